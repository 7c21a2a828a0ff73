/** When something was, as typed and as told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whenFrom, whenInWords, whenRank } from '../../../shared/language/when.ts';
import { whenSchema } from '../../../shared/model/records.ts';

describe('when something was', () => {
  test.each<[string, ReturnType<typeof whenFrom>]>([
    ['', null],
    ['2003', { by: 'year', year: 2003 }],
    ['in 1987', { by: 'year', year: 1987 }],
    ['age 6', { by: 'age', age: 6 }],
    ['6 years old', { by: 'age', age: 6 }],
    ['at 11', { by: 'age', age: 11 }],
    ['12 March 2010', { by: 'date', date: '2010-03-12' }],
    ['2010-03-12', { by: 'date', date: '2010-03-12' }],
    ['31 February 2010', { by: 'words', words: '31 February 2010' }],
    ['before school', { by: 'words', words: 'before school' }],
    ['when grandma died, 6 of us', { by: 'words', words: 'when grandma died, 6 of us' }],
  ])('“%s”', (text, when) => {
    expect(whenFrom(text)).toEqual(when);
  });

  test('is a moment that can be kept, whatever is typed, and reads back as the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat(99_999).map(String)), (text) => {
        const when = whenFrom(text);
        if (when === null) {
          expect(text.trim()).toBe('');
          return;
        }
        expect(whenSchema.safeParse(when).success).toBe(true);
        expect(whenFrom(whenInWords(when))).toEqual(when);
      }),
    );
  });

  test('has an order: ages, then years and days, then words, then nothing', () => {
    const typed = ['before school', '2010-03-12', 'age 9', '2003', 'age 6'];
    const ranked = typed.map((text) => ({ text, rank: whenRank(whenFrom(text)) }));
    ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
    expect(ranked.map(({ text }) => text)).toEqual(['age 6', 'age 9', '2003', '2010-03-12', 'before school']);
  });
});
