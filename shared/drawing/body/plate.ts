/**
 * The body view as one drawing, like a plate of an old atlas: both outlines, everybody where they are felt, and their names in columns
 * beside, each led to its figure by a thin line, so that no name covers another however many there are.
 */
import { placeInWords } from '../../language/body-places.ts';
import type { BodyPlace } from '../../model/body-place.ts';
import type { BodySide } from '../../model/kinds.ts';
import type { Part } from '../../model/records.ts';
import { colours, type Theme } from '../colours.ts';
import { type Box, clamp, type Point } from '../geometry.ts';
import { noPictures, type Pictures } from '../pictures.ts';
import { drawPortrait } from '../portrait/portrait.ts';
import { num } from '../svg.ts';
import { drawLines } from '../text/draw.ts';
import { heightOf, type Line, wrap } from '../text/wrap.ts';
import { drawBody } from './body.ts';
import { bodyBox } from './outline.ts';

/** A part with its place in the body. */
export type Felt = { readonly part: Part; readonly body: BodyPlace };

/** One of those felt, laid out on the plate (px): the middle of the figure, and the name beside the outline. */
export type FeltLayout = {
  readonly part: Part;
  readonly body: BodyPlace;
  readonly at: Point;
  readonly lines: readonly Line[];
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
};

/** The whole plate. */
export type Plate = { readonly width: number; readonly height: number; readonly felt: readonly FeltLayout[] };

/** How large an outline is drawn, as a multiple of its box, and a figure on it, px. */
export const bodyScale = 1.3;
const figureSize = 40;
const columnWidth = 124;
const gap = 14;
const head = 24;
const roomBetween = 7;
/** How far beyond its box somebody may stand “around” the body, in the box's units. */
const beyond = 34;

const outlineWidth = bodyBox.width * bodyScale;
const halfWidth = 2 * columnWidth + 2 * gap + outlineWidth;
const leftOf: Readonly<Record<BodySide, number>> = {
  front: columnWidth + gap,
  back: halfWidth + columnWidth + gap,
};

/** The box of an outline on the plate, px. */
export function outlineBox(side: BodySide): Box {
  return { x: leftOf[side], y: head, width: outlineWidth, height: bodyBox.height * bodyScale };
}

/** Where a place of the body is on the plate, px. */
export function onPlate({ side, x, y }: Pick<BodyPlace, 'side' | 'x' | 'y'>): Point {
  return {
    x: leftOf[side] + clamp(x, -beyond, bodyBox.width + beyond) * bodyScale,
    y: head + clamp(y, -beyond / 2, bodyBox.height + beyond / 2) * bodyScale,
  };
}

/** The place of the body under a point of the plate (px): on the outline it is nearer to, in whole units. */
export function fromPlate({ x, y }: Point): Pick<BodyPlace, 'side' | 'x' | 'y'> {
  const side: BodySide = x < halfWidth ? 'front' : 'back';
  return {
    side,
    x: Math.round(clamp((x - leftOf[side]) / bodyScale, -beyond, bodyBox.width + beyond)),
    y: Math.round(clamp((y - head) / bodyScale, -beyond / 2, bodyBox.height + beyond / 2)),
  };
}

/** Lays out everybody who is felt somewhere. The same for the same parts, in whatever order they come. */
export function layoutPlate(felt: readonly Felt[]): Plate {
  const inOrder = felt.toSorted((a, b) => a.body.y - b.body.y || (a.part.id < b.part.id ? -1 : 1));
  const columns = Map.groupBy(inOrder, ({ body }) => `${body.side} ${body.x < bodyBox.width / 2 ? 'left' : 'right'}`);
  const laid = [...columns.values()].flatMap(layoutColumn);
  const least = head + bodyBox.height * bodyScale + head;
  const height = Math.max(least, ...laid.map(({ label, lines }) => label.y + heightOf(lines) + head));
  return {
    width: 2 * halfWidth,
    height: Math.ceil(height),
    felt: laid.toSorted((a, b) => (a.part.id < b.part.id ? -1 : 1)),
  };
}

