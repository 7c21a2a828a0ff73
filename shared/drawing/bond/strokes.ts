/** What each kind of line looks like: told by the stroke, never by colour. Every line is one filled path. */
import type { BondKind } from '../../model/kinds.ts';
import type { Bond } from '../../model/records.ts';
import { clamp, contains, distance, type Point } from '../geometry.ts';
import { arc, brush, brushes, dot, normalAt, ribbon, type Stroke } from '../ink.ts';
import { type Course, lengthOf } from './course.ts';
import type { Stand } from './stand.ts';

/** Inks a course that ends at a stand; gives back path data. */
type Inking = (course: Course, end: Stand) => string;

/** The stroke of each kind, without its tips. */
const strokes: Readonly<Record<BondKind, Inking>> = {
  protects: (course, end) => ribbon(course, () => 2.1) + arm(course, end),
  watches: (course, end) => sparseStrokes(course) + arm(course, end),
  polarised: standoff,
  allied: (course) =>
    ribbon(
      course,
      () => 1.4,
      () => 2.6,
    ) +
    ribbon(
      course,
      () => 1.4,
      () => -2.6,
    ),
  blames: (course) => ribbon(course, (share) => 6.4 * (1 - share) ** 1.1 + 1.1),
  fears: thinningDots,
  soothes: settlingWave,
  exiled: fadingDashes,
  own: (course) => ribbon(course, () => 1.5),
};

/** The tip of a line: its length, and how wide its strokes are. */
type Tip = { readonly length: number; readonly width: number };
const usualTip: Tip = { length: 11, width: 2.2 };

/** The tip a kind has while nobody has said which way it goes. Polarised and allied have no direction, an arm or own words say enough. */
const naturalTip: Readonly<Partial<Record<BondKind, Tip>>> = {
  blames: { length: 12, width: 2.4 },
  fears: { length: 10, width: 2 },
  soothes: { length: 10, width: 2 },
};

/** The ink of a line that runs along a course to a stand: its stroke, and the tips that say which way it goes. */
export function inked({ kind, direction }: Pick<Bond, 'kind' | 'direction'>, course: Course, end: Stand): string {
  const natural = naturalTip[kind];
  const pointed = natural ?? usualTip;
  const atEnd = direction === null ? natural : direction === 'none' ? undefined : pointed;
  const back = direction === 'both' ? tip(course.toReversed(), pointed) : '';
  return strokes[kind](course, end) + (atEnd ? tip(course, atEnd) : '') + back;
}

/** How far the ink of a kind reaches to each side of its middle, px. */
export const reachOf: Readonly<Record<BondKind, number>> = {
  protects: 2,
  watches: 2,
  polarised: 13,
  allied: 4,
  blames: 4,
  fears: 3,
  soothes: 5,
  exiled: 2,
  own: 1,
};

// An arm held round the other; it slides along them until it covers no name, and where it cannot, it lies straight before the name.
function arm(course: Course, { centre, plate }: Stand): string {
  const hand = course.at(-1) ?? centre;
  const round = distance(hand, centre) || 1;
  const angle = Math.atan2(hand.y - centre.y, hand.x - centre.x);
  const half = Math.min(0.62, armReach / round);
  const held = [0, 0.3, -0.3, 0.6, -0.6, 0.85, -0.85].map((slide) => arc(centre, round, angle + slide * half, half));
  const free = held.find((points) => !points.some((point) => plate && contains(plate, point)));
  return ribbon(free ?? armBefore(hand, angle), (share) => 0.7 + 3.4 * Math.sin(Math.PI * share));
}

const armReach = 44;
const flatRadius = 260;
const flatReach = 34;

function armBefore(hand: Point, angle: number): Point[] {
  const centre = { x: hand.x - flatRadius * Math.cos(angle), y: hand.y - flatRadius * Math.sin(angle) };
  return arc(centre, flatRadius, angle, flatReach / flatRadius);
}

// Two strokes that swell toward each other and stop at facing bars.
function standoff(course: Course): string {
  const last = course.length - 1;
  const half = Math.max(1, Math.round((last * 10) / Math.max(lengthOf(course), 1)));
  const left = clamp(Math.floor(last / 2) - half, 1, last);
  const right = clamp(Math.ceil(last / 2) + half, left, last - 1);
  const swelling = (share: number) => 1.3 + 5 * share ** 2;
  const bar = (index: number): string => {
    const point = course[index];
    if (!point) return '';
    const normal = normalAt(course, index);
    const ends: Stroke = [
      point.x - normal.x * 12,
      point.y - normal.y * 12,
      point.x,
      point.y,
      point.x + normal.x * 12,
      point.y + normal.y * 12,
      3.6,
    ];
    return brush(ends);
  };
  const halves = ribbon(course.slice(0, left + 1), swelling) + ribbon(course.slice(right).reverse(), swelling);
  return halves + bar(left) + bar(right);
}

function thinningDots(course: Course): string {
  const last = course.length - 1;
  const count = clamp(Math.round(lengthOf(course) / 9), 3, 400);
  const dots = Array.from({ length: count }, (_, index) => {
    const share = index / count;
    return dot(pointAt(course, share * last), 2.1 - share);
  });
  return dots.join('');
}

function settlingWave(course: Course): string {
  const waves = clamp(Math.round(lengthOf(course) / 52), 2, 40);
  const swing = (share: number) =>
    Math.sin(share * Math.PI * 2 * waves) * 3.6 * (1 - share) ** 0.7 * Math.min(1, share * 8);
  const fine = Array.from({ length: waves * 14 + 1 }, (_, index) =>
    pointAt(course, (index / (waves * 14)) * (course.length - 1)),
  );
  return ribbon(fine, () => 1.6, swing);
}

// Like somebody who looks now and again: short strokes far apart, all of one weight.
function sparseStrokes(course: Course): string {
  const last = course.length - 1;
  const count = clamp(Math.round(lengthOf(course) / 34), 2, 130);
  const looks = Array.from({ length: count }, (_, index) => {
    const at = (share: number) => pointAt(course, ((index + share) / count) * last);
    return ribbon([at(0.2), at(0.5), at(0.8)], () => 2);
  });
  return looks.join('');
}

function fadingDashes(course: Course): string {
  const last = course.length - 1;
  const count = clamp(Math.round(lengthOf(course) / 22), 3, 200);
  const dashes = Array.from({ length: count }, (_, index) => {
    const at = (share: number) => pointAt(course, ((index + share) / count) * last);
    const width = 2.2 - 1.3 * (index / count);
    return ribbon([at(0), at(0.33), at(0.66)], () => width);
  });
  return dashes.join('');
}

// An open tip: two strokes of the brush, back from the end.
function tip(course: Course, { length, width }: Tip): string {
  const last = course.length - 1;
  const end = course[last];
  if (!end) return '';
  const across = normalAt(course, last);
  const onward = { x: across.y, y: -across.x };
  const barb = (side: 1 | -1): Stroke => {
    const back = (along: number, out: number) =>
      [
        end.x - onward.x * length * along + across.x * side * length * out,
        end.y - onward.y * length * along + across.y * side * length * out,
      ] as const;
    return [end.x, end.y, ...back(0.55, 0.2), ...back(1, 0.52), width];
  };
  return brushes([barb(1), barb(-1)]);
}

// A point of the course by its index, which may lie between two.
function pointAt(course: Course, index: number): Point {
  const before = course[Math.floor(index)] ?? { x: 0, y: 0 };
  const after = course[Math.ceil(index)] ?? before;
  const share = index - Math.floor(index);
  return { x: before.x + (after.x - before.x) * share, y: before.y + (after.y - before.y) * share };
}
