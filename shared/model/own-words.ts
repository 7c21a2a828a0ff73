/** A person's own words as the fields they are written in. */
import type { OwnWords } from './records.ts';

/** What is counted and named on a map. */
export const nouns = ['part', 'protector', 'manager', 'firefighter', 'exile'] as const;
/** @see nouns */
export type Noun = (typeof nouns)[number];

/** Whether a word is for one or for several. */
export const numbers = ['one', 'many'] as const;

/** A word that can be given. `field` names it among the fields of a map, for drafts. */
export type OwnWordField = {
  readonly field: string;
  readonly read: (own: OwnWords) => string;
  /** The same words with this one written. */
  readonly write: (own: OwnWords, text: string) => OwnWords;
};

/** No word given yet. */
export const noOwnWords: OwnWords = {
  part: { one: '', many: '' },
  protector: { one: '', many: '' },
  manager: { one: '', many: '' },
  firefighter: { one: '', many: '' },
  exile: { one: '', many: '' },
  self: '',
};

/** The field of a noun. */
export const fieldOf = (noun: Noun, number: (typeof numbers)[number]): OwnWordField => ({
  field: `word.${noun}.${number}`,
  read: (own) => own[noun][number],
  write: (own, text) => ({ ...own, [noun]: { ...own[noun], [number]: text } }),
});

/** The field of the word for Self. */
export const fieldOfSelf: OwnWordField = {
  field: 'word.self',
  read: ({ self }) => self,
  write: (own, self) => ({ ...own, self }),
};

/** Every word that can be given. */
export const ownWordFields: readonly OwnWordField[] = [
  ...nouns.flatMap((noun) => numbers.map((number) => fieldOf(noun, number))),
  fieldOfSelf,
];
