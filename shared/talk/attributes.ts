/** What may be said of somebody right after their name: how old they are, what they are, where in the body they are felt. */
import { particles } from '../language/en/talk.ts';
import type { BodyPlace } from '../model/body-place.ts';
import type { PartKind } from '../model/kinds.ts';
import { kindCalled, spelled } from './phrases.ts';
import type { PlaceFromWords } from './roster.ts';

/** Something said of somebody. */
export type Attribute =
  | { readonly says: 'age'; readonly words: string }
  | { readonly says: 'kind'; readonly kind: PartKind; readonly words: string }
  | { readonly says: 'place'; readonly place: BodyPlace; readonly words: string };

/** What these words say of somebody; null where they say none of these. */
export function attributeIn(words: readonly string[], placeFromWords: PlaceFromWords): Attribute | null {
  return ageIn(words) ?? kindIn(words) ?? placeIn(words, placeFromWords);
}

/** The same after a comma, where the kind alone says it: “the rager, a firefighter”. */
export function attributeAfterComma(words: readonly string[], placeFromWords: PlaceFromWords): Attribute | null {
  const said = articles.has(spelled(words[0] ?? '')) ? words.slice(1) : words;
  const kind = kindCalled(said.join(' '));
  return kind ? { says: 'kind', kind, words: '' } : attributeIn(words, placeFromWords);
}

const articles: ReadonlySet<string> = new Set(particles.articles);

const yearsOld = [...particles.yearsOld].map((phrase) => phrase.replace('/', '\\/')).join('|');
const ageAlone = new RegExp(`^(?:(?:${particles.aged.join('|')}) )?(?:\\d{1,3}|[a-z-]+)[ -](?:${yearsOld})$`, 'u');
const ageCalled = /^(?:is )?(?:aged?|about) \d{1,3}$/u;

function ageIn(words: readonly string[]): Attribute | null {
  const text = words.map(spelled).join(' ');
  return ageAlone.test(text) || ageCalled.test(text) ? { says: 'age', words: words.join(' ') } : null;
}

function kindIn(words: readonly string[]): Attribute | null {
  const text = words.join(' ');
  const bracketed = /^\((.+)\)$/u.exec(text)?.[1];
  const said = bracketed ?? afterOneOf(words, particles.is)?.join(' ');
  const kind = said && kindCalled(said.replace(/\.$/u, ''));
  if (kind) return { says: 'kind', kind, words: '' };
  const named = afterOneOf(words, ['is a', 'is an']);
  // “is a bodyguard” is how somebody names what it is; “is a bit tired” is not.
  return named?.length === 1 && named[0] ? { says: 'kind', kind: 'own', words: named[0] } : null;
}

function placeIn(words: readonly string[], placeFromWords: PlaceFromWords): Attribute | null {
  const said = afterOneOf(words, particles.sitsIn) ?? words;
  if (!places.has(spelled(said[0] ?? ''))) return null;
  const text = said.join(' ');
  const place = placeFromWords(text);
  return place ? { says: 'place', place, words: text } : null;
}

const places: ReadonlySet<string> = new Set(particles.places);

/** The words after the longest of these phrases, where the words begin with one and go on. */
function afterOneOf(words: readonly string[], phrases: readonly string[]): readonly string[] | null {
  const text = words.map(spelled).join(' ');
  const begins = phrases.find((phrase) => text.startsWith(`${phrase} `));
  return begins ? words.slice(begins.split(' ').length) : null;
}
