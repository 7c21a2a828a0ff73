/** Where the words of a line stand: beside it near its middle, off both figures and their names, off its own ink. */
import { keptInWords } from '../../language/speaking.ts';
import { t } from '../../language/text.ts';
import type { BondKind, Strength } from '../../model/kinds.ts';
import type { Bond } from '../../model/records.ts';
import { type Box, contains, overlap, type Point, padded } from '../geometry.ts';
import { normalAt } from '../ink.ts';
import { heightOf, type Line, widthOfLines, wrap } from '../text/wrap.ts';
import { type Course, gentleBend } from './course.ts';
import type { Stand } from './stand.ts';
import { reachOf } from './strokes.ts';

/** Words beside a line: `x` is what they are aligned on, `y` their top. `voice` is `person` where they hold own words. */
export type BondLabel = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly Line[];
  readonly voice: 'app' | 'person';
  /** The box the lines fill. */
  readonly box: Box;
};

type Size = Pick<Box, 'width' | 'height'>;

const textWidth = 180;
/** Px between the ink and the words. */
const roomBeside = 5;

/** The words of a line in their place, off the gate on it; null where it has none. */
export function labelOf(
  bond: Bond,
  course: Course,
  stands: readonly Stand[],
  bend: number,
  gate: Box | null = null,
): BondLabel | null {
  const lines = linesOf(bond);
  if (lines.length === 0) return null;
  const size = { width: widthOfLines(lines), height: heightOf(lines) };
  const obstacles = [...stands.flatMap(obstaclesOf), ...(gate ? [gate] : [])];
  const best = bestPlace(course, size, reachOf[bond.kind] + roomBeside, bend, obstacles);
  return { ...anchorOf(best), y: best.box.y, lines, voice: bond.words.trim() === '' ? 'app' : 'person', box: best.box };
}

/** Words beside any course, placed as those of a line. */
export function labelAlong(words: string, course: Course, stands: readonly Stand[], bend: number): BondLabel | null {
  const { lines } = wrap(words, { voice: 'words', width: textWidth, lines: 3 });
  if (lines.length === 0) return null;
  const size = { width: widthOfLines(lines), height: heightOf(lines) };
  const best = bestPlace(course, size, 4 + roomBeside, bend, stands.flatMap(obstaclesOf));
  return { ...anchorOf(best), y: best.box.y, lines, voice: 'person', box: best.box };
}

// Wrapped once a record: a line is laid out again on every frame of a drag.
const linesOf = keptInWords(({ kind, strength, words }: Bond): readonly Line[] => {
  const named = wrap(meaningOf(kind, strength), { voice: 'label', width: textWidth, lines: 1 }).lines;
  const own = wrap(words, { voice: 'words', width: textWidth, lines: 3, top: heightOf(named) });
  return [...named, ...own.lines];
});

/** What the app says of a line: its meaning and how strong it is; of one in own words only the latter. */
function meaningOf(kind: BondKind, strength: Strength | null): string {
  const meaning = kind === 'own' ? '' : t(`kinds.bond.${kind}`);
  if (strength === null) return meaning;
  const how = t(`kinds.strength.${strength}`);
  return meaning === '' ? how : t('kinds.bondWithStrength', { kind: meaning, strength: how });
}

// The square in a figure's circle stands for the figure: its corners are empty enough for words.
function obstaclesOf({ centre, radius, plate }: Stand): Box[] {
  const half = radius * 0.85;
  const figure = { x: centre.x - half, y: centre.y - half, width: 2 * half, height: 2 * half };
  return plate ? [figure, plate] : [figure];
}

/** A box for the words, the direction from the line in which it lies, and what speaks against it. */
type Place = { readonly box: Box; readonly toward: Point; readonly cost: number };

// In the order they are liked: the middle first; outside of a bend, else above, else to the right. A line without a bend has
// neighbours on both sides (see `bendsOf`), whose middles it leaves free.
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const sharesBetweenLines = [0.3, 0.7, 0.36, 0.64, 0.24, 0.76, 0.5];

/** A bulging line may push its words this far for nothing, px; further out, each px costs as much as so many px² of somebody covered. */
const freePush = 12;
const costOfDistance = 12;

// The first place that covers nobody, close to the line if there is one; else the one that costs least.
function bestPlace(course: Course, size: Size, room: number, bend: number, obstacles: readonly Box[]): Place {
  const placeAt = (share: number, side: 1 | -1, avoided: readonly Box[]): Place => {
    const index = Math.round(share * (course.length - 1));
    const point = course[index] ?? { x: 0, y: 0 };
    const normal = normalAt(course, index);
    const toward = { x: normal.x * side, y: normal.y * side };
    const { box, push } = boxBeside(course, point, toward, size, room, avoided);
    const covered = obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
    return { box, toward, cost: covered + Math.max(0, push - freePush) * costOfDistance };
  };
  const side = likedSide(normalAt(course, Math.round((course.length - 1) / 2)), bend);
  const other = side === 1 ? -1 : 1;
  let best = placeAt(0.5, side, []);
  for (const avoided of [[], obstacles])
    for (const share of bend === 0 ? sharesBetweenLines : shares)
      for (const tried of [side, other] as const) {
        const place = placeAt(share, tried, avoided);
        if (place.cost === 0) return place;
        if (place.cost < best.cost) best = place;
      }
  return best;
}

function likedSide(normal: Point, bend: number): 1 | -1 {
  // A gentle bend leaves the side to taste.
  if (Math.abs(bend) > gentleBend) return bend > 0 ? 1 : -1;
  const isLevel = Math.abs(normal.y) > 0.8;
  return (isLevel ? normal.y < 0 : normal.x > 0) ? 1 : -1;
}

const furthestPush = 160;

// The box is pushed out until neither its nearest corner nor the bulge of the line reaches into it, and nothing avoided is covered.
function boxBeside(
  course: Course,
  point: Point,
  toward: Point,
  { width, height }: Size,
  room: number,
  avoided: readonly Box[],
): { readonly box: Box; readonly push: number } {
  const reach = (Math.abs(toward.x) * width + Math.abs(toward.y) * height) / 2;
  for (let push = 0; ; push += 4) {
    const out = reach + room + push;
    const box = { x: point.x + toward.x * out - width / 2, y: point.y + toward.y * out - height / 2, width, height };
    const kept = padded(box, room - 1);
    const isFree =
      !course.some((spot) => contains(kept, spot)) && avoided.every((obstacle) => overlap(box, obstacle) === 0);
    if (isFree || push >= furthestPush) return { box, push };
  }
}

// Beside an upright line the words begin (or end) at it; above or below a level one they are centred.
function anchorOf({ box, toward }: Place): Pick<BondLabel, 'x' | 'anchor'> {
  if (Math.abs(toward.x) < 0.5) return { x: box.x + box.width / 2, anchor: 'middle' };
  return toward.x > 0 ? { x: box.x, anchor: 'start' } : { x: box.x + box.width, anchor: 'end' };
}