/** Names stand beside their figures where there is room, and else below the one before; a column too long at the foot moves up. */
function layoutColumn(felt: readonly Felt[]): FeltLayout[] {
  const named = felt.map((one) => ({ ...one, at: onPlate(one.body), lines: linesOf(one) }));
  const tops: number[] = [];
  let free = head / 2;
  for (const { at, lines } of named) {
    const top = Math.max(free, at.y - heightOf(lines) / 2);
    tops.push(top);
    free = top + heightOf(lines) + roomBetween;
  }
  let limit = head + bodyBox.height * bodyScale + head / 2;
  for (let index = named.length - 1; index >= 0; index--) {
    const height = heightOf(named[index]?.lines ?? []);
    const top = Math.min(tops[index] ?? 0, limit - height);
    const earliest = named.slice(0, index).reduce((sum, { lines }) => sum + heightOf(lines) + roomBetween, head / 2);
    tops[index] = Math.max(top, earliest);
    limit = (tops[index] ?? 0) - roomBetween;
  }
  return named.map((one, index) => ({ ...one, label: { ...columnOf(one.body), y: tops[index] ?? 0 } }));
}

function columnOf({ side, x }: BodyPlace): { x: number; anchor: 'start' | 'end' } {
  const left = leftOf[side];
  return x < bodyBox.width / 2 ? { x: left - gap, anchor: 'end' } : { x: left + outlineWidth + gap, anchor: 'start' };
}

function linesOf({ part, body }: Felt): readonly Line[] {
  const name = wrap(part.name, { voice: 'name', width: columnWidth, lines: 2 });
  const where = wrap(placeInWords(body), { voice: 'label', width: columnWidth, lines: 2, top: heightOf(name.lines) });
  return [...name.lines, ...where.lines];
}

/** One who is felt, as a `<g>` in px of the plate: a line to the name, the figure, the name. */
export function drawFelt(
  { part, body, at, lines, label }: FeltLayout,
  theme: Theme,
  pictures: Pictures = noPictures,
): string {
  const { ink, ink2, rule2, paper } = colours[theme];
  const end = { x: label.x + (label.anchor === 'end' ? 4 : -4), y: label.y + Math.min(12, heightOf(lines) / 2) };
  const half = figureSize / 2;
  const ring = body.at === 'in' ? '' : around(body.at === 'around', at, ink2);
  return [
    `<g><path d="M${num(at.x)} ${num(at.y)}L${num(end.x)} ${num(end.y)}" fill="none" stroke="${rule2}"/>`,
    ring,
    `<g transform="translate(${num(at.x - half)} ${num(at.y - half)}) scale(${num(figureSize / 100)})">`,
    `${drawPortrait(part, theme, { cut: 'small', light: 'none', pictures })}</g>`,
    // A space between them, where the words are read as one.
    lines
      .map((line) => drawLines([line], { ...label, colour: line.voice === 'name' ? ink : ink2, halo: paper }))
      .join(' '),
    '</g>',
  ].join('');
}

/** On the body: a ring round the figure; around it: the ring is dashed and wider. In it: none. */
function around(isAround: boolean, { x, y }: Point, colour: string): string {
  const [radius, dash] = isAround ? [29, ' stroke-dasharray="3 5"'] : [25, ''];
  return `<circle cx="${num(x)}" cy="${num(y)}" r="${radius}" fill="none" stroke="${colour}"${dash}/>`;
}

/** Both outlines, as a `<g>` in px of the plate. */
export function drawOutlines(theme: Theme): string {
  const one = (side: BodySide) => {
    const { x, y } = outlineBox(side);
    return `<g transform="translate(${num(x)} ${num(y)}) scale(${bodyScale})">${drawBody(side, theme)}</g>`;
  };
  return `<g>${one('front')}${one('back')}</g>`;
}
