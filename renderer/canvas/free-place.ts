/** Where a new part may stand without covering anybody. */
import { type Box, contains, type Point } from '../../shared/drawing/geometry.ts';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import { circleSize } from '../../shared/edits/bring-in-partner.ts';
import type { Standing } from '../../shared/model/standings.ts';

const step = 24;
const gap = 16;

/** Further out than this a place inside something is not looked for. */
const mostRings = 40;

/**
 * The place nearest to `around` (map px) where a box of this size, its centre there, touches none of the others; inside `within` (what
 * is seen, or a circle), where `around` is and there is room.
 */
export function freePlace(taken: readonly Box[], size: Size, around: Point, within: Box | null = null): Point {
  const inside = within && contains(within, around) ? nearestFree(taken, size, around, within) : null;
  return inside ?? nearestFree(taken, size, around, null) ?? around;
}

/** About the size of a part, figure and name; the real one is known once it stands. */
export const usualSize: Size = { width: 190, height: 190 };

/** The place nearest to `around` (map px) where a new part covers nobody who stands there; in what is seen, where `around` is. */
export function freeStand(standings: readonly Standing[], around: Point, seen: Box | null = null): Point {
  const taken = standings.map(({ part, placement }) => boxOf(placement, layoutPart(part)));
  return freePlace(taken, usualSize, around, seen);
}

/** Beside the middle, so that a second has room at the other side. */
const firstInCircle: Point = { x: -103, y: -30 };
/** A circle as it was first laid, round the place in its upper half where its parts gather. */
const circleAround = ({ x, y }: Point): Box => ({
  x: x - circleSize.width / 2,
  y: y - circleSize.height * 0.36,
  ...circleSize,
});

/**
 * A place for a new part in the circle whose parts gather at `home` (map px), nearest to `near` where there is somebody it belongs to;
 * where it is full, beside it, and never in one of the others.
 */
export function freeInCircle(taken: readonly Box[], home: Point, others: readonly Point[], near: Point | null): Point {
  const around = near ?? { x: home.x + firstInCircle.x, y: home.y + firstInCircle.y };
  return freePlace([...taken, ...others.map(circleAround)], usualSize, around, circleAround(home));
}

type Size = Pick<Box, 'width' | 'height'>;

// Rings of candidate places, each wider by a step, until one is free; the outermost ring of all always is.
function nearestFree(taken: readonly Box[], size: Size, around: Point, within: Box | null): Point | null {
  for (let ring = 0; within === null || ring < mostRings; ring++) {
    const free = placesOn(ring, around).find((place) => {
      const box = { x: place.x - size.width / 2, y: place.y - size.height / 2, ...size };
      return (within === null || isInside(box, within)) && !taken.some((other) => touches(box, other));
    });
    if (free) return free;
  }
  return null;
}

function isInside(box: Box, around: Box): boolean {
  const isAcross = box.x >= around.x && box.x + box.width <= around.x + around.width;
  return isAcross && box.y >= around.y && box.y + box.height <= around.y + around.height;
}

function placesOn(ring: number, around: Point): Point[] {
  if (ring === 0) return [around];
  const count = ring * 8;
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return {
      x: Math.round(around.x + Math.cos(angle) * ring * step * 1.5),
      y: Math.round(around.y + Math.sin(angle) * ring * step),
    };
  });
}

function touches(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}
