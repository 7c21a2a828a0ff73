/** How the texts of a practice are said: in the words of the map, and of whoever is at hand. */
import type { PracticeText } from './practice.ts';

/** Whom the texts may name: the part at hand, the one at the other end of a line or in the other chair, and the people of a couple's map. */
export const named = ['part', 'other', 'person', 'partner'] as const;
/** @see named */
export type Named = Readonly<Record<(typeof named)[number], string>>;

/** The words a text is said in: the forms by name, and whether they speak of it or of somebody. */
export type Said = {
  readonly spoken: Readonly<Record<'word' | 'Word', Readonly<Record<string, string>>>>;
  readonly pronoun: 'it' | 'they';
};

const form = /\$t\((word|Word)\.(\w+)\)|\{\{(\w+)\}\}/g;

/** A text with its words and names in it. What a person wrote is never read as a text. */
export function sayPractice(text: PracticeText, names: Named, { spoken, pronoun }: Said): string {
  const wording = typeof text === 'string' ? text : text[pronoun];
  return wording.replace(form, (whole, sort: 'word' | 'Word' | undefined, word: string, name: string) => {
    if (sort) return spoken[sort][word] ?? whole;
    return isNamed(name) ? names[name] : whole;
  });
}

/** What a text asks for that nobody has: a form of a word, or a name. Null where it can be said. */
export function unsayable(text: string, forms: ReadonlySet<string>): string | null {
  for (const [whole, , word, name] of text.matchAll(form)) {
    if (word !== undefined ? !forms.has(word) : !isNamed(name ?? '')) return whole;
  }
  return null;
}

function isNamed(name: string): name is keyof Named {
  return named.some((known) => known === name);
}
