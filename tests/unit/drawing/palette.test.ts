/**
 * The eight washes stay apart for eyes that see colours otherwise. Simulated after Machado, Oliveira and Fernandes (2009), “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”, severity 1.0; distances in CIELAB (D65), ΔE*ab.
 */
import { describe, expect, test } from 'vitest';
import { colours } from '../../../shared/drawing/colours.ts';
import { washes } from '../../../shared/model/kinds.ts';

type Triple = readonly [number, number, number];
const seen: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const times = (row: Triple, [a, b, c]: Triple) => row[0] * a + row[1] * b + row[2] * c;

function labOf(hex: string, [r, g, b]: readonly [Triple, Triple, Triple]): Triple {
  const part = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const rgb: Triple = [part(1), part(3), part(5)];
  const other: Triple = [times(r, rgb), times(g, rgb), times(b, rgb)];
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const x = f(times([0.4124, 0.3576, 0.1805], other) / 0.95047);
  const y = f(times([0.2126, 0.7152, 0.0722], other));
  const z = f(times([0.0193, 0.1192, 0.9505], other) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The least distance between any two washes, and which two they are. */
function nearest(theme: 'light' | 'dark', eyes: string): { distance: number; pair: string } {
  const matrix = seen[eyes];
  if (!matrix) throw new Error('nobody sees like this');
  const points = washes.map((wash) => [wash, labOf(colours[theme].wash[wash], matrix)] as const);
  const pairs = points.flatMap(([name, a], index) =>
    points.slice(index + 1).map(([other, b]) => ({
      distance: Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]),
      pair: `${name} and ${other}`,
    })),
  );
  return pairs.toSorted((a, b) => a.distance - b.distance)[0] ?? { distance: 0, pair: '' };
}

describe.each(['light', 'dark'] as const)('the washes, %s', (theme) => {
  test.each(Object.keys(seen))('are told apart by eyes that see %s', (eyes) => {
    const { distance, pair } = nearest(theme, eyes);
    expect(distance, pair).toBeGreaterThan(10);
  });
});
