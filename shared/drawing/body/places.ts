/** The places of a body that have a name, and which of them a point is nearest to. Coordinates as in `bodyBox`. */
import type { BodySide } from '../../model/kinds.ts';
import type { Point } from '../geometry.ts';
import { bodyBox } from './outline.ts';

/** A place with a name: where its middle is and how far it reaches. One that there are two of lies `apart` from the middle line, on either side. */
type Place = {
  readonly y: number;
  readonly reach: readonly [x: number, y: number];
  readonly apart?: number;
  /** Whether both together have a place, between the two, where nothing else is. */
  readonly both?: true;
  /** How far it lies from the middle line, to the person's left. */
  readonly toLeft?: number;
  /** On which outline; on both where nothing is said. */
  readonly side?: BodySide;
};

/** @see Place */
export const places = {
  head: { y: 14, reach: [24, 9] },
  eyes: { y: 38, reach: [20, 6], side: 'front' },
  face: { y: 50, reach: [20, 9], side: 'front' },
  jaw: { y: 64, reach: [16, 6], side: 'front' },
  throat: { y: 79, reach: [12, 8], side: 'front' },
  backOfHead: { y: 44, reach: [22, 18], side: 'back' },
  neck: { y: 78, reach: [13, 10], side: 'back' },
  shoulder: { y: 100, reach: [13, 9], apart: 42, both: true },
  heart: { y: 131, reach: [9, 9], toLeft: 12, side: 'front' },
  chest: { y: 130, reach: [30, 20], side: 'front' },
  upperBack: { y: 130, reach: [30, 20], side: 'back' },
  solarPlexus: { y: 164, reach: [22, 9], side: 'front' },
  back: { y: 168, reach: [30, 16], side: 'back' },
  belly: { y: 200, reach: [30, 20], side: 'front' },
  lowerBack: { y: 210, reach: [30, 16], side: 'back' },
  hip: { y: 238, reach: [13, 12], apart: 34 },
  pelvis: { y: 240, reach: [20, 12], side: 'front' },
  seat: { y: 246, reach: [22, 14], side: 'back' },
  arm: { y: 168, reach: [11, 50], apart: 59 },
  hand: { y: 238, reach: [11, 16], apart: 72 },
  leg: { y: 310, reach: [17, 46], apart: 25, both: true },
  knee: { y: 354, reach: [14, 11], apart: 23, both: true },
  foot: { y: 426, reach: [17, 10], apart: 22, both: true },
} as const satisfies Readonly<Record<string, Place>>;

/** The name of a place, as the texts know it. */
export type PlaceName = keyof typeof places;

/** Every place, from head to foot. */
export const placeNames = Object.keys(places).filter((name): name is PlaceName => Object.hasOwn(places, name));

/** The one outline a place is on; null where it is on both. */
export function sideOf(name: PlaceName): BodySide | null {
  const place: Place = places[name];
  return place.side ?? null;
}

/** Which of two: the person's own left or right, or both at once. */
export type Half = 'left' | 'right' | 'both';

/** A place, and which of the two where there are two. */
export type NamedPlace = { readonly name: PlaceName; readonly half: Half | null };

const middle = bodyBox.width / 2;

/** Where a named place is on an outline; null where it is not on this one. Where both together have no place, the left one stands for them. The person's left is on the right of the front, on the left of the back. */
export function pointOf({ name, half }: NamedPlace, side: BodySide): Point | null {
  const place: Place = places[name];
  if (place.side && place.side !== side) return null;
  const leftward = side === 'front' ? 1 : -1;
  const across =
    place.apart === undefined
      ? (place.toLeft ?? 0)
      : place.apart * halves[half === 'both' && !place.both ? 'left' : (half ?? 'left')];
  return { x: middle + across * leftward, y: place.y };
}

const halves: Readonly<Record<Half, number>> = { left: 1, right: -1, both: 0 };

/** Everything that has a name on an outline, with its point. */
export function namedOn(
  side: BodySide,
): readonly (NamedPlace & { readonly at: Point; readonly reach: readonly [number, number] })[] {
  return placeNames.flatMap((name) => {
    const place: Place = places[name];
    const one: readonly (Half | null)[] = place.apart === undefined ? [null] : ['left', 'right'];
    const each = place.both ? [...one, 'both' as const] : one;
    return each.flatMap((half) => {
      const at = pointOf({ name, half }, side);
      return at ? [{ name, half, at, reach: place.reach }] : [];
    });
  });
}

/** The place a point of an outline is nearest to, measured by how far each reaches. */
export function nearestPlace({ x, y }: Point, side: BodySide): NamedPlace {
  let best: NamedPlace = { name: 'chest', half: null };
  let nearest = Number.POSITIVE_INFINITY;
  for (const { name, half, at, reach } of namedOn(side)) {
    const distance = Math.hypot((x - at.x) / reach[0], (y - at.y) / reach[1]);
    if (distance < nearest) {
      nearest = distance;
      best = { name, half };
    }
  }
  return best;
}
