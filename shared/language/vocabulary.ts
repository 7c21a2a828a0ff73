/** What a vocabulary is: the words for parts, and the texts it says in another way than the usual one. */
import type { en } from './en/index.ts';
import type { Words } from './words.ts';

/** Some of the texts, each in other words. The compiler knows their keys. */
export type OtherTexts<Texts = typeof en> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string ? string : OtherTexts<Texts[Key]>;
};

/** A vocabulary as data. */
export type VocabularyData = {
  /** The language it is, for i18next: a private use of English, which lends what it does not say itself. */
  readonly language: string;
  readonly words: Words;
  /** Whether its words speak of somebody; of one of the usual words one says “it”. */
  readonly pronoun: 'it' | 'they';
  /** Only what would be bad English with these words alone. */
  readonly texts: OtherTexts;
};
