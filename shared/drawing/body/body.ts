/** A body as one draws it on paper to say where something is felt: an outline in ink, without face or sex, from the front or the back. */
import type { BodySide } from '../../model/kinds.ts';
import { colours, type Theme } from '../colours.ts';
import { brushes, moved, outlined } from '../ink.ts';
import { bodyFolds, bodyShape } from './outline.ts';

/** An outline as a `<g>` in a box of {@link bodyBox}; it holds no id, so that it may stand on a page any number of times. */
export function drawBody(side: BodySide, theme: Theme): string {
  const { ink, leaf, rule2 } = colours[theme];
  const edge = outlined(bodyShape);
  return [
    '<g>',
    `<path d="${edge}" fill="${leaf}"/>`,
    `<path d="${edge}${outlined(moved(bodyShape, { x: 0.9, y: 0.7 }))}" fill="${ink}" fill-rule="evenodd"/>`,
    `<path d="${edge}" fill="none" stroke="${ink}" stroke-width=".8" stroke-linejoin="round"/>`,
    `<path d="${brushes(bodyFolds[side])}" fill="${rule2}"/>`,
    '</g>',
  ].join('');
}
