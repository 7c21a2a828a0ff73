/**
 * Tidying: nobody lies on anybody any more, and the arrangement a person made stays as far as it can. Those who overlap are moved apart
 * along the lines between them (ELK's overlap removal, which keeps neighbours neighbours); the middle of all stays where it was.
 */
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { type Box, overlap, type Point, padded, union } from '../../shared/drawing/geometry.ts';

/** Lays a graph out; elkjs does, on a thread of its own. */
export type LayOut = (graph: ElkNode) => Promise<ElkNode>;

/** Room between any two, px. */
const gap = 18;

/** One call goes over the map this many times: past what nearly every map needs, each further round costs time and moves nobody. */
const roundsAtOnce = 8;
const callsAtMost = 25;

/** Where each box goes (its top left, in order); the same places where nobody overlaps. */
export async function tidied(boxes: readonly Box[], layOut: LayOut): Promise<readonly Point[]> {
  if (!overlaps(boxes)) return boxes;
  let moved = boxes;
  for (let call = 0; call < callsAtMost && overlaps(moved); call++) moved = await movedApart(moved, layOut);
  const by = between(middleOf(moved), middleOf(boxes));
  return moved.map(({ x, y }) => ({ x: Math.round(x + by.x), y: Math.round(y + by.y) }));
}

async function movedApart(boxes: readonly Box[], layOut: LayOut): Promise<readonly Box[]> {
  const children = boxes.map((box, index) => ({ id: String(index), ...padded(box, gap / 2) }));
  const layoutOptions = { 'elk.algorithm': 'sporeOverlap', 'elk.overlapRemoval.maxIterations': String(roundsAtOnce) };
  const { children: laid = [] } = await layOut({ id: 'map', layoutOptions, children });
  const places = new Map(laid.map(({ id, x = 0, y = 0 }) => [id, { x: x + gap / 2, y: y + gap / 2 }]));
  return boxes.map((box, index) => ({ ...box, ...(places.get(String(index)) ?? {}) }));
}

/** Whether any two boxes lie on each other. */
export function overlaps(boxes: readonly Box[]): boolean {
  const inOrder = boxes.toSorted((a, b) => a.x - b.x);
  return inOrder.some((box, index) => {
    for (const other of inOrder.slice(index + 1)) {
      if (other.x >= box.x + box.width) return false;
      if (overlap(box, other) > 0) return true;
    }
    return false;
  });
}

function middleOf(boxes: readonly Box[]): Point {
  const { x, y, width, height } = union(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

const between = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });
