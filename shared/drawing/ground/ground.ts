/**
 * What lies on a map beside its parts: behind everybody a photo, the boat, the circles and the cycle; in front the notes. One person's own
 * notes are drawn only where somebody says so.
 */
import { t } from '../../language/text.ts';
import type { Records } from '../../model/document.ts';
import type { Id, Region, Strand } from '../../model/records.ts';
import type { Standing } from '../../model/standings.ts';
import { strandsOf } from '../../model/strands.ts';
import { type Stand, standOf } from '../bond/stand.ts';
import { colours, type Theme } from '../colours.ts';
import type { Box } from '../geometry.ts';
import { layoutPart } from '../part.ts';
import type { Pictures } from '../pictures.ts';
import { escapeXml, num } from '../svg.ts';
import type { Line } from '../text/wrap.ts';
import { drawBoat, layoutBoat } from './boat.ts';
import { drawCircle, linesOfCircle } from './circle.ts';
import { drawStep, layoutCycle } from './cycle.ts';
import { boxOfNote, drawNote, linesOfNote } from './note.ts';

/** The tables a ground is drawn from. */
export type GroundRecords = Pick<Records, 'map' | 'person' | 'region' | 'strand'>;

/** One thing that is drawn: its SVG, the box it fills, and the lines set in it. */
export type Laid = { readonly svg: string; readonly bounds: Box; readonly lines: readonly Line[] };

/** What lies behind everybody and what lies in front, each in the order in which it is drawn. */
export type Ground = { readonly behind: readonly Laid[]; readonly front: readonly Laid[] };

const order = ['photo', 'boat', 'circle', 'note'] as const;

/** Draws the ground of a map. `standings` are those who are seen: a step stands at its part. */
export function drawGround(
  records: GroundRecords,
  map: Id,
  standings: readonly Standing[],
  theme: Theme,
  { pictures, ownNotes }: { readonly pictures: Pictures; readonly ownNotes: boolean },
): Ground {
  const regions = Object.values(records.region)
    .filter((region) => region.map === map && (ownNotes || !isOwnNote(region)))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  const laid = regions.map((region) => ({ kind: region.kind, laid: drawRegion(region, records, theme, pictures) }));
  const steps = cycleOf(records, map, standings, regions).map((step): Laid => {
    return { svg: drawStep(step, theme), bounds: step.bounds, lines: step.label?.lines ?? [] };
  });
  const of = (isNote: boolean) => laid.filter(({ kind }) => (kind === 'note') === isNote).map((one) => one.laid);
  return { behind: [...of(false), ...steps], front: of(true) };
}

/** Whether a note is one person's own. */
export function isOwnNote({ kind, person }: Pick<Region, 'kind' | 'person'>): boolean {
  return kind === 'note' && person !== null;
}

/** One region by itself. */
export function drawRegion(region: Region, records: GroundRecords, theme: Theme, pictures: Pictures): Laid {
  switch (region.kind) {
    case 'circle': {
      const lines = linesOfCircle(region, aliasOf(region, records), seenByOf(region, records));
      return { svg: drawCircle(region, lines, theme), bounds: region, lines };
    }
    case 'boat': {
      const words = (kind: Strand['kind']) => strandsOf(records, region.map, kind).map((strand) => strand.words);
      const layout = layoutBoat(region, words('strengthens'), words('hole'));
      const lines = [...layout.planks, ...layout.holes.flatMap((hole) => hole.lines)];
      return { svg: drawBoat(region, layout, theme), bounds: layout.bounds, lines };
    }
    case 'note': {
      const lines = linesOfNote(region, region.words);
      const bounds = boxOfNote(region, region.width, lines);
      return { svg: drawNote(bounds, lines, theme), bounds, lines };
    }
    case 'photo':
      return { svg: drawPhoto(region, theme, pictures), bounds: region, lines: [] };
  }
}

/** A photo lies faint, so that what is drawn over it is seen. */
function drawPhoto({ x, y, width, height, picture }: Region, theme: Theme, pictures: Pictures): string {
  const at = `x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"`;
  const url = picture === null ? null : pictures(picture);
  if (url === null) return `<rect ${at} fill="none" stroke="${colours[theme].rule}" stroke-dasharray="4 6"/>`;
  return `<image ${at} href="${escapeXml(url)}" opacity="${theme === 'dark' ? '.3' : '.38'}" preserveAspectRatio="xMidYMid meet"/>`;
}

function aliasOf({ person }: Region, records: GroundRecords): string {
  return person === null ? '' : (records.person[person]?.alias ?? '');
}

/** On a map of one view the second circle says by whom it is seen. */
function seenByOf({ map, person }: Region, records: GroundRecords): string {
  const record = records.map[map];
  if (!record?.oneView || person === null || person !== record.partner) return '';
  return t('couple.asSeenBy', { alias: records.person[record.person]?.alias ?? '' });
}

function cycleOf(records: GroundRecords, map: Id, standings: readonly Standing[], regions: readonly Region[]) {
  const stands = standings.map(({ part, placement }) => ({ part, stand: standOf(part, placement, layoutPart(part)) }));
  const byPart = new Map(stands.map(({ part, stand }) => [part.id, stand]));
  const byPerson = new Map(
    regions.flatMap((region): [Id, Stand][] => {
      if (region.kind !== 'circle' || region.person === null) return [];
      const own = stands.filter(({ part }) => part.person === region.person).map(({ stand }) => stand);
      return [[region.person, standInCircle(region, own)]];
    }),
  );
  return layoutCycle(strandsOf(records, map, 'step'), ({ part, person }) => {
    return (part === null ? undefined : byPart.get(part)) ?? byPerson.get(person ?? '') ?? null;
  });
}

/** Somebody as a whole stands in the middle of their circle; where one of their parts is about, at that figure's edge, so that no way runs through it. */
function standInCircle({ x, y, width, height }: Box, own: readonly Stand[]): Stand {
  const centre = { x: x + width / 2, y: y + height / 2 };
  const away = (stand: Stand) => Math.hypot(stand.centre.x - centre.x, stand.centre.y - centre.y);
  const [nearest] = own
    .filter((stand) => away(stand) < 0.4 * Math.min(width, height))
    .sort((a, b) => away(a) - away(b));
  return nearest ?? { centre, radius: 58, plate: null };
}
