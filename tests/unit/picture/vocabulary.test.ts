/** A picture speaks in the words of its map, and the host that drew it as it did before. */
import { expect, test } from 'vitest';
import { standAloneSvg } from '../../../electron/picture/stand-alone.ts';
import { speakIn, usualWording } from '../../../shared/language/speaking.ts';
import { t } from '../../../shared/language/text.ts';
import type { vocabularies } from '../../../shared/model/kinds.ts';
import { noOwnWords } from '../../../shared/model/own-words.ts';
import { aBond, aPart, aPlacement, map, recordsOf } from '../drawing/a-map.ts';

const critic = aPart(2, { kind: 'manager', name: 'The critic' });
const little = aPart(3, { kind: 'exile', name: 'The little one' });
const blamer = aPart(4, { kind: 'firefighter', name: 'The blamer' });
const records = recordsOf([
  critic,
  little,
  blamer,
  aPlacement(critic, 0, 0),
  aPlacement(little, 300, 0),
  aPlacement(blamer, 0, 300),
  aBond(5, little, critic, { kind: 'exiled' }),
  aBond(6, blamer, critic, { kind: 'polarised' }),
]);
const look = { theme: 'light', background: true, title: false, date: null, ownNotes: false } as const;

async function drawnIn(vocabulary: (typeof vocabularies)[number]) {
  const ownWords = { ...noOwnWords, part: { one: 'gremlin', many: '' } };
  const one = records.map[map];
  if (!one) throw new Error('there is no map');
  const wording = { ...records, map: { [map]: { ...one, vocabulary, ownWords } } };
  const svg = await standAloneSvg(wording, map, look);
  const drawn = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text ?? '').sort();
  return { drawn, description: /<desc>([^<]*)/.exec(svg)?.[1] };
}

test.each([
  ['parts', ['exiled by', 'polarised'], 'A map of parts with 3 parts.'],
  ['younger', ['at odds', 'hidden by'], 'A map with 3 younger ones.'],
  ['visitors', ['at odds', 'kept outside by'], 'A map of visitors with 3 visitors.'],
  ['characters', ['at odds', 'kept offstage by'], 'A map of characters with 3 characters.'],
  ['own', ['exiled by', 'polarised'], 'A map of gremlins with 3 gremlins.'],
] as const)('in the words of %s', async (vocabulary, words, description) => {
  const names = ['The blamer', 'The critic', 'The little one'];
  expect(await drawnIn(vocabulary)).toEqual({ drawn: [...names, ...words].sort(), description });
});

test('two at once, each in its own, and nothing else in either', async () => {
  speakIn({ vocabulary: 'visitors', ownWords: null });
  const [one, other] = await Promise.all([drawnIn('characters'), drawnIn('younger')]);
  expect([one.description, other.description]).toEqual([
    'A map of characters with 3 characters.',
    'A map with 3 younger ones.',
  ]);
  expect(t('canvas.entry')).toBe('Add a visitor');
  speakIn(usualWording);
});
