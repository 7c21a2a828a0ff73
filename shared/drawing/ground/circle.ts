/** A person's circle: a ring drawn by hand round whose parts stand there, their alias on it. */
import { colours, type Theme } from '../colours.ts';
import type { Box, Point } from '../geometry.ts';
import { ribbon } from '../ink.ts';
import { drawLines } from '../text/draw.ts';
import { heightOf, type Line, wrap } from '../text/wrap.ts';

const points = 120;
const aliasTop = 22;

/** The lines on a circle: whose it is and, on a map of one view, by whom they are seen. */
export function linesOfCircle({ width }: Box, alias: string, seenBy: string): readonly Line[] {
  const room = Math.max(80, width * 0.6);
  const name = wrap(alias, { voice: 'name', width: room, lines: 1 }).lines;
  return [...name, ...wrap(seenBy, { voice: 'label', width: room, lines: 1, top: heightOf(name) }).lines];
}

/** A circle in map coordinates. */
export function drawCircle(box: Box, lines: readonly Line[], theme: Theme): string {
  const { ink2, ink3, paper } = colours[theme];
  const at = { x: box.x + box.width / 2, y: box.y + aliasTop, anchor: 'middle', halo: paper } as const;
  const ring = ribbon(ringOf(box), (share) => 1.3 + 0.9 * Math.sin(Math.PI * 2 * share + 0.6));
  const words = lines.map((line) => drawLines([line], { ...at, colour: line.voice === 'name' ? ink2 : ink3 }));
  return `<g><path d="${ring}" fill="${ink3}"/>${words.join('')}</g>`;
}

// It wanders a little and does not quite meet where it began, as a ring drawn by hand.
function ringOf({ x, y, width, height }: Box): Point[] {
  return Array.from({ length: points + 1 }, (_, index) => {
    const angle = -Math.PI / 2 + 0.12 + (index / points) * 2 * Math.PI;
    const reach = 1 + 0.006 * Math.sin(3 * angle) + 0.004 * Math.sin(5 * angle + 1) + 0.008 * (index / points);
    return {
      x: x + width / 2 + (width / 2) * reach * Math.cos(angle),
      y: y + height / 2 + (height / 2) * reach * Math.sin(angle),
    };
  });
}
