/** A line between two parts: its ink, its words, and the room it takes. */
import type { ConsentAnswer, Strength } from '../../model/kinds.ts';
import type { Bond, Id } from '../../model/records.ts';
import { colours, type Theme } from '../colours.ts';
import { type Box, type Point, padded } from '../geometry.ts';
import { num } from '../svg.ts';
import { drawLines } from '../text/draw.ts';
import { boxOfCourse, type Course, courseBetween, gentleBend } from './course.ts';
import { drawGate, gateBox } from './gate.ts';
import { type BondLabel, labelOf } from './label.ts';
import type { Stand } from './stand.ts';
import { inked } from './strokes.ts';

export { type Stand, standOf } from './stand.ts';

/** A line as it is drawn, in map px. */
export type BondLayout = {
  /** The ink: one filled path. */
  readonly path: string;
  /** Where it runs, from one end to the other. */
  readonly course: Course;
  readonly strength: Strength | null;
  /** What a protector answered on it; null where nobody asked. */
  readonly answer: ConsentAnswer | null;
  /** Its open centre line, for pointing at it. */
  readonly spine: string;
  /** A place on it near where it begins, where its words never are. */
  readonly nearStart: Point;
  readonly label: BondLabel | null;
  readonly bounds: Box;
};

/**
 * Lays a line from one stand to another, bent to the right of travel by `bend` px at its control point (see {@link bendsOf}), with what
 * a protector answered on it.
 */
export function layoutBond(
  bond: Bond,
  from: Stand,
  to: Stand,
  bend: number,
  answer: ConsentAnswer | null = null,
): BondLayout {
  const course = courseBetween(from, to, bend);
  const label = labelOf(bond, course, [from, to], bend, gateBox(course, answer));
  return {
    path: inked(bond, course, to),
    course,
    strength: bond.strength,
    answer,
    spine: spineOf(course),
    nearStart: course[Math.floor(course.length * 0.22)] ?? from.centre,
    label,
    bounds: boundsWith(course, label),
  };
}

const spineOf = (course: Course): string => `M${course.map(({ x, y }) => `${num(x)} ${num(y)}`).join('L')}`;

function boundsWith(course: Course, label: BondLabel | null): Box {
  const ink = boxOfCourse(course);
  if (!label) return ink;
  const words = padded(label.box, 4);
  const x = Math.min(ink.x, words.x);
  const y = Math.min(ink.y, words.y);
  return {
    x,
    y,
    width: Math.max(ink.x + ink.width, words.x + words.width) - x,
    height: Math.max(ink.y + ink.height, words.y + words.height) - y,
  };
}

/** How strong a line is, drawn: a little more ink, or a little less colour; its words say it, too. */
const weights: Readonly<Record<Strength, (theme: Theme) => string>> = {
  slight: (theme) => `fill="${colours[theme].ink3}"`,
  clear: (theme) => `fill="${colours[theme].ink}"`,
  strong: (theme) => `fill="${colours[theme].ink}" stroke="${colours[theme].ink}" stroke-width="1.6"`,
};

/** A line as a `<g>` in map coordinates; its ink is the one path of the class `drawn-bond`. */
export function drawBond({ path, course, label, strength, answer }: BondLayout, theme: Theme): string {
  const { ink, ink2, paper } = colours[theme];
  const weight = weights[strength ?? 'clear'](theme);
  const words = label
    ? label.lines
        .map((line) => drawLines([line], { ...label, colour: line.voice === 'label' ? ink : ink2, halo: paper }))
        .join('')
    : '';
  return `<g><path class="drawn-bond" d="${path}" ${weight}/>${drawGate(course, answer, theme)}${words}</g>`;
}

/** Px between the control points of two lines of one pair; twice what lies between the lines. */
const apart = 104;

/** How each line bends so that several between the same two parts, in either direction, do not lie on each other. */
export function bendsOf(bonds: readonly Bond[]): ReadonlyMap<Id, number> {
  const pairs = new Map<string, Bond[]>();
  for (const bond of bonds) {
    const pair = bond.from < bond.to ? `${bond.from} ${bond.to}` : `${bond.to} ${bond.from}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), bond]);
  }
  const bends = new Map<Id, number>();
  for (const lines of pairs.values()) {
    const byAge = lines.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const [index, { id, from, to }] of byAge.entries()) {
      const bend = lines.length === 1 ? gentleBend : (index - (lines.length - 1) / 2) * apart;
      // The same side of the page for both directions; a lone line bends to the right of its own travel.
      bends.set(id, lines.length === 1 || from < to ? bend : -bend);
    }
  }
  return bends;
}
