/** What stands over a picture of a map: its title, and the day of the picture. */
import { colours, type Theme } from './colours.ts';
import type { Box } from './geometry.ts';
import { drawLines } from './text/draw.ts';
import { heightOf, type Line, widthOfLines, wrap } from './text/wrap.ts';

/** The words over a picture; '' for none. */
export type Heading = { readonly title: string; readonly date: string };

/** A heading in its place, and the page with room for it. Map px. */
export type HeadingLayout = {
  readonly lines: readonly Line[];
  /** The top left of its lines. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly page: Box;
};

const margin = 32;
/** A long title on a small map is wider than the map, up to this. */
const leastWidth = 320;

/** Puts a heading over a page that ends in a margin; null where there is nothing to say. */
export function layoutHeading(heading: Heading | undefined, page: Box): HeadingLayout | null {
  if (!heading) return null;
  const room = Math.max(leastWidth, page.width - 2 * margin);
  const title = wrap(heading.title, { voice: 'name', width: room, lines: 3 }).lines;
  const date = wrap(heading.date, { voice: 'label', width: room, lines: 1, top: heightOf(title) }).lines;
  const lines = [...title, ...date];
  if (lines.length === 0) return null;
  const width = Math.max(page.width - 2 * margin, widthOfLines(lines));
  const x = page.x + page.width / 2 - width / 2;
  const y = page.y - heightOf(lines);
  return { lines, x, y, width, page: around(page, { x, y, width, height: heightOf(lines) }) };
}

function around(page: Box, words: Box): Box {
  const x = Math.min(page.x, words.x - margin);
  const y = words.y - margin;
  const right = Math.max(page.x + page.width, words.x + words.width + margin);
  return { x, y, width: right - x, height: page.y + page.height - y };
}

/** The heading in map coordinates: from the left edge, or from the right where the title is read from there. */
export function drawHeading({ lines, x, y, width }: HeadingLayout, theme: Theme): string {
  const { ink, ink2 } = colours[theme];
  const side =
    lines[0]?.direction === 'rtl' ? ({ x: x + width, anchor: 'end' } as const) : ({ x, anchor: 'start' } as const);
  return lines.map((line) => drawLines([line], { ...side, y, colour: line.voice === 'label' ? ink2 : ink })).join('');
}
