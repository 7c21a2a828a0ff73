/** While one figure is dragged it takes to the lines the others stand on, and the line is shown. */
import type { Point } from '../../shared/drawing/geometry.ts';

/** How near, in map px, a figure's middle must come to another's before it takes to its line. */
const reach = 6;

/** Where the dragged middle goes, and the lines it took to: an upright one at `x`, a level one at `y`. */
export type Snapped = { readonly at: Point; readonly x: number | null; readonly y: number | null };

export function snap(dragged: Point, others: readonly Point[]): Snapped {
  const x = nearest(
    dragged.x,
    others.map((other) => other.x),
  );
  const y = nearest(
    dragged.y,
    others.map((other) => other.y),
  );
  return { at: { x: x ?? dragged.x, y: y ?? dragged.y }, x, y };
}

function nearest(value: number, lines: readonly number[]): number | null {
  let best: number | null = null;
  for (const line of lines) {
    const distance = Math.abs(line - value);
    if (distance <= reach && (best === null || distance < Math.abs(best - value))) best = line;
  }
  return best;
}
