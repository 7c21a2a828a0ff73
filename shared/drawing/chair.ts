/** A chair from the side, drawn with the same pen as the figures. */
import { brushes, type Stroke } from './ink.ts';

/** Every stroke of a chair that looks right. */
const chairStrokes: readonly Stroke[] = [
  // the two posts of the back, its top rail and the one below
  [-50, 0, -62, -46, -66, -92, 4.6],
  [-36, -2, -50, -45, -54.5, -86, 3],
  [-72, -90, -60, -97, -50, -86, 5.4],
  [-64.5, -62, -57, -66, -50, -60, 3.2],
  // the seat
  [-58, 0, 0, -4.5, 56, 0, 7.5],
  [-56, 5, 0, 7.5, 54, 5, 3],
  // legs: near back, near front, far back, far front, and the rung
  [-49, 3, -52, 40, -60, 74, 5],
  [47, 3, 50, 40, 55, 74, 5],
  [-30, 5, -32, 35, -36, 62, 2.6],
  [30, 5, 33, 35, 36, 62, 2.6],
  [-53, 40, 0, 37.5, 50, 40, 2.4],
];

/**
 * A chair that looks right (1) or left (−1) as one `<path>`, in any CSS colour. The middle of its seat is at 0, 0; facing right it
 * fills x −75 to 61 and y −98 (its back) to 78 (its feet).
 */
export function drawChair(facing: 1 | -1, colour: string): string {
  const turned = chairStrokes.map(
    ([x0, y0, cx, cy, x1, y1, spread]): Stroke => [facing * x0, y0, facing * cx, cy, facing * x1, y1, spread],
  );
  return `<path d="${brushes(turned)}" fill="${colour}"/>`;
}
