/** The cycle between two people: one loop of ink from step to step, over the one side and back under the other, with no beginning. */
import type { Strand } from '../../model/records.ts';
import { roundOf } from '../../model/strands.ts';
import { boxOfCourse, courseBetween } from '../bond/course.ts';
import { type BondLabel, labelAlong } from '../bond/label.ts';
import type { Stand } from '../bond/stand.ts';
import { colours, type Theme } from '../colours.ts';
import { type Box, union } from '../geometry.ts';
import { brushes, normalAt, ribbon } from '../ink.ts';
import { drawLines } from '../text/draw.ts';

/** One step as it is drawn: the way from whoever does it to whoever it touches, and its words beside. */
export type StepLayout = { readonly path: string; readonly label: BondLabel | null; readonly bounds: Box };

const firstBend = 190;
const nextBend = 96;

/** Lays out the steps of a cycle in their order; `standOfStep` is where somebody stands who does one, null where nobody is to be seen. */
export function layoutCycle(steps: readonly Strand[], standOfStep: (step: Strand) => Stand | null): StepLayout[] {
  const met = new Map<string, number>();
  return roundOf(steps).flatMap(({ step, next }) => {
    const [from, to] = [standOfStep(step), standOfStep(next)];
    if (!from || !to) return [];
    // The second way between the same two swings out wider than the first.
    const way = `${from.centre.x} ${from.centre.y} ${to.centre.x} ${to.centre.y}`;
    const before = met.get(way) ?? 0;
    met.set(way, before + 1);
    const bend = -(firstBend + before * nextBend);
    const course = courseBetween(from, to, bend);
    const label = labelAlong(step.words, course, [from, to], bend);
    const bounds = union([boxOfCourse(course), ...(label ? [label.box] : [])]) ?? boxOfCourse(course);
    return [{ path: ribbon(course, (share) => 1.4 + 2.2 * share) + tipOf(course), label, bounds }];
  });
}

/** A step in map coordinates. */
export function drawStep({ path, label }: StepLayout, theme: Theme): string {
  const { accent, ink, paper } = colours[theme];
  const words = label ? drawLines(label.lines, { ...label, colour: ink, halo: paper }) : '';
  return `<g><path d="${path}" fill="${accent}"/>${words}</g>`;
}

function tipOf(course: Parameters<typeof normalAt>[0]): string {
  const last = course.length - 1;
  const end = course[last];
  if (!end) return '';
  const across = normalAt(course, last);
  const onward = { x: across.y, y: -across.x };
  const barb = (side: 1 | -1) => {
    const back = (along: number, out: number) =>
      [
        end.x - onward.x * 15 * along + across.x * side * 15 * out,
        end.y - onward.y * 15 * along + across.y * side * 15 * out,
      ] as const;
    return [end.x, end.y, ...back(0.55, 0.2), ...back(1, 0.52), 3] as const;
  };
  return brushes([barb(1), barb(-1)]);
}
