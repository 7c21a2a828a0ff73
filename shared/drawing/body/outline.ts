/** The outline of a body, nobody's: from the front and from the back, in a box of 200 × 440. */
import type { BodySide } from '../../model/kinds.ts';
import type { Point } from '../geometry.ts';
import { flattened, type Shape, type Step, type Stroke, shape } from '../ink.ts';

/** The box of one outline, with room around it for what is felt around the body. Units of a {@link BodyPlace}. */
export const bodyBox = { width: 200, height: 440 } as const;
const middle = bodyBox.width / 2;

// From the top of the head down one side, each step a cubic by how far it lies from the middle; the other side is its mirror.
const half: readonly Step[] = [
  [17, 9, 27, 21, 26, 41],
  [25, 55, 19, 65, 13.5, 71],
  [12.5, 77, 12.5, 82, 14.5, 86],
  [23, 93, 40, 92.5, 50, 98.5],
  [60, 104.5, 62.5, 121, 64.5, 141],
  [67, 166, 70.5, 190, 73.5, 213],
  [78, 226, 80.5, 239, 76.5, 249.5],
  [73, 256.5, 66.5, 250, 65, 239.5],
  [63.5, 228, 61.5, 218, 59.5, 208],
  [55.5, 187, 51, 164, 46.5, 138],
  [45.5, 164, 38.5, 180, 39, 200],
  [40.5, 224, 46.5, 241, 45.5, 266],
  [44, 301, 37.5, 330, 34.5, 356],
  [33.5, 381, 28.5, 399, 27.5, 414],
  [35.5, 422, 41, 429, 34, 431.5],
  [25, 433.5, 14.5, 432.5, 12.5, 428],
  [12.5, 417, 14.5, 404, 13.5, 389],
  [13.5, 360, 9.5, 321, 4.5, 264],
  [3.5, 259, 1.5, 258, 0, 258],
];
const top = 9;

/** @see bodyBox */
export const bodyShape: Shape = shape([middle, top], ...half.map(onTheRight), ...mirrored());

const edge = flattened(bodyShape);

function onTheRight(step: Step): Step {
  return inPairs(step, (x, y) => [middle + x, y]);
}

// Back up the other side: each step from its end to its beginning.
function mirrored(): Step[] {
  const ends = half.map((step) => [step[4] ?? 0, step[5] ?? 0] as const);
  return half
    .map((step, index): Step => {
      const [x, y] = index === 0 ? [0, top] : (ends[index - 1] ?? [0, top]);
      const [c1x = 0, c1y = 0, c2x = 0, c2y = 0] = step;
      return [middle - c2x, c2y, middle - c1x, c1y, middle - x, y];
    })
    .reverse();
}

function inPairs(step: Step, place: (x: number, y: number) => readonly [number, number]): Step {
  const [c1x = 0, c1y = 0, c2x = 0, c2y = 0, x = 0, y = 0] = step;
  return [...place(c1x, c1y), ...place(c2x, c2y), ...place(x, y)];
}

/** Whether a point lies within the outline. */
export function isInBody({ x, y }: Point): boolean {
  let isInside = false;
  for (const [index, a] of edge.entries()) {
    const b = edge.at(index - 1) ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
  }
  return isInside;
}

/** The few strokes that tell front from back. */
export const bodyFolds: Readonly<Record<BodySide, readonly Stroke[]>> = {
  front: [
    [middle - 34, 101, middle - 14, 103, middle - 6, 98, 1.1],
    [middle + 34, 101, middle + 14, 103, middle + 6, 98, 1.1],
    [middle - 1.6, 208, middle, 212, middle + 1.6, 208, 1.4],
    [middle - 27, 352, middle - 22, 357, middle - 16, 353, 1],
    [middle + 27, 352, middle + 22, 357, middle + 16, 353, 1],
  ],
  back: [
    [middle, 92, middle + 1.4, 150, middle, 214, 1.2],
    [middle - 16, 116, middle - 25, 130, middle - 20, 146, 1.2],
    [middle + 16, 116, middle + 25, 130, middle + 20, 146, 1.2],
    [middle - 22, 246, middle - 10, 256, middle - 1, 250, 1.1],
    [middle + 22, 246, middle + 10, 256, middle + 1, 250, 1.1],
  ],
};
