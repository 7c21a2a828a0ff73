/** What a line must start and end outside of: the circle round a figure, and the plate its name and words stand on. */
import type { PartKind } from '../../model/kinds.ts';
import type { Part } from '../../model/records.ts';
import { type Box, contains, distance, type Point, padded } from '../geometry.ts';
import { boxOf, type PartLayout, reachable } from '../part.ts';
import { widthOfLines } from '../text/wrap.ts';

/** @see standOf */
export type Stand = {
  readonly centre: Point;
  readonly radius: number;
  /** The box of name and words; null where a part has neither. */
  readonly plate: Box | null;
};

/** The circle that holds each kind's outline, in the figure's box of 100 × 100. */
const circles: Readonly<Record<PartKind, { readonly x: number; readonly y: number; readonly radius: number }>> = {
  unknown: { x: 50, y: 50, radius: 46 },
  manager: { x: 50, y: 52, radius: 51 },
  firefighter: { x: 48, y: 52, radius: 51 },
  exile: { x: 49, y: 66, radius: 42 },
  self: { x: 50, y: 52, radius: 50 },
  other: { x: 50, y: 51, radius: 48 },
  own: { x: 50, y: 51, radius: 49 },
};

/** Px between a figure and the lines that lead to it. */
const roomRoundFigure = 9;
const roomRoundPlate = 5;

/** Where a part stands: the circle of its figure with some room, and its plate, in map px. */
export function standOf(part: Part, placement: Point, layout: PartLayout): Stand {
  const { size } = layout.figure;
  const { x, y } = reachable(placement);
  const circle = circles[part.kind];
  return {
    centre: { x: x + ((circle.x - 50) * size) / 100, y: y + ((circle.y - 50) * size) / 100 },
    radius: (circle.radius * size) / 100 + roomRoundFigure,
    plate: plateOf(placement, layout),
  };
}

function plateOf(placement: Point, layout: PartLayout): Box | null {
  const lines = [...layout.name, ...layout.words];
  const last = lines.at(-1);
  if (!last) return null;
  const box = boxOf(placement, layout);
  const width = widthOfLines(lines);
  const top = layout.figure.y + layout.figure.size;
  const plate = { x: box.x + (box.width - width) / 2, y: box.y + top, width, height: last.baseline + 5 - top };
  return padded(plate, roomRoundPlate);
}

/** Whether a point lies on a stand. */
export function isOn({ centre, radius, plate }: Stand, point: Point): boolean {
  return distance(centre, point) < radius || (plate !== null && contains(plate, point));
}
