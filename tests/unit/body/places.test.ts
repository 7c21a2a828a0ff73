/** Places of the body: what is typed and where it stands stay in step. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBody } from '../../../shared/drawing/body/body.ts';
import { namedOn, nearestPlace, pointOf } from '../../../shared/drawing/body/places.ts';
import { placeFromWords, placeInWords } from '../../../shared/language/body-places.ts';
import { bodyDepths, bodySides } from '../../../shared/model/kinds.ts';
import { mustBeSvg } from '../drawing/svg-text.ts';

describe('a place of the body', () => {
  test.each<[string, string]>([
    ['in the chest', 'in the chest'],
    ['tight throat', 'in the throat'],
    ['around my shoulders', 'around the shoulders'],
    ['on the left shoulder', 'on the left shoulder'],
    ['my right fist wants to point', 'in the right hand'],
    ['Under the breastbone, like a breath I hold.', 'in the chest'],
    ['a knot in the small of my back', 'in the lower back'],
    ['behind, at the neck', 'in the neck'],
    ['on the left knee, at the back', 'on the left knee, at the back'],
    ['Feet on the floor', 'on the feet'],
  ])('“%s” is %s', (words, where) => {
    const place = placeFromWords(words);
    expect(place && placeInWords(place)).toBe(where);
  });

  test.each(['', 'nowhere', 'a feeling', 'chestnuts', '胸'])('“%s” names none', (words) => {
    expect(placeFromWords(words)).toBeNull();
  });

  test('has the person’s own left on the right of the front and on the left of the back', () => {
    const left = { name: 'hand', half: 'left' } as const;
    expect(pointOf(left, 'front')?.x).toBeGreaterThan(100);
    expect(pointOf(left, 'back')?.x).toBeLessThan(100);
  });

  test('in words leads back to the same place, whichever it is', () => {
    for (const side of bodySides)
      for (const at of bodyDepths)
        for (const { name, half, at: point } of namedOn(side)) {
          const read = placeFromWords(placeInWords({ side, at, ...point }));
          expect(read).toMatchObject({ side, at });
          expect(read && nearestPlace(read, side)).toEqual({ name, half });
        }
  });

  test('has words wherever it is, and they lead back to where they came from', () => {
    const anyPlace = fc.record({
      side: fc.constantFrom(...bodySides),
      at: fc.constantFrom(...bodyDepths),
      x: fc.double({ min: -50, max: 250, noNaN: true }),
      y: fc.double({ min: -50, max: 490, noNaN: true }),
    });
    fc.assert(
      fc.property(anyPlace, (place) => {
        const words = placeInWords(place);
        const read = placeFromWords(words);
        expect(read && placeInWords(read)).toBe(words);
      }),
    );
  });

  test('is drawn on an outline that may stand on a page twice', () => {
    for (const side of bodySides) {
      const drawn = drawBody(side, 'dark');
      mustBeSvg(drawn);
      expect(drawn).not.toMatch(/\bid=/);
    }
    expect(drawBody('front', 'light')).not.toBe(drawBody('back', 'light'));
  });
});
