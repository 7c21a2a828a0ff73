/** All that a map says, in sentences: lines, cycle and boat, and nothing of another map. */
import { expect, test } from 'vitest';
import { sentencesOfMap } from '../../../shared/language/map-sentences.ts';
import type { Person, Strand } from '../../../shared/model/records.ts';
import { aBond, aPart, aPlacement, id, map, recordsOf } from '../drawing/a-map.ts';

const madeAt = '2026-03-12T09:30:00.000Z';
const practices = { chosen: {}, asPage: false };
const mira: Person = { type: 'person', id: id(1), alias: 'Mira', madeAt, putAwayAt: null, contacts: '', practices };
const daniel: Person = { ...mira, id: id(60), alias: 'Daniel' };
const aStrand = (n: number, kind: Strand['kind'], words: string, known: Partial<Strand> = {}): Strand => {
  return { type: 'strand', id: id(n), map, kind, person: null, part: null, words, rank: n, madeAt, ...known };
};

const critic = aPart(2, { name: 'the critic' });
const little = aPart(3, { name: 'the little one' });
const elsewhere = aPart(4, { name: 'somebody else' });
const onTheMap = [critic, little, elsewhere, aPlacement(critic, 0, 0), aPlacement(little, 0, 300)];

test('lines come first, then the cycle as one loop, then the boat', () => {
  const records = recordsOf([
    mira,
    daniel,
    ...onTheMap,
    aBond(9, critic, little, { kind: 'protects' }),
    aBond(10, critic, elsewhere, { kind: 'fears' }),
    aStrand(21, 'step', 'counts', { person: mira.id }),
    aStrand(22, 'step', 'goes silent', { person: daniel.id }),
    aStrand(23, 'strengthens', 'Sunday walks'),
    aStrand(24, 'hole', 'the phone'),
    aStrand(25, 'hole', 'of another map', { map: id(70) }),
  ]);
  expect(sentencesOfMap(records, map)).toEqual([
    'the critic protects the little one',
    'When Mira counts, Daniel goes silent; when Daniel goes silent, Mira counts; and round again.',
    'What strengthens the boat: Sunday walks',
    'What makes a hole in it: the phone',
  ]);
});

test('one step, which is no cycle yet, is said all the same; of nothing there is nothing to say', () => {
  const one = [mira, ...onTheMap, aStrand(21, 'step', 'counts', { person: mira.id })];
  expect(sentencesOfMap(recordsOf(one), map)).toEqual(['The cycle: counts']);
  expect(sentencesOfMap(recordsOf(onTheMap), map)).toEqual([]);
});
