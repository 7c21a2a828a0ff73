/** Arranging: into line, with even gaps, and tidied so that nobody lies on anybody. */
import Elk from 'elkjs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, tidied } from '../../../renderer/tidy/tidy.ts';
import { aligned, alignments, distributed } from '../../../shared/drawing/arrange.ts';
import type { Box } from '../../../shared/drawing/geometry.ts';

const anyBox = fc.record({
  x: fc.integer({ min: -1000, max: 1000 }),
  y: fc.integer({ min: -1000, max: 1000 }),
  width: fc.integer({ min: 60, max: 220 }),
  height: fc.integer({ min: 60, max: 220 }),
});
const elk = new Elk();
const layOut = (graph: Parameters<typeof elk.layout>[0]) => elk.layout(graph);
const placed = (boxes: readonly Box[], places: readonly { x: number; y: number }[]) =>
  boxes.map((box, index) => ({ ...box, x: places[index]?.x ?? box.x, y: places[index]?.y ?? box.y }));
const movedBy = (boxes: readonly Box[], by: readonly { x: number; y: number }[]) =>
  boxes.map((box, index) => ({ ...box, x: box.x + (by[index]?.x ?? 0), y: box.y + (by[index]?.y ?? 0) }));

describe('several figures', () => {
  test('come into line by an edge or a middle, and moving again moves nobody', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 2, maxLength: 8 }), fc.constantFrom(...alignments), (boxes, by) => {
        const after = movedBy(boxes, aligned(boxes, by));
        for (const { x, y } of aligned(after, by)) {
          expect(Math.abs(x)).toBeLessThan(1e-6);
          expect(Math.abs(y)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test('get the same gaps, while the outermost stay', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 3, maxLength: 8 }), (boxes) => {
        const inOrder = boxes.toSorted((a, b) => a.x - b.x);
        const after = movedBy(inOrder, distributed(inOrder, 'x'));
        expect([after[0], after.at(-1)]).toEqual([inOrder[0], expect.objectContaining({ y: inOrder.at(-1)?.y })]);
        const gaps = after.slice(1).map((box, index) => box.x - ((after[index]?.x ?? 0) + (after[index]?.width ?? 0)));
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6);
      }),
    );
  });
});

describe('tidying', () => {
  test('leaves nobody on anybody, changes nothing the second time, and moves nobody where nobody overlaps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBox, { minLength: 2, maxLength: 24 }), async (boxes) => {
        const first = placed(boxes, await tidied(boxes, layOut));
        expect(overlaps(first)).toBe(false);
        expect(placed(first, await tidied(first, layOut))).toEqual(first);
        if (!overlaps(boxes)) expect(first).toEqual(boxes);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps who stands left of whom, and above whom, where they stood apart', async () => {
    const row = [0, 1, 2, 3, 4].map((index) => ({ x: index * 120, y: (index % 2) * 40, width: 190, height: 190 }));
    const after = placed(row, await tidied(row, layOut));
    expect(after.map(({ x }) => x)).toEqual(after.map(({ x }) => x).toSorted((a, b) => a - b));
  });
});
