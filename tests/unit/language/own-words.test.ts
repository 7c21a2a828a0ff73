/** A person's own words: whatever they are, they are shown, and nothing else comes of them. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { anyOne, beginning, manyOf, theOne } from '../../../shared/language/en/grammar.ts';
import { en } from '../../../shared/language/en/index.ts';
import { vocabularies } from '../../../shared/language/en/vocabularies/index.ts';
import { wordsFrom } from '../../../shared/language/own-words.ts';
import { speakIn, usualWording } from '../../../shared/language/speaking.ts';
import { t } from '../../../shared/language/text.ts';
import { formsOf } from '../../../shared/language/words.ts';
import { noOwnWords, ownWordFields } from '../../../shared/model/own-words.ts';
import type { OwnWords } from '../../../shared/model/records.ts';
import { anyText } from '../edit-runs.ts';
import { sayText, textsIn } from './every-text.ts';

afterEach(() => speakIn(usualWording));

const calling = (one: string, many = ''): OwnWords => ({ ...noOwnWords, part: { one, many } });

const anyWord = fc.oneof(
  anyText,
  fc.constantFrom(
    '',
    ' ',
    '$t(word.part)',
    '{{count}}',
    '{{spoken.word.part}}',
    '$&',
    "$'",
    '\u202Egremlin',
    'خوف',
    '🐉',
  ),
  fc.string({ unit: 'grapheme', minLength: 200, maxLength: 500 }),
);
const anyOwnWords: fc.Arbitrary<OwnWords> = fc.record({
  part: fc.record({ one: anyWord, many: anyWord }),
  protector: fc.record({ one: anyWord, many: anyWord }),
  manager: fc.record({ one: anyWord, many: anyWord }),
  firefighter: fc.record({ one: anyWord, many: anyWord }),
  exile: fc.record({ one: anyWord, many: anyWord }),
  self: anyWord,
});

describe('own words', () => {
  test('are never read as a text, and every text is said with them', () => {
    const asking = textsIn(en).filter(([, text]) => text.includes('$t('));
    fc.assert(
      fc.property(anyOwnWords, (ownWords) => {
        const { word, Word } = formsOf(wordsFrom(ownWords, vocabularies.parts.words));
        speakIn({ vocabulary: 'own', ownWords });
        for (const [key, text] of asking) {
          const count = key.endsWith('_one') ? '1' : '3';
          const inPlace = text
            .split(/(\$t\([^)]*\)|\{\{\w+\}\})/)
            .map((piece) => {
              const form = /^\$t\(([wW]ord)\.(\w+)\)$/.exec(piece);
              if (form) return (form[1] === 'word' ? word : Word)[form[2] ?? ''];
              return piece === '{{count}}' && /_(one|other)$/.test(key) ? count : piece.startsWith('{{') ? 'so' : piece;
            })
            .join('');
          expect(sayText(key, text), key).toBe(inPlace);
        }
      }),
    );
  });

  test('stand on one line, have room in a sentence, and do not turn its direction', () => {
    const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyOwnWords, (ownWords) => {
        const { part, protector, manager, firefighter, exile, self } = wordsFrom(ownWords, vocabularies.parts.words);
        for (const word of [
          ...[part, protector, manager, firefighter, exile].flatMap((noun) => Object.values(noun)),
          self,
        ]) {
          expect(word).toMatch(/\S/u);
          expect(word).not.toMatch(/[\n\r\u2028\u2029\u202A-\u202E]/u);
          const bare = word.replace(/^\u2068|\u2069$/gu, '');
          expect(bare).not.toMatch(/[\u2066-\u2069]/u);
          expect([...signs.segment(bare)].length).toBeLessThanOrEqual(43);
        }
      }),
    );
  });

  test('are written one at a time, and each stays as it was written', () => {
    fc.assert(
      fc.property(anyOwnWords, fc.constantFrom(...ownWordFields), anyWord, (own, written, text) => {
        const after = written.write(own, text);
        for (const field of ownWordFields) expect(field.read(after)).toBe(field === written ? text : field.read(own));
      }),
    );
    expect(new Set(ownWordFields.map(({ field }) => field)).size).toBe(11);
  });

  test('are used where given, and the usual ones elsewhere', () => {
    speakIn({
      vocabulary: 'own',
      ownWords: { ...calling('gremlin'), manager: { one: 'Ämtchen', many: '' }, self: 'the captain' },
    });
    expect(t('canvas.entry')).toBe('Add a gremlin');
    expect(t('library.parts', { count: 2 })).toBe('2 gremlins');
    expect(t('list.parts')).toBe('Gremlins');
    expect([t('kinds.part.manager'), t('kinds.part.exile'), t('kinds.part.self')]).toEqual([
      'Ämtchen',
      'Exile',
      'The captain',
    ]);
    expect(t('card.kind')).toBe('What is it to you?');
  });

  test('that say whose they are, or are of another script, take no article', () => {
    const entryFor = (one: string) => {
      speakIn({ vocabulary: 'own', ownWords: calling(one) });
      return t('canvas.entry');
    };
    expect(entryFor('my gremlin')).toBe('Add my gremlin');
    expect(entryFor('怪獣')).toBe('Add 怪獣');
    expect(entryFor('🐉')).toBe('Add 🐉');
    expect(entryFor('خوف')).toBe('Add \u2068خوف\u2069');
  });

  test('nobody can see are none', () => {
    expect(wordsFrom(calling(' \u200B\n', '\u202E'), vocabularies.parts.words)).toEqual(vocabularies.parts.words);
  });
});

describe('English', () => {
  test.each([
    ['part', 'a part'],
    ['exile', 'an exile'],
    ['hour', 'an hour'],
    ['honest voice', 'an honest voice'],
    ['unicorn', 'a unicorn'],
    ['uniform', 'a uniform'],
    ['uninvited guest', 'an uninvited guest'],
    ['unimportant one', 'an unimportant one'],
    ['uncle', 'an uncle'],
    ['one-eyed cat', 'a one-eyed cat'],
    ['onion', 'an onion'],
    ['user', 'a user'],
    ['urchin', 'an urchin'],
    ['usher', 'an usher'],
    ['European', 'a European'],
    ['8-year-old', 'an 8-year-old'],
    ['11-year-old', 'an 11-year-old'],
    ['12-year-old', 'a 12-year-old'],
    ['Älteste', 'an Älteste'],
    ['the watcher', 'the watcher'],
    ['their child', 'their child'],
    ['страх', 'страх'],
  ])('any %s is %s', (word, said) => expect(anyOne(word)).toBe(said));

  test.each([
    ['part', 'the part'],
    ['my part', 'my part'],
    ['恐れ', '恐れ'],
  ])('this %s is %s', (word, said) => expect(theOne(word)).toBe(said));

  test.each([
    ['gremlin', 'gremlins'],
    ['ally', 'allies'],
    ['boy', 'boys'],
    ['fox', 'foxes'],
    ['witch', 'witches'],
    ['怪獣', '怪獣'],
    ['🐉', '🐉'],
  ])('many of %s are %s', (word, said) => expect(manyOf(word)).toBe(said));

  test.each([
    ['part', 'Part'],
    ['élan', 'Élan'],
    ['ßig', 'ßig'],
    ['🐉 one', '🐉 one'],
    ['', ''],
  ])('%s begins a sentence as %s', (text, said) => expect(beginning(text)).toBe(said));
});
