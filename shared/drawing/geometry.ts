/** Points and boxes, and the little reckoning a drawing needs. Lengths are map px, y grows downward. */

/** A place. */
export type Point = { readonly x: number; readonly y: number };
/** A rectangle by its top-left corner and size. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A number between `low` and `high`. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The value that lies `share` (0 to 1) of the way between two. */
export const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** How far apart two points are. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether a point lies in a box. */
export function contains(box: Box, { x, y }: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The box with a margin on every side. */
export function padded(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** The area two boxes share, 0 where they do not touch. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest box round boxes; null round none. */
export function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest box round points; throws on none. */
export function boundsOf(points: readonly Point[]): Box {
  const box = union(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  if (!box) throw new Error('nothing to draw a box round');
  return box;
}
