/** The side of a face the nose is turned to lies in shade: one flat plane, cut along brow, nose and chin. */
import { between, type Point } from '../geometry.ts';
import { flattened, type Shape, shape } from '../ink.ts';
import type { FacePlace } from './outline.ts';

// The profile in face coordinates, top to bottom, for a nose that points right. Its y only ever grows.
const profile = flattened(shape([3, -34], [1.5, -12, 2, 1, 4, 6.3], [1, 9.5], [-0.5, 13, 0.5, 26, 2, 40]), 6);

/** The shaded part of the skin, in face coordinates; empty where the profile misses it. No clip path: an id could clash. */
export function shadedSide(skin: Shape, face: FacePlace, side: 1 | -1): Point[] {
  const polygon = flattened(skin, 8).map((point) => mirrored(intoFace(point, face), side));
  const shaded: Point[] = [];
  let leftAt: Point | null = null;
  let enteredAt: Point | null = null;
  for (const [index, point] of polygon.entries()) {
    const before = polygon.at(index - 1) ?? point;
    const depth = point.x - profileAt(point.y);
    const depthBefore = before.x - profileAt(before.y);
    if (depth > 0 !== depthBefore > 0) {
      const share = depthBefore / (depthBefore - depth);
      const crossing = { x: between(before.x, point.x, share), y: between(before.y, point.y, share) };
      if (depth > 0) {
        if (leftAt) shaded.push(...profileBetween(leftAt, crossing));
        else enteredAt = crossing;
      } else leftAt = crossing;
      shaded.push(crossing);
    }
    if (depth > 0) shaded.push(point);
  }
  // Where the walk began inside, the cut is closed at the end; else it began and ended outside of it.
  if (leftAt && enteredAt) shaded.push(...profileBetween(leftAt, enteredAt));
  return shaded.map((point) => mirrored(point, side));
}

const mirrored = ({ x, y }: Point, side: 1 | -1): Point => ({ x: x * side, y });

function intoFace(point: Point, { centre, scale, tilt }: FacePlace): Point {
  const angle = (-tilt * Math.PI) / 180;
  const x = (point.x - centre.x) / scale;
  const y = (point.y - centre.y) / scale;
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
}

function profileAt(y: number): number {
  const below = profile.findIndex((point) => point.y >= y);
  const next = profile[below] ?? profile.at(-1);
  const last = profile[below - 1] ?? next;
  if (!next || !last) return 0;
  return next.y === last.y ? next.x : between(last.x, next.x, (y - last.y) / (next.y - last.y));
}

function profileBetween(from: Point, to: Point): Point[] {
  const low = Math.min(from.y, to.y);
  const high = Math.max(from.y, to.y);
  const inside = profile.filter(({ y }) => y > low && y < high);
  return from.y < to.y ? inside : inside.reverse();
}
