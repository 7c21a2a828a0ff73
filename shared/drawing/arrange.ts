/** Bringing boxes into line: by an edge or a middle, or with even gaps between them. Each gives back how far every box moves, px. */
import { type Box, type Point, union } from './geometry.ts';

/** What boxes are aligned by. */
export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
/** @see alignments */
export type Alignment = (typeof alignments)[number];

/** The moves that align boxes: to the outermost edge, or to the middle of all of them. */
export function aligned(boxes: readonly Box[], by: Alignment): Point[] {
  const around = union(boxes);
  return around ? boxes.map((box) => moveTo(around, box, by)) : [];
}

function moveTo(around: Box, box: Box, by: Alignment): Point {
  switch (by) {
    case 'left':
      return { x: around.x - box.x, y: 0 };
    case 'centre':
      return { x: around.x + around.width / 2 - (box.x + box.width / 2), y: 0 };
    case 'right':
      return { x: around.x + around.width - (box.x + box.width), y: 0 };
    case 'top':
      return { x: 0, y: around.y - box.y };
    case 'middle':
      return { x: 0, y: around.y + around.height / 2 - (box.y + box.height / 2) };
    case 'bottom':
      return { x: 0, y: around.y + around.height - (box.y + box.height) };
  }
}

/** The moves that leave the same gap between neighbours, across or down; the two outermost stay. */
export function distributed(boxes: readonly Box[], along: 'x' | 'y'): Point[] {
  const size = along === 'x' ? 'width' : 'height';
  const order = boxes.map((box, index) => ({ box, index })).sort((a, b) => a.box[along] - b.box[along]);
  const [first, last] = [order[0]?.box, order.at(-1)?.box];
  const moves = boxes.map(() => ({ x: 0, y: 0 }));
  if (!first || !last || boxes.length < 3) return moves;
  const room = last[along] + last[size] - first[along] - boxes.reduce((sum, box) => sum + box[size], 0);
  const gap = room / (boxes.length - 1);
  let next = first[along];
  for (const { box, index } of order) {
    moves[index] = along === 'x' ? { x: next - box.x, y: 0 } : { x: 0, y: next - box.y };
    next += box[size] + gap;
  }
  return moves;
}
