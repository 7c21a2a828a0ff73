/** Where a new part may stand without covering anybody. */
import type { Box, Point } from '../../shared/drawing/geometry.ts';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import type { Standing } from '../../shared/model/standings.ts';

const step = 24;
const gap = 16;

/** Further out than this a place in sight is not looked for. */
const mostRings = 40;

/**
 * The place nearest to `around` (map px) where a box of this size, its centre there, touches none of the others; in what is seen, where
 * there is one.
 */
export function freePlace(taken: readonly Box[], size: Size, around: Point, seen: Box | null = null): Point {
  return (seen && nearestFree(taken, size, around, seen)) ?? nearestFree(taken, size, around, null) ?? around;
}

/** About the size of a part, figure and name; the real one is known once it stands. */
export const usualSize: Size = { width: 190, height: 190 };

/** The place nearest to `around` (map px) where a new part covers nobody who stands there; in what is seen, where there is one. */
export function freeStand(standings: readonly Standing[], around: Point, seen: Box | null = null): Point {
  const taken = standings.map(({ part, placement }) => boxOf(placement, layoutPart(part)));
  return freePlace(taken, usualSize, around, seen);
}

type Size = Pick<Box, 'width' | 'height'>;

// Rings of candidate places, each wider by a step, until one is free; the outermost ring of all always is.
function nearestFree(taken: readonly Box[], size: Size, around: Point, seen: Box | null): Point | null {
  for (let ring = 0; seen === null || ring < mostRings; ring++) {
    const free = placesOn(ring, around).find((place) => {
      const box = { x: place.x - size.width / 2, y: place.y - size.height / 2, ...size };
      return (seen === null || isInside(box, seen)) && !taken.some((other) => touches(box, other));
    });
    if (free) return free;
  }
  return null;
}

function isInside(box: Box, around: Box): boolean {
  const isAcross = box.x >= around.x && box.x + box.width <= around.x + around.width;
  return isAcross && box.y >= around.y && box.y + box.height <= around.y + around.height;
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
