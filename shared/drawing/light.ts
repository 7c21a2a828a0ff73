/** Self's light: a field in three flat washes and a ring of short strokes, behind everybody. */
import { colours, type Theme } from './colours.ts';
import type { Box, Point } from './geometry.ts';
import { brushes, type Stroke } from './ink.ts';
import { num } from './svg.ts';

const washes = [
  { radius: 214, phase: 0.4, colour: 'far' },
  { radius: 150, phase: 1.7, colour: 'mid' },
  { radius: 94, phase: 2.6, colour: 'light' },
] as const;
const rays = { count: 96, radius: 221, lengths: [11, 5, 8, 4], stagger: 4 };

/** How far the light reaches from Self's place, px. */
export const lightRadius = 240;

/** How much larger the light is where it stands for Self alone, without a figure. */
export const fieldScale = 1.5;

/** The light round a place, as a `<g>` in map coordinates. */
export function drawLight(centre: Point, theme: Theme, scale = 1): string {
  const size = scale === 1 ? '' : ` scale(${num(scale)})`;
  return `<g transform="translate(${num(centre.x)} ${num(centre.y)})${size}">${lightOf(theme)}</g>`;
}

const lights = new Map<Theme, string>();

// Drawn once: it is the same wherever Self stands.
function lightOf(theme: Theme): string {
  const known = lights.get(theme);
  if (known !== undefined) return known;
  const palette = colours[theme];
  const discs = washes.map(
    ({ radius, phase, colour }) => `<path d="${wornDisc(radius, phase)}" fill="${palette[colour]}"/>`,
  );
  const light = `${discs.join('')}<path d="${brushes(raysOfLight())}" fill="${palette.ray}"/>`;
  lights.set(theme, light);
  return light;
}

/** The box the light fills. */
export function lightBox({ x, y }: Point, scale = 1): Box {
  const reach = lightRadius * scale;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

// A disc whose edge wanders a little, as if cut from paper by hand.
function wornDisc(radius: number, phase: number): string {
  const points = Array.from({ length: 72 }, (_, index) => {
    const angle = (index / 72) * 2 * Math.PI;
    const reach = radius * (1 + 0.018 * Math.sin(3 * angle + phase) + 0.012 * Math.sin(5 * angle + phase * 2));
    return `${num(reach * Math.cos(angle))} ${num(reach * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function raysOfLight(): Stroke[] {
  const { count, radius, lengths, stagger } = rays;
  return Array.from({ length: count }, (_, index): Stroke => {
    const angle = (index / count) * 2 * Math.PI;
    const inner = radius + (index % 2) * stagger;
    const outer = inner + (lengths[index % lengths.length] ?? 0);
    const at = (reach: number) => [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
    return [...at(inner), ...at((inner + outer) / 2), ...at(outer), 1.5];
  });
}
