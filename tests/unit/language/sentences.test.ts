/** Lines as sentences: each says what was said of it, and no two that differ are the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceOfBond } from '../../../shared/language/sentences.ts';
import { inVocabulary } from '../../../shared/language/speaking.ts';
import {
  type BondKind,
  bondKinds,
  type ConsentAnswer,
  consentAnswers,
  directions,
  strengths,
  vocabularies,
} from '../../../shared/model/kinds.ts';
import type { Bond, Consent } from '../../../shared/model/records.ts';
import { aBond, anyText, aPart, id } from '../drawing/a-map.ts';

const critic = aPart(1, { kind: 'manager', name: 'the critic' });
const little = aPart(2, { kind: 'exile', name: 'the little one' });
const said = (known: Partial<Bond>, consent?: Consent) =>
  sentenceOfBond(aBond(9, critic, little, known), critic, little, consent);
const answered = (answer: ConsentAnswer, conditions = ''): Consent => ({
  type: 'consent',
  id: id(20),
  bond: id(9),
  answer,
  fears: 'that she is laughed at',
  conditions,
  at: '2026-03-12T10:00:00.000Z',
});

describe('a line as a sentence', () => {
  test.each<[BondKind, Partial<Bond>, string]>([
    ['protects', {}, 'the critic protects the little one'],
    ['watches', {}, 'the critic watches over the little one'],
    ['exiled', {}, 'the critic is exiled by the little one'],
    ['polarised', {}, 'the critic and the little one are polarised'],
    ['polarised', { direction: 'there' }, 'the critic is polarised with the little one'],
    ['allied', { direction: 'there' }, 'the critic is allied with the little one'],
    ['blames', { direction: 'both' }, 'the critic and the little one blame each other'],
    ['blames', { direction: 'none' }, 'Between the critic and the little one there is blame'],
    ['fears', { strength: 'slight' }, 'the critic fears the little one, a little'],
    ['soothes', { strength: 'strong', words: 'hums' }, 'the critic soothes the little one, strongly: “hums”'],
    ['own', { words: 'comes first' }, 'From the critic to the little one: “comes first”'],
    ['own', { direction: 'both' }, 'Between the critic and the little one'],
  ])('%s %o reads: %s', (kind, known, sentence) => {
    expect(said({ kind, ...known })).toBe(sentence);
  });

  test('tells what the protector answered, when, and on what conditions', () => {
    expect(said({ kind: 'protects' }, answered('given', 'as long as I stay'))).toBe(
      'the critic protects the little one. the critic gave consent on 12 March 2026: “as long as I stay”',
    );
    const sentences = consentAnswers.map((answer) => said({ kind: 'watches' }, answered(answer)));
    expect(new Set(sentences).size).toBe(consentAnswers.length);
    for (const sentence of sentences) expect(sentence).toContain('12 March 2026');
  });

  test('differs for every strength, and for every direction that means something else', () => {
    for (const kind of bondKinds) {
      const weighed = [null, ...strengths].map((strength) => said({ kind, strength }));
      expect(new Set(weighed).size).toBe(weighed.length);
      const pointed = [null, ...directions].map((direction) => said({ kind, direction }));
      // Between two who are polarised or allied, both ways and neither way are one; so are one way and unsaid for the others, and
      // for own words both ways and neither.
      expect(new Set(pointed).size).toBe(kind === 'polarised' || kind === 'allied' || kind === 'own' ? 2 : 3);
    }
  });

  test('leaves nothing unfilled in any vocabulary, whatever is said', () => {
    const any = fc.record({
      kind: fc.constantFrom(...bondKinds),
      direction: fc.constantFrom(null, ...directions),
      strength: fc.constantFrom(null, ...strengths),
      words: anyText.map((text) => text.replaceAll(/[{}$]/g, '')),
      vocabulary: fc.constantFrom(...vocabularies),
      answer: fc.option(fc.constantFrom(...consentAnswers)),
    });
    fc.assert(
      fc.property(any, ({ vocabulary, answer, ...known }) => {
        const sentence = inVocabulary({ vocabulary, ownWords: null }, () =>
          said(known, answer === null ? undefined : answered(answer, known.words)),
        );
        expect(sentence).not.toMatch(/\{\{|\$t\(|undefined/);
        expect(sentence).toContain('the critic');
        expect(sentence).toContain('the little one');
        expect(sentence).toContain(known.words);
      }),
    );
  });
});
