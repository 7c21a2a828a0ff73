/** When figures are drawn and when the overview stands for them. */
import { expect, test } from 'vitest';
import { isFarIn } from '../../../renderer/canvas/far-view.tsx';
import { aPart, aPlacement } from '../drawing/a-map.ts';

/** So many figures in a row, all of them seen at any of the zooms here. */
const row = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const part = aPart(index + 2);
    return { part, placement: aPlacement(part, index * 10, 0) };
  });
const at = (zoom: number) => ({ transform: [10, 10, zoom] as [number, number, number], width: 900, height: 700 });

test('a few are drawn at any zoom, many only from near, and very many never', () => {
  expect(isFarIn(at(0.04), row(60))).toBe(false);
  expect(isFarIn(at(0.29), row(61))).toBe(true);
  expect(isFarIn(at(0.31), row(80))).toBe(false);
  expect(isFarIn(at(0.31), row(81))).toBe(true);
});

test('who is out of sight does not count', () => {
  const away = row(500).map(({ part, placement }) => ({ part, placement: { ...placement, y: 90_000 } }));
  expect(isFarIn(at(0.1), [...row(6), ...away])).toBe(false);
});
