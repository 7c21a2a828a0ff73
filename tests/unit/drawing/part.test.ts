import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, drawPart, layoutPart } from '../../../shared/drawing/part.ts';
import { anyPart, aPart } from './a-map.ts';
import { textsIn } from './svg-text.ts';

describe('a part on a map', () => {
  it('shows its name, and what it says in quotation marks', () => {
    const part = aPart(1, { name: 'The Blamer', says: 'You never think of me.' });
    expect(textsIn(drawPart(part, layoutPart(part), 'light'))).toEqual(['The Blamer', '“You never think of me.”']);
  });

  it('gets no second pair of quotation marks where the person set their own', () => {
    const part = aPart(1, { says: '"come here"' });
    expect(textsIn(drawPart(part, layoutPart(part), 'light'))).toEqual(['"come here"']);
  });

  it('shows no text while it has neither name nor words', () => {
    const part = aPart(1);
    expect(layoutPart(part).name).toEqual([]);
    expect(textsIn(drawPart(part, layoutPart(part), 'light'))).toEqual([]);
  });

  it('keeps a name that is too long for the map in the picture, whole', () => {
    const part = aPart(1, { name: 'long '.repeat(100) });
    const svg = drawPart(part, layoutPart(part), 'light');
    expect(textsIn(svg)).toHaveLength(3);
    expect(svg).toContain(`<title>${part.name}</title>`);
  });

  it('has its figure over the middle of its words, its centre where it was placed', () => {
    const part = aPart(1, { name: 'The little one who wasn’t chosen' });
    const layout = layoutPart(part);
    const box = boxOf({ x: 100, y: 200 }, layout);
    expect(layout.figure.x + layout.figure.size / 2).toBe(layout.width / 2);
    expect(box.x + layout.figure.x + layout.figure.size / 2).toBe(100);
    expect(box.y + layout.figure.y + layout.figure.size / 2).toBe(200);
  });

  it('is laid out once for the same record', () => {
    const part = aPart(1, { name: 'The Blamer' });
    expect(layoutPart(part)).toBe(layoutPart(part));
  });

  it('has a box that holds its figure and every line', () => {
    fc.assert(
      fc.property(anyPart(1), (part) => {
        const { width, height, figure, name, words } = layoutPart(part);
        expect(figure.x).toBeGreaterThanOrEqual(0);
        expect(figure.x + figure.size).toBeLessThanOrEqual(width);
        expect(figure.y + figure.size).toBeLessThanOrEqual(height);
        for (const line of [...name, ...words]) {
          expect(line.width).toBeLessThanOrEqual(width);
          expect(line.baseline).toBeLessThan(height);
          expect(line.baseline).toBeGreaterThan(figure.y + figure.size);
        }
      }),
    );
  });
});
