/** Diagonal hatching that ends at an outline. */
import { between, type Point } from '../geometry.ts';
import { flattened, type Shape } from '../ink.ts';
import { num } from '../svg.ts';

/** Rising lines `step` apart inside an outline, as path data to be stroked. No clip path: an id could clash. */
export function hatching(outline: Shape, step: number): string {
  const polygon = flattened(outline, 10);
  let ink = '';
  for (let diagonal = 10; diagonal < 210; diagonal += step) {
    const crossings = crossingsOf(polygon, diagonal);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from, to] = crossings.slice(index, index + 2);
      if (from && to) ink += `M${num(from.x)} ${num(from.y)}L${num(to.x)} ${num(to.y)}`;
    }
  }
  return ink;
}

// Where the line x + y = diagonal crosses the polygon, from left to right; always an even number of times.
function crossingsOf(polygon: readonly Point[], diagonal: number): Point[] {
  const crossings: Point[] = [];
  for (const [index, point] of polygon.entries()) {
    const before = polygon.at(index - 1) ?? point;
    const beyond = point.x + point.y - diagonal;
    const beyondBefore = before.x + before.y - diagonal;
    if (beyond > 0 === beyondBefore > 0) continue;
    const share = beyondBefore / (beyondBefore - beyond);
    crossings.push({ x: between(before.x, point.x, share), y: between(before.y, point.y, share) });
  }
  return crossings.sort((a, b) => a.x - b.x);
}
