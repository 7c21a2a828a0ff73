/** Finding the phrases of the talk line among words. */
import { kindWords, meetings, relations, tellings } from '../language/en/talk.ts';
import { kindWordsNow } from '../language/speaking.ts';
import type { BondKind, PartKind, Statement } from '../model/kinds.ts';
import { straight } from './roster.ts';

/** What a phrase does with what stands before and after it. */
export type Phrase =
  | { readonly does: 'join'; readonly kind: BondKind; readonly back: boolean }
  | { readonly does: 'tell'; readonly statement: Statement }
  /** What several do with each other: nobody stands after it. */
  | { readonly does: 'meet'; readonly kind: BondKind };

/** A phrase found: the words from `start` to before `end`. */
export type Found = { readonly start: number; readonly end: number; readonly phrase: Phrase };

type Entry = { readonly words: readonly string[]; readonly phrase: Phrase };

const entries: readonly Entry[] = [
  ...relations.map(([text, kind, back]): Entry => {
    return { words: text.split(' '), phrase: { does: 'join', kind, back: back === 'back' } };
  }),
  ...meetings.map(([text, kind]): Entry => ({ words: text.split(' '), phrase: { does: 'meet', kind } })),
  ...tellings.map(([text, statement]): Entry => ({ words: text.split(' '), phrase: { does: 'tell', statement } })),
];

// The longest first: “is afraid of” before “is afraid”.
const byFirstWord = Map.groupBy(
  entries.toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
);

/** A word as phrases are spelled. */
export const spelled = (word: string): string => straight(word).toLowerCase();

/** The phrases that begin at a word, the longest first; of two that are one and the same the line comes before the statement. */
export function phrasesAt(words: readonly string[], start: number): readonly Found[] {
  const possible = byFirstWord.get(spelled(words[start] ?? '')) ?? [];
  return possible
    .filter((entry) => entry.words.every((word, index) => spelled(words[start + index] ?? '') === word))
    .map(({ words: { length }, phrase }) => ({ start, end: start + length, phrase }));
}

const kinds: ReadonlyMap<string, PartKind> = new Map(kindWords);

/** The kind that is called this, in the words of the map or in the usual ones. */
export function kindCalled(words: string): PartKind | undefined {
  const called = spelled(words);
  return kindWordsNow().find(([word]) => spelled(word) === called)?.[1] ?? kinds.get(called);
}
