/** What parts are called: a handful of words, and the forms in which the texts use them. */
import { type Noun, nouns } from '../model/own-words.ts';
import { anyOne, beginning, theOne } from './en/grammar.ts';

/** The words of a vocabulary, in small letters but for names. */
export type Words = Readonly<Record<Noun, { readonly one: string; readonly many: string }>> & {
  /** Who listens when nobody has taken over; stands alone, without an article: `Self`, `the storyteller`. */
  readonly self: string;
  /** After “is”: somebody has taken over the seat of Self. */
  readonly blended: string;
  /** After “to”: somebody makes a little room. */
  readonly unblend: string;
  /** The same as a thing one does. */
  readonly unblending: string;
};

/**
 * The forms of words by name, as the texts ask for them: `part`, `parts`, `aPart`, `thePart`, and so for each noun; `self`,
 * `blended`, `unblend`, `unblending`.
 */
export type Forms = Readonly<Record<string, string>>;

/** The forms inside a sentence (`$t(word.part)`) and at its beginning (`$t(Word.part)`). */
export function formsOf(words: Words): { readonly word: Forms; readonly Word: Forms } {
  const { self, blended, unblend, unblending } = words;
  const named = nouns.flatMap((noun) => {
    const { one, many } = words[noun];
    const Noun = beginning(noun);
    return [
      [noun, one],
      [`${noun}s`, many],
      [`a${Noun}`, anyOne(one)],
      [`the${Noun}`, theOne(one)],
    ] as const;
  });
  const word: Forms = { ...Object.fromEntries(named), self, blended, unblend, unblending };
  const Word = Object.fromEntries(Object.entries(word).map(([form, said]) => [form, beginning(said)]));
  return { word, Word };
}
