/** On a map of two: whose a new part is if nobody says, and where theirs stand. */
import { type Box, contains, type Point, union } from '../../shared/drawing/geometry.ts';
import type { Records } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Selection } from '../store/selection.ts';

/** Theirs whose circle or part was chosen last; else theirs in whose circle one looks; else the first person's. */
export function whoseIs(records: Records, map: Id, { parts, region }: Selection, middle: Point): Id | undefined {
  const owner = records.map[map]?.person;
  if (typeof records.map[map]?.partner !== 'string') return owner;
  const circle = Object.values(records.region).find(
    (region) => region.map === map && region.kind === 'circle' && contains(region, middle),
  );
  return chosenOne(records, { parts, region }) ?? circle?.person ?? owner;
}

/** Who says “I” in a line: the one whose view the map is, else whose circle or part was chosen last, else the first of the two. */
export function whoSpeaks(records: Records, map: Id, selection: Selection): Id | undefined {
  const { person, partner = null, oneView = false } = records.map[map] ?? {};
  const chosen = chosenOne(records, selection);
  return !oneView && chosen === partner && partner !== null ? partner : person;
}

function chosenOne(records: Records, { parts, region }: Pick<Selection, 'parts' | 'region'>): Id | null | undefined {
  return records.part[parts[0] ?? '']?.person ?? records.region[region ?? '']?.person;
}

/** A place in the upper half of somebody's circle; null where they have none. */
export function circleOf(records: Records, map: Id, person: Id): Point | null {
  const circle = Object.values(records.region).find(
    (region) => region.map === map && region.kind === 'circle' && region.person === person,
  );
  return circle ? { x: circle.x + circle.width / 2, y: circle.y + circle.height * 0.36 } : null;
}

/** The room between the two circles, through which the cycle runs; none on a map of one. */
export function betweenCircles(records: Records, map: Id): Box[] {
  const circles = Object.values(records.region).filter((region) => region.map === map && region.kind === 'circle');
  const around = circles.length > 1 ? union(circles) : null;
  if (!around) return [];
  const { x, y, width, height } = around;
  return [{ x: x + width * 0.2, y: y + height * 0.12, width: width * 0.6, height: height * 0.6 }];
}
