/** The pens: every stroke in the app is one filled path, thin and thick like ink. All functions give back path data. */
import { distance, type Point } from './geometry.ts';
import { num } from './svg.ts';

/** A step from the last point: a line to, a quadratic curve to, or a cubic curve to (control points first). */
export type Step =
  | readonly [x: number, y: number]
  | readonly [cx: number, cy: number, x: number, y: number]
  | readonly [c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number];

/** A closed outline. */
export type Shape = { readonly start: readonly [x: number, y: number]; readonly steps: readonly Step[] };

/** An outline from its first point and the steps that lead back to it. */
export const shape = (start: readonly [number, number], ...steps: readonly Step[]): Shape => ({ start, steps });

const letters: Readonly<Record<Step['length'], string>> = { 2: 'L', 4: 'Q', 6: 'C' };

/** An outline as path data. */
export function outlined({ start, steps }: Shape): string {
  const written = steps.map((step) => `${letters[step.length]}${step.map(num).join(' ')}`);
  return `M${start.map(num).join(' ')}${written.join('')}Z`;
}

/** An outline moved, and shrunk or grown toward a centre. */
export function moved(figure: Shape, by: Point, scale = 1, centre: Point = { x: 0, y: 0 }): Shape {
  const x = (value: number) => centre.x + (value - centre.x) * scale + by.x;
  const y = (value: number) => centre.y + (value - centre.y) * scale + by.y;
  const steps = figure.steps.map((step): Step => {
    if (step.length === 2) return [x(step[0]), y(step[1])];
    if (step.length === 4) return [x(step[0]), y(step[1]), x(step[2]), y(step[3])];
    return [x(step[0]), y(step[1]), x(step[2]), y(step[3]), x(step[4]), y(step[5])];
  });
  return { start: [x(figure.start[0]), y(figure.start[1])], steps };
}

/** An outline as a polygon, each curve in `pieces` straight ones. */
export function flattened({ start, steps }: Shape, pieces = 12): Point[] {
  const points: Point[] = [{ x: start[0], y: start[1] }];
  for (const step of steps) {
    const from = points.at(-1) ?? { x: start[0], y: start[1] };
    for (let piece = 1; piece <= (step.length === 2 ? 1 : pieces); piece++)
      points.push(along(from, step, piece / pieces));
  }
  return points;
}

function along(from: Point, step: Step, t: number): Point {
  const u = 1 - t;
  if (step.length === 2) return { x: step[0], y: step[1] };
  if (step.length === 4) {
    const [cx, cy, x, y] = step;
    return { x: u * u * from.x + 2 * u * t * cx + t * t * x, y: u * u * from.y + 2 * u * t * cy + t * t * y };
  }
  const [c1x, c1y, c2x, c2y, x, y] = step;
  return {
    x: u ** 3 * from.x + 3 * u * u * t * c1x + 3 * u * t * t * c2x + t ** 3 * x,
    y: u ** 3 * from.y + 3 * u * u * t * c1y + 3 * u * t * t * c2y + t ** 3 * y,
  };
}

/** A stroke of the brush: from, bent toward, to, and how wide its control points spread. */
export type Stroke = readonly [x0: number, y0: number, cx: number, cy: number, x1: number, y1: number, spread: number];

/** One stroke: thin, full in the middle, thin again. */
export function brush([x0, y0, cx, cy, x1, y1, spread]: Stroke): string {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const across = { x: (-(y1 - y0) / length) * spread, y: ((x1 - x0) / length) * spread };
  const there = `Q${num(cx + across.x)} ${num(cy + across.y)} ${num(x1)} ${num(y1)}`;
  const back = `Q${num(cx - across.x)} ${num(cy - across.y)} ${num(x0)} ${num(y0)}`;
  return `M${num(x0)} ${num(y0)}${there}${back}Z`;
}

/** Several strokes as one path. */
export const brushes = (strokes: readonly Stroke[]): string => strokes.map(brush).join('');

/** A round or oval dot. */
export function dot({ x, y }: Point, rx: number, ry = rx): string {
  const half = (width: number) => `a${num(rx)} ${num(ry)} 0 1 0 ${num(width)} 0`;
  return `M${num(x - rx)} ${num(y)}${half(2 * rx)}${half(-2 * rx)}Z`;
}

/** A value along a line, by the share of it that lies behind: 0 at its start, 1 at its end. */
export type Along = (share: number) => number;

/** A ribbon of ink along points: `width` across, its middle `offset` beside them. One closed path. */
export function ribbon(points: readonly Point[], width: Along, offset: Along = () => 0): string {
  const last = Math.max(1, points.length - 1);
  const edge = (side: 1 | -1) =>
    points.map((point, index) => {
      const normal = normalAt(points, index);
      const out = offset(index / last) + (side * width(index / last)) / 2;
      return `${num(point.x + normal.x * out)} ${num(point.y + normal.y * out)}`;
    });
  return `M${[...edge(1), ...edge(-1).reverse()].join('L')}Z`;
}

/** The direction across a line at one of its points, of length 1; to the right of travel as seen on the page. */
export function normalAt(points: readonly Point[], index: number): Point {
  const before = points[Math.max(0, index - 1)];
  const after = points[Math.min(points.length - 1, index + 1)];
  if (!before || !after) return { x: 0, y: 1 };
  const length = distance(before, after);
  if (length === 0) return { x: 0, y: 1 };
  return { x: -(after.y - before.y) / length, y: (after.x - before.x) / length };
}

/** Points on a circle, `half` radians to each side of `middle`. */
export function arc(centre: Point, radius: number, middle: number, half: number, pieces = 24): Point[] {
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const angle = middle - half + (2 * half * index) / pieces;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}
