import fc from 'fast-check';
import { expect, it } from 'vitest';
import { num } from '../../../shared/drawing/svg.ts';

it('a number is written as JavaScript writes it, rounded to two decimals', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      expect(num(value)).toBe(String(Math.round(value * 100) / 100));
    }),
    { numRuns: 2_000 },
  );
  expect([0, -0.001, 0.1, -0.05, 7, 1.005].map(num)).toEqual(['0', '0', '0.1', '-0.05', '7', '1']);
});
