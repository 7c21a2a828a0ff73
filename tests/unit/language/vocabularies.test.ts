/** A map can be shown in other words: every vocabulary says everything, and no text says the words itself. */
import i18next from 'i18next';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../../shared/language/en/index.ts';
import { vocabularies } from '../../../shared/language/en/vocabularies/index.ts';
import { inVocabulary, keptInWords, speakIn, usualWording, wordsNow } from '../../../shared/language/speaking.ts';
import { t } from '../../../shared/language/text.ts';
import { formsOf } from '../../../shared/language/words.ts';
import { noOwnWords } from '../../../shared/model/own-words.ts';
import { sayText, textsIn } from './every-text.ts';

const names = ['parts', 'younger', 'visitors', 'characters'] as const;
const texts = textsIn(en);
const forms = formsOf(vocabularies.parts.words);
const wordingOf = (vocabulary: (typeof names)[number]) => ({ vocabulary, ownWords: null });

afterEach(() => speakIn(usualWording));

/** Why a text may say such a word itself. */
const literally: Readonly<Record<string, string>> = {
  'hosts.example': 'the title of the example map, which is in the file as it is',
};

const ofParts = /\b(parts?|protectors?|managers?|firefighters?|exiles?|(un)?blend(s|ed|ing)?)\b|\b[Ss]elf\b(?!-)/i;

describe('no text says by itself', () => {
  const everywhere = [...texts, ...names.flatMap((name) => textsIn(vocabularies[name].texts))];

  test('what a part is called', () => {
    const said = everywhere.filter(
      ([key, text]) => !(key in literally) && ofParts.test(text.replace(/\$t\([^)]*\)|\{\{[^}]*\}\}/g, '')),
    );
    expect(said).toEqual([]);
  });

  test('a form that no vocabulary has', () => {
    const known = new Set([
      ...Object.keys(forms.word).map((form) => `word.${form}`),
      ...Object.keys(forms.Word).map((form) => `Word.${form}`),
    ]);
    const asked = everywhere.flatMap(([key, text]) =>
      [...text.matchAll(/\$t\(([^)]*)\)/g)].map(([, form = '']) => [key, form] as const),
    );
    expect(asked.filter(([, form]) => !known.has(form))).toEqual([]);
  });
});

describe.each(names)('the vocabulary of %s', (name) => {
  test('has a word for everything', () => {
    const { word, Word } = formsOf(vocabularies[name].words);
    expect(Object.keys(word)).toEqual(Object.keys(forms.word));
    for (const said of [...Object.values(word), ...Object.values(Word)]) expect(said).toMatch(/^\S.*\S$/);
  });

  test('tells the sorts apart', () => {
    const { part, protector, manager, firefighter, exile, self } = vocabularies[name].words;
    const said = [part, protector, manager, firefighter, exile].flatMap(({ one, many }) => [one, many]);
    expect(new Set([...said, self]).size).toBe(11);
  });

  test('says every text in full, and none of the words of another', () => {
    speakIn(wordingOf(name));
    const others = names.filter((other) => other !== name).flatMap((other) => Object.values(vocabularies[other].words));
    const foreign = others.flatMap((word) => (typeof word === 'string' ? [word] : [word.one, word.many]));
    for (const [key, text] of texts) {
      const said = sayText(key, text);
      expect(said, key).not.toBe('');
      expect(said, key).not.toBe(key);
      expect(said, key).not.toMatch(/\$t\(|\{\{|undefined/);
      if (text.includes('$t(') && !(key in literally))
        for (const word of foreign)
          expect(` ${said.toLowerCase()} `, key).not.toMatch(new RegExp(`\\W${word.toLowerCase()}\\W`));
    }
  });

  test('changes only texts that there are', () => {
    const keys = new Set(texts.map(([key]) => key));
    expect(textsIn(vocabularies[name].texts).filter(([key]) => !keys.has(key))).toEqual([]);
  });

  test('gives a text all the values it had', () => {
    const valuesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, value]) => value).sort();
    const usual = new Map(texts);
    for (const [key, text] of textsIn(vocabularies[name].texts))
      if (!key.endsWith('_one')) expect(valuesIn(text), key).toEqual(valuesIn(usual.get(key) ?? ''));
  });

  test('says articles, numbers and capitals as English does', () => {
    speakIn(wordingOf(name));
    expect([
      t('canvas.entry'),
      t('library.parts', { count: 1 }),
      t('library.parts', { count: 3 }),
      t('list.parts'),
      t('edits.choosePartKind'),
      t('edits.noteConsent'),
      t('kinds.part.manager'),
      t('kinds.part.firefighter'),
      t('kinds.part.exile'),
      t('kinds.part.self'),
      t('problems.lineToItself'),
      t('prompts.voice.be'),
    ]).toMatchSnapshot();
  });
});

describe('speaking', () => {
  test('changes at once, and back', () => {
    speakIn(wordingOf('visitors'));
    expect([i18next.language, t('canvas.entry'), t('app.undo')]).toEqual(['en-x-visitors', 'Add a visitor', 'Undo']);
    speakIn(usualWording);
    expect([i18next.language, t('canvas.entry'), t('card.kind')]).toEqual(['en', 'Add a part', 'What is it to you?']);
  });

  test('of one map leaves the words as they were, whatever happens', () => {
    speakIn(wordingOf('younger'));
    expect(inVocabulary(wordingOf('characters'), () => t('canvas.entry'))).toBe('Add a character');
    expect(inVocabulary(wordingOf('characters'), () => inVocabulary(usualWording, () => t('list.parts')))).toBe(
      'Parts',
    );
    expect(() =>
      inVocabulary(wordingOf('visitors'), () => {
        throw new Error('not drawn');
      }),
    ).toThrow('not drawn');
    expect(t('canvas.entry')).toBe('Add a younger you');
  });

  test('keeps what was made of words for those words only', () => {
    let made = 0;
    const entryOf = keptInWords((_: object) => {
      made++;
      return t('canvas.entry');
    });
    const thing = {};
    const inBoth = () => names.map((name) => inVocabulary(wordingOf(name), () => entryOf(thing)));
    expect(inBoth()).toEqual(['Add a part', 'Add a younger you', 'Add a visitor', 'Add a character']);
    expect(inBoth()).toEqual(inBoth());
    expect(made).toBe(4);
  });

  test('stands for the same words by the same object', () => {
    const usual = wordsNow();
    const ownWords = { ...noOwnWords, part: { one: 'gremlin', many: '' } };
    speakIn({ vocabulary: 'own', ownWords });
    const own = wordsNow();
    expect(own).not.toBe(usual);
    speakIn(usualWording);
    expect(wordsNow()).toBe(usual);
    speakIn({ vocabulary: 'own', ownWords });
    expect(wordsNow()).toBe(own);
    speakIn({ vocabulary: 'own', ownWords: null });
    expect(t('canvas.entry')).toBe('Add a part');
  });
});
