/** The one door to interface text. Keys are checked by the compiler against the English texts. */
import i18next from 'i18next';
import type { Problem } from '../problem.ts';
import { en } from './en/index.ts';
import { vocabularies } from './en/vocabularies/index.ts';
import { formsOf } from './words.ts';

const { parts } = vocabularies;

/** The forms that stand for `$t(word.part)` and its like just now; `speaking.ts` changes them. */
export const spoken = { ...formsOf(parts.words) };

type Texts = { readonly [key: string]: string | Texts };

// i18next would read a nested word as a text, with whatever a person's own word holds. As a variable it is only shown.
function withWords(texts: Texts): Texts {
  const said = Object.entries(texts).map(([key, text]) => [
    key,
    typeof text === 'string' ? text.replace(/\$t\(([wW]ord\.\w+)\)/g, '{{spoken.$1}}') : withWords(text),
  ]);
  return Object.fromEntries(said);
}

void i18next.init({
  lng: parts.language,
  fallbackLng: 'en',
  resources: {
    ...Object.fromEntries(
      Object.values(vocabularies).map(({ language, texts }) => [language, { translation: withWords(texts) }]),
    ),
    en: { translation: withWords(en) },
  },
  initAsync: false,
  // React and the drawing escape what they show; escaping twice would change a person's words.
  interpolation: { escapeValue: false, defaultVariables: { spoken } },
});

/** The text for a key, with its values filled in. */
export const t = i18next.t;

/** The sentence a problem is shown with. */
export function sentenceOf(problem: Problem): string {
  return t(`problems.${problem.code}`, { subject: problem.subject });
}
