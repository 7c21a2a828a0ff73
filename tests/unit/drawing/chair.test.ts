import { expect, it } from 'vitest';
import { drawChair } from '../../../shared/drawing/chair.ts';
import { mustBeSvg } from './svg-text.ts';

it('two chairs look at each other: one is the other mirrored', () => {
  const [right, left] = [across(drawChair(1, 'currentColor')), across(drawChair(-1, 'currentColor'))];
  expect(left).toEqual({ from: -right.to, to: -right.from });
  expect(Math.abs(right.from)).not.toBe(Math.abs(right.to));
  mustBeSvg(drawChair(1, 'currentColor') + drawChair(-1, '#2A2521'));
});

function across(svg: string): { from: number; to: number } {
  const xs = [...svg.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
  return { from: Math.min(...xs), to: Math.max(...xs) };
}
