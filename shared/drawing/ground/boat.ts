/** The boat both sit in: a hull along the foot of a map, what strengthens it written on its planks, and its holes by name. */
import { colours, type Theme } from '../colours.ts';
import { type Box, between, type Point } from '../geometry.ts';
import { ribbon } from '../ink.ts';
import { num } from '../svg.ts';
import { drawLines } from '../text/draw.ts';
import { heightOf, type Line, wrap } from '../text/wrap.ts';

/** The words on a boat, in their places, map px. */
export type BoatLayout = {
  readonly planks: readonly Line[];
  readonly holes: readonly { readonly at: Point; readonly lines: readonly Line[] }[];
  /** The hull with the words below it. */
  readonly bounds: Box;
};

const holeRadius = 9;
const below = 20;

/** Lays out what strengthens a boat and what makes holes, in its box. */
export function layoutBoat(box: Box, strengthens: readonly string[], holes: readonly string[]): BoatLayout {
  const planks = wrap(strengthens.join('  ·  '), { voice: 'words', width: box.width * 0.66, lines: 3 }).lines;
  const room = Math.max(90, (box.width * 0.8) / Math.max(1, holes.length) - 12);
  const placed = holes.map((words, index) => {
    const share = between(0.18, 0.82, holes.length === 1 ? 0.5 : index / (holes.length - 1));
    return { at: keelAt(box, share), lines: wrap(words, { voice: 'words', width: room, lines: 3 }).lines };
  });
  const foot = Math.max(box.y + box.height, ...placed.map(({ at, lines }) => at.y + below + heightOf(lines)));
  return { planks, holes: placed, bounds: { x: box.x, y: box.y - 24, width: box.width, height: foot - box.y + 36 } };
}

/** A boat in map coordinates. */
export function drawBoat(box: Box, { planks, holes }: BoatLayout, theme: Theme): string {
  const { ink, ink2, paper, leaf } = colours[theme];
  const { x, y, width, height } = box;
  const hull = `M${num(x)} ${num(y - 14)}Q${num(x + width * 0.06)} ${num(y + height * 0.9)} ${num(x + width * 0.26)} ${num(y + height)}L${num(x + width * 0.74)} ${num(y + height)}Q${num(x + width * 0.94)} ${num(y + height * 0.9)} ${num(x + width)} ${num(y - 14)}Q${num(x + width / 2)} ${num(y + 22)} ${num(x)} ${num(y - 14)}Z`;
  const rim = Array.from({ length: 41 }, (_, index) => rimAt(box, index / 40));
  const words = drawLines(planks, { x: x + width / 2, y: y + 30, anchor: 'middle', colour: ink2 });
  const gaps = holes.map(({ at, lines }) => {
    const ring = `<circle cx="${num(at.x)}" cy="${num(at.y)}" r="${holeRadius}" fill="${paper}" stroke="${ink}" stroke-dasharray="3 3"/>`;
    return ring + drawLines(lines, { x: at.x, y: at.y + below, anchor: 'middle', colour: ink2, halo: paper });
  });
  return [
    `<g><path d="${hull}" fill="${leaf}" stroke="${ink}" stroke-width="1.4" stroke-linejoin="round"/>`,
    `<path d="${ribbon(rim, (share) => 1.6 + 2.4 * Math.sin(Math.PI * share))}" fill="${ink}"/>`,
    words,
    ...gaps,
    '</g>',
  ].join('');
}

function rimAt({ x, y, width }: Box, share: number): Point {
  return { x: x + width * share, y: y - 14 + 2 * share * (1 - share) * 36 };
}

function keelAt({ x, y, width, height }: Box, share: number): Point {
  return { x: x + width * share, y: y + height - (Math.abs(share - 0.5) > 0.24 ? height * 0.12 : 0) };
}
