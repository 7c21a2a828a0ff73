/** Where a new part may stand without covering anybody. */
import type { Box, Point } from '../../shared/drawing/geometry.ts';

const step = 24;
const gap = 16;

/** The place nearest to `around` (map px) where a box of this size, its centre there, touches none of the others. */
export function freePlace(taken: readonly Box[], size: { width: number; height: number }, around: Point): Point {
  // Rings of candidate places, each wider by a step, until one is free; the outermost ring always is.
  for (let ring = 0; ; ring++) {
    const free = placesOn(ring, around).find((place) => {
      const box = { x: place.x - size.width / 2, y: place.y - size.height / 2, ...size };
      return !taken.some((other) => touches(box, other));
    });
    if (free) return free;
  }
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
