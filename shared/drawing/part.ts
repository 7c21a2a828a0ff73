/** A part on a map: its figure, its name under it, and what it says. */
import { t } from '../language/text.ts';
import type { PartKind } from '../model/kinds.ts';
import type { Part, Placement } from '../model/records.ts';
import { colours, type Theme } from './colours.ts';
import { type Box, clamp, type Point } from './geometry.ts';
import { noPictures, type Pictures } from './pictures.ts';
import { drawPortrait } from './portrait/portrait.ts';
import { escapeXml, num } from './svg.ts';
import { drawLines } from './text/draw.ts';
import { heightOf, type Line, widthOfLines, wrap } from './text/wrap.ts';

/** A part's box, its figure in it, and its lines, which are centred in the box. All px from the box's top left. */
export type PartLayout = {
  readonly width: number;
  readonly height: number;
  readonly figure: { readonly x: number; readonly y: number; readonly size: number };
  readonly name: readonly Line[];
  readonly words: readonly Line[];
  /** Whether the name did not fit and ends in an ellipsis. */
  readonly isNameCut: boolean;
};

/** How large a figure stands on the map, px. A part not known yet is all ring: at full size it would outweigh the others. */
const figureSizes: Readonly<Record<PartKind, number>> = {
  unknown: 88,
  manager: 120,
  firefighter: 120,
  exile: 120,
  self: 120,
  other: 120,
  own: 120,
};
/** The figure's own margins (see `figureViewBox`), so that nothing drawn leaves the box. */
const above = 10;
const beside = 8;
const below = 2;
const gap = { underFigure: 4, underName: 2, atFoot: 6 };
const textWidth = 190;

const layouts = new WeakMap<Part, PartLayout>();

/** How a part is laid out; the same object for the same record. A part without a name shows none. */
export function layoutPart(part: Part): PartLayout {
  const known = layouts.get(part);
  if (known) return known;
  const layout = laidOut(part);
  layouts.set(part, layout);
  return layout;
}

function laidOut({ kind, name, says }: Part): PartLayout {
  const figureSize = figureSizes[kind];
  const textTop = above + figureSize + gap.underFigure;
  const named = wrap(name, { voice: 'name', width: textWidth, lines: 3, top: textTop });
  const nameHeight = named.lines.length === 0 ? 0 : heightOf(named.lines) + gap.underName;
  const said = wrap(quoted(says), {
    voice: 'words',
    width: textWidth,
    lines: 2,
    top: textTop + nameHeight,
    cutMark: '…”',
  });
  const lines = [...named.lines, ...said.lines];
  const foot = lines.length === 0 ? above + figureSize + below : textTop + nameHeight + heightOf(said.lines);
  // An even width keeps the figure on whole px.
  const width = 2 * Math.ceil(Math.max(figureSize + 2 * beside, widthOfLines(lines) + 2 * beside) / 2);
  return {
    width,
    height: Math.ceil(foot + gap.atFoot),
    figure: { x: (width - figureSize) / 2, y: above, size: figureSize },
    name: named.lines,
    words: said.lines,
    isNameCut: named.isCut,
  };
}

// Somebody who set the quotation marks themselves gets no second pair.
function quoted(says: string): string {
  const words = says.trim();
  return words === '' || /^[\p{Pi}\p{Pf}"'「『]/u.test(words) ? words : t('drawing.said', { words });
}

/** A part as a `<g>` in the coordinates of its box. Self's light is not in it: it lies behind everybody, see `drawLight`. */
export function drawPart(part: Part, layout: PartLayout, theme: Theme, pictures: Pictures = noPictures): string {
  const { figure, width } = layout;
  const { ink, ink2 } = colours[theme];
  const at = `translate(${num(figure.x)} ${num(figure.y)}) scale(${num(figure.size / 100)})`;
  const middle = { x: width / 2, y: 0, anchor: 'middle' } as const;
  const wholeName = layout.isNameCut ? `<title>${escapeXml(part.name)}</title>` : '';
  return (
    `<g>${wholeName}<g transform="${at}">${drawPortrait(part, theme, { light: 'none', pictures })}</g>` +
    drawLines(layout.name, { ...middle, colour: ink }) +
    drawLines(layout.words, { ...middle, colour: ink2 }) +
    '</g>'
  );
}

// Coordinates beyond this would lose their decimals, and their sums could overflow.
const edgeOfTheWorld = 1_000_000;

/** A place on the map as the drawing uses it: never so far out that reckoning breaks. */
export function reachable({ x, y }: Point): Point {
  return { x: clamp(x, -edgeOfTheWorld, edgeOfTheWorld), y: clamp(y, -edgeOfTheWorld, edgeOfTheWorld) };
}

/** Where a part's box lies on the map, px; the placement is the centre of its figure. */
export function boxOf(placement: Pick<Placement, 'x' | 'y'>, layout: PartLayout): Box {
  const { figure, width, height } = layout;
  const { x, y } = reachable(placement);
  const half = figure.size / 2;
  return { x: x - figure.x - half, y: y - figure.y - half, width, height };
}
