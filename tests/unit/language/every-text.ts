/** Every text there is, by its key, and said whatever its key. */
import { t } from '../../../shared/language/text.ts';

type Texts = { readonly [key: string]: string | Texts };

/** The texts with the key that leads to each. */
export function textsIn(texts: Texts, above = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[above + key, text] as const] : textsIn(text, `${above}${key}.`),
  );
}

/** A text as it is shown, with something said for each value it has room for. */
export function sayText(key: string, text: string): string {
  const values = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, 'so'] as const);
  const plural = /^(.*)_(one|other)$/.exec(key);
  const count = plural?.[2] === 'one' ? 1 : 3;
  const options = { ...Object.fromEntries(values), ...(plural ? { count } : {}) };
  return String(Reflect.apply(t, undefined, [plural?.[1] ?? key, options]));
}
