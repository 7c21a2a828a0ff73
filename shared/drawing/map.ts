/** A whole map as one drawing: Self's light at the back, lines over it, figures and their words in front. */
import type { Records } from '../model/document.ts';
import { answersOn } from '../model/folding.ts';
import type { SelfView } from '../model/kinds.ts';
import { presentBonds } from '../model/presence.ts';
import type { Bond, Id, Part } from '../model/records.ts';
import { isDrawn, type Standing, standingsOf } from '../model/standings.ts';
import { bendsOf, drawBond, layoutBond, standOf } from './bond/bond.ts';
import { colours, type Theme } from './colours.ts';
import { type Box, type Point, padded, union } from './geometry.ts';
import { drawGround, type GroundRecords } from './ground/ground.ts';
import { drawHeading, type Heading, layoutHeading } from './heading.ts';
import { drawLight, fieldScale, lightBox } from './light.ts';
import { boxOf, drawPart, layoutPart, reachable } from './part.ts';
import { noPictures, type Pictures } from './pictures.ts';
import { escapeXml, num } from './svg.ts';
import type { Voice } from './text/voice.ts';
import type { Line } from './text/wrap.ts';

/** A map as SVG content in map coordinates. */
export type MapDrawing = {
  readonly body: string;
  /** The box to show of it. */
  readonly bounds: Box;
  /** The different characters set in each voice, in order: what an embedded font must hold. */
  readonly text: Readonly<Record<Voice, string>>;
};

const margin = 32;
const blankPage: Box = { x: -200, y: -140, width: 400, height: 280 };

/** The tables a map is drawn from. */
export type MapRecords = Pick<Records, 'placement' | 'part' | 'bond' | 'consent'> & GroundRecords;

/** How a map is drawn beside its theme. */
export type MapManner = {
  readonly heading?: Heading;
  readonly pictures?: Pictures;
  /** Whether one person's own notes are drawn, too. */
  readonly ownNotes?: boolean;
};

/**
 * Draws a map: everybody placed on it, every line whose both ends are, what lies around them, and over all the heading, if there is
 * one. The same records give the same text. An empty map is a small blank page.
 */
export function drawMap(records: MapRecords, map: Id, theme: Theme, manner: MapManner = {}): MapDrawing {
  const { heading, pictures = noPictures, ownNotes = false } = manner;
  const everybody = standingsOf(records, map);
  const selfView = records.map[map]?.selfView ?? 'centre';
  const standings = everybody.filter(({ part }) => isDrawn(part, selfView));
  const lights = lightsOf(everybody, selfView);
  const ground = drawGround(records, map, standings, theme, { pictures, ownNotes });
  const lines = linesBetween(records, standings);
  const boxes = standings.map(({ part, placement }) => boxOf(placement, layoutPart(part)));
  const laid = [...ground.behind, ...ground.front];
  const taken = union([
    ...lights.map(({ at, scale }) => lightBox(at, scale)),
    ...lines.map(({ bounds }) => bounds),
    ...laid.map(({ bounds }) => padded(bounds, 4)),
    ...boxes,
  ]);
  const page = taken ? padded(taken, margin) : blankPage;
  const head = layoutHeading(heading, page);
  const body = [
    ...lights.map(({ at, scale }) => drawLight(at, theme, scale)),
    ...ground.behind.map(({ svg }) => svg),
    ...lines.map((layout) => drawBond(layout, theme)),
    ...standings.map(({ part }, index) => partIn(boxes[index], part, theme, pictures)),
    ...ground.front.map(({ svg }) => svg),
    head ? drawHeading(head, theme) : '',
  ];
  const written = [
    ...lines.flatMap(({ label }) => label?.lines ?? []),
    ...standings.flatMap(({ part }) => [...layoutPart(part).name, ...layoutPart(part).words]),
    ...laid.flatMap((one) => one.lines),
    ...(head?.lines ?? []),
  ];
  const bounds = onWholePixels(head ? head.page : page);
  return { body: body.join(''), bounds, text: charactersOf(written) };
}

/** Where light is: round each Self or, as a field, wider and without a figure; in the middle of everybody where Self was not put anywhere. */
export function lightsOf(standings: readonly Standing[], view: SelfView): { at: Point; scale: number }[] {
  if (view === 'none') return [];
  const selves = standings.filter(({ part }) => part.kind === 'self').map(({ placement }) => reachable(placement));
  if (view === 'centre') return selves.map((at) => ({ at, scale: 1 }));
  if (selves.length > 0) return selves.map((at) => ({ at, scale: fieldScale }));
  const box = union(standings.map(({ placement }) => ({ ...reachable(placement), width: 0, height: 0 })));
  return box ? [{ at: { x: box.x + box.width / 2, y: box.y + box.height / 2 }, scale: fieldScale }] : [];
}

function charactersOf(lines: readonly Line[]): MapDrawing['text'] {
  const characters = { name: new Set<string>(), words: new Set<string>(), label: new Set<string>() };
  for (const { voice, text } of lines) for (const character of text) characters[voice].add(character);
  const inOrder = (voice: Voice) => [...characters[voice]].sort().join('');
  return { name: inOrder('name'), words: inOrder('words'), label: inOrder('label') };
}

function linesBetween(records: MapRecords, standings: readonly Standing[]) {
  const stands = new Map(
    standings.map(({ part, placement }) => [part.id, standOf(part, placement, layoutPart(part))] as const),
  );
  const shown = presentBonds(records).filter(({ from, to }) => stands.has(from) && stands.has(to));
  const bends = bendsOf(shown);
  const answers = answersOn(records);
  return shown.flatMap((bond: Bond) => {
    const from = stands.get(bond.from);
    const to = stands.get(bond.to);
    const answer = answers.get(bond.id) ?? null;
    return from && to ? [layoutBond(bond, from, to, bends.get(bond.id) ?? 0, answer)] : [];
  });
}

function partIn(box: Box | undefined, part: Part, theme: Theme, pictures: Pictures): string {
  if (!box) return '';
  return `<g transform="translate(${num(box.x)} ${num(box.y)})">${drawPart(part, layoutPart(part), theme, pictures)}</g>`;
}

function onWholePixels({ x, y, width, height }: Box): Box {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

/** How a map becomes a whole SVG file. */
export type MapSvgOptions = {
  readonly title: string;
  readonly description: string;
  readonly theme: Theme;
  /** Whether the paper is drawn; else the ground is transparent. */
  readonly background: boolean;
  /** `@font-face` rules, or '' where the fonts are at hand. */
  readonly fontFaces: string;
};

/** A drawing as a whole SVG file: real text, no reference to anything outside, no metadata but title and description. */
export function mapSvg({ body, bounds }: Pick<MapDrawing, 'body' | 'bounds'>, options: MapSvgOptions): string {
  const { title, description, theme, background, fontFaces } = options;
  const { x, y, width, height } = bounds;
  const paper = `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${colours[theme].paper}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="${num(x)} ${num(y)} ${num(width)} ${num(height)}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    fontFaces === '' ? '' : `<style>${escapeXml(fontFaces)}</style>`,
    background ? paper : '',
    body,
    '</svg>\n',
  ].join('');
}
