/** The one door to interface text. Keys are checked by the compiler against the English texts. */
import i18next from 'i18next';
import type { Problem } from '../problem.ts';
import { en } from './en/index.ts';

void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  initAsync: false,
  // React and the drawing escape what they show; escaping twice would change a person's words.
  interpolation: { escapeValue: false },
});

/** The text for a key, with its values filled in. */
export const t = i18next.t;

/** The sentence a problem is shown with. */
export function sentenceOf(problem: Problem): string {
  return t(`problems.${problem.code}`, { subject: problem.subject });
}
