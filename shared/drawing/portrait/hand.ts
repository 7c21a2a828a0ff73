/** What somebody drew by hand, inked as it was drawn: thin and thick by pressure. */
import { getStroke } from 'perfect-freehand';
import { drawingUnits, type HandStroke } from '../../model/records.ts';
import { colours, type Theme } from '../colours.ts';
import { num } from '../svg.ts';

/** The box a drawing fills in a figure's box of 100 × 100. */
const scale = 100 / drawingUnits;

/** A drawing as a `<g>` in the box of 100 × 100. */
export function drawByHand(strokes: readonly HandStroke[], theme: Theme): string {
  return `<g transform="scale(${scale})">${strokes.map((stroke) => drawStroke(stroke, theme)).join('')}</g>`;
}

/** One stroke as a filled path, in the units it was drawn in. */
export function drawStroke({ points, width, wash }: HandStroke, theme: Theme): string {
  const { ink, wash: washes } = colours[theme];
  const outline = getStroke(inTriples(points), { size: width, thinning: 0.55, smoothing: 0.5, streamline: 0.35 });
  if (outline.length < 3) return '';
  const path = `M${outline.map(([x = 0, y = 0]) => `${num(x)} ${num(y)}`).join('L')}Z`;
  return `<path d="${path}" fill="${wash === null ? ink : washes[wash]}"/>`;
}

function inTriples(points: readonly number[]): [x: number, y: number, pressure: number][] {
  return Array.from({ length: Math.floor(points.length / 3) }, (_, index) => {
    const [x = 0, y = 0, pressure = 0] = points.slice(index * 3, index * 3 + 3);
    return [x, y, pressure / drawingUnits];
  });
}
