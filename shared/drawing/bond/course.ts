/** The course of a line: a gentle curve between two stands, from the edge of one to the edge of the other. */
import { between, boundsOf, clamp, distance, type Point, padded } from '../geometry.ts';
import { isOn, type Stand } from './stand.ts';

/** Points along a line, evenly enough to draw ribbons on; at least two, never all in one place. */
export type Course = readonly Point[];

/** The bend of a line that has its two parts to itself, px. */
export const gentleBend = 16;

/** Shorter than this nothing can be told apart, px. */
const shortest = 30;
const probes = 400;
const pxAPoint = 5;

/** The course from one stand to another, its control point `bend` px to the right of travel. Stands that meet get an arch over their heads. */
export function courseBetween(from: Stand, to: Stand, bend: number): Course {
  const curve = quadratic(from.centre, controlOf(from.centre, to.centre, bend), to.centre);
  const leaves = lastOn(from, curve);
  const arrives = firstOn(to, curve, leaves);
  const free = sampled(curve, leaves, arrives);
  return lengthOf(free) < shortest ? archOver(from, to, bend) : free;
}

/** How long a course is, px. */
export function lengthOf(course: Course): number {
  return course.reduce((sum, point, index) => sum + distance(point, course[index - 1] ?? point), 0);
}

type Curve = (t: number) => Point;

function quadratic(start: Point, control: Point, end: Point): Curve {
  return (t) => ({
    x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * control.x + t * t * end.x,
    y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * control.y + t * t * end.y,
  });
}

function controlOf(start: Point, end: Point, bend: number): Point {
  const length = distance(start, end) || 1;
  return {
    x: (start.x + end.x) / 2 - ((end.y - start.y) / length) * bend,
    y: (start.y + end.y) / 2 + ((end.x - start.x) / length) * bend,
  };
}

// The probes are finer near the ends, where stands are, so that a line of any length leaves them cleanly.
const eased = (share: number): number => share * share * (3 - 2 * share);

function lastOn(stand: Stand, curve: Curve): number {
  for (let probe = probes; probe > 0; probe--)
    if (isOn(stand, curve(eased(probe / probes)))) return eased((probe + 1) / probes);
  return 0;
}

function firstOn(stand: Stand, curve: Curve, after: number): number {
  for (let probe = 0; probe <= probes; probe++) {
    const t = eased(probe / probes);
    if (t > after && isOn(stand, curve(t))) return eased(Math.max(0, probe - 1) / probes);
  }
  return 1;
}

function sampled(curve: Curve, start: number, end: number): Point[] {
  const from = clamp(start, 0, 1);
  const to = Math.max(from, end);
  const count = clamp(Math.ceil(distance(curve(from), curve(to)) / pxAPoint), 20, 160);
  return Array.from({ length: count + 1 }, (_, index) => curve(between(from, to, index / count)));
}

const archRise = 84;
const archSpan = 72;

function archOver(from: Stand, to: Stand, bend: number): Point[] {
  const onward = from.centre.x <= to.centre.x ? 1 : -1;
  const spread = (onward * Math.max(0, archSpan - Math.abs(to.centre.x - from.centre.x))) / 2;
  const start = { x: from.centre.x - spread, y: from.centre.y - from.radius };
  const end = { x: to.centre.x + spread, y: to.centre.y - to.radius };
  const top = Math.min(start.y, end.y) - archRise - Math.abs(bend);
  return sampled(quadratic(start, { x: (start.x + end.x) / 2, y: top }, end), 0, 1);
}

/** The box round a course and its ink. */
export const boxOfCourse = (course: Course) => padded(boundsOf(course), 16);
