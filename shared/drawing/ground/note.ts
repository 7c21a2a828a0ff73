/** A note on a map: somebody's words, a hairline beside them. */
import { colours, type Theme } from '../colours.ts';
import type { Box, Point } from '../geometry.ts';
import { num } from '../svg.ts';
import { drawLines } from '../text/draw.ts';
import { heightOf, type Line, wrap } from '../text/wrap.ts';

const inset = 12;
const mostLines = 40;

/** A note's lines, as wide as its box. */
export function linesOfNote({ width }: Pick<Box, 'width'>, words: string): readonly Line[] {
  return wrap(words, { voice: 'words', width: Math.max(40, width - inset), lines: mostLines }).lines;
}

/** The box a note fills: it grows with its words. */
export function boxOfNote({ x, y }: Point, width: number, lines: readonly Line[]): Box {
  return { x, y, width, height: Math.max(22, heightOf(lines)) + 6 };
}

/** A note in map coordinates. */
export function drawNote(box: Box, lines: readonly Line[], theme: Theme): string {
  const { ink2, rule2, paper } = colours[theme];
  const isRightToLeft = lines[0]?.direction === 'rtl';
  const edge = isRightToLeft ? box.x + box.width : box.x;
  const side = isRightToLeft
    ? ({ x: box.x + box.width - inset, anchor: 'end' } as const)
    : ({ x: box.x + inset, anchor: 'start' } as const);
  const line = `<path d="M${num(edge)} ${num(box.y)}V${num(box.y + box.height)}" stroke="${rule2}" stroke-width="2"/>`;
  return `<g>${line}${drawLines(lines, { ...side, y: box.y + 2, colour: ink2, halo: paper })}</g>`;
}
