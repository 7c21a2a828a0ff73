/** The names a line of talk may speak of, found however they are typed: with an article or without, in any case, or by some of their words. */
import { particles } from '../language/en/talk.ts';
import type { BodyPlace } from '../model/body-place.ts';
import type { Id } from '../model/records.ts';

/** A part by its name, and whose it is. */
export type Named = { readonly part: Id; readonly name: string; readonly person: Id };

/** One of the people of the map, by alias. */
export type Somebody = { readonly person: Id; readonly alias: string };

/** Finds the place of the body that words name; null where they name none. */
export type PlaceFromWords = (words: string) => BodyPlace | null;

/** Who can be spoken of on a map. */
export type Roster = {
  readonly placeFromWords: PlaceFromWords;
  readonly people: readonly Somebody[];
  /** Whose each part is. */
  readonly ownerOf: ReadonlyMap<Id, Id>;
  /** On a map of two, who says “I”, and whose a new part is of whom nothing tells it; null leaves that open. */
  readonly speaking: Id | null;
  readonly newOnesOf: Id | null;
  /** Which of several of one name was meant, by that name (see {@link plain}). */
  readonly meant: ReadonlyMap<string, Id>;
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  /** Names with a comma in them. */
  readonly withCommas: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly Named[]>;
};

/** Prepares the names of a map: once a change of them, not once a key. */
export function rosterOf(parts: readonly Named[], people: readonly Somebody[], placeFromWords: PlaceFromWords): Roster {
  const byName = new Map<string, Named[]>();
  const byWord = new Map<string, Named[]>();
  for (const part of parts) {
    const name = plain(part.name);
    if (name === '') continue;
    put(byName, name, part);
    for (const word of new Set(name.split(' '))) put(byWord, word, part);
  }
  const withCommas = parts.map(({ name }) => name).filter((name) => name.includes(','));
  const ownerOf = new Map(parts.map(({ part, person }) => [part, person]));
  const speaking = people[0]?.person ?? null;
  return { placeFromWords, people, ownerOf, speaking, newOnesOf: null, meant: new Map(), byName, withCommas, byWord };
}

/** The same names, once it was said who is meant by one that several have. */
export function meaning(roster: Roster, name: string, part: Id): Roster {
  return { ...roster, meant: new Map([...roster.meant, [plain(name), part]]) };
}

/** The same names on a map of two, once it is known who says “I” and whose a new part is of whom nothing tells it. */
export function spokenBy(roster: Roster, speaking: Id, newOnesOf: Id): Roster {
  return roster.people.length > 1 ? { ...roster, speaking, newOnesOf } : roster;
}

function put(into: Map<string, Named[]>, key: string, part: Named): void {
  const list = into.get(key);
  if (list) list.push(part);
  else into.set(key, [part]);
}

/** A name as it is compared: lower case, plain quotes, no article before it and no stop after it. */
export function plain(name: string): string {
  const words = straight(name)
    .toLowerCase()
    .replace(/^["'(\s]+|["'),.;:!?…\s]+$/gu, '')
    .split(/\s+/u);
  const hasArticle = words.length > 1 && articles.has(words[0] ?? '');
  return (hasArticle ? words.slice(1) : words).join(' ');
}

const isArticle = ([word = '', ...more]: readonly string[]): boolean => more.length === 0 && articles.has(word);
const ands: ReadonlySet<string> = new Set(particles.and);
const articles: ReadonlySet<string> = new Set(particles.articles);

/** Text with one kind of quotation mark and apostrophe, as long as before. */
export function straight(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

/** More than these cannot be meant by a word. */
const mostMeant = 6;

/** Those who have exactly this name. */
export function calledExactly(roster: Roster, name: string): readonly Named[] {
  const found = roster.byName.get(plain(name)) ?? [];
  const meant = roster.meant.get(plain(name));
  const one = found.filter(({ part }) => part === meant);
  return one.length > 0 ? one : found;
}

/** Those who are called this, or who have all these words in their name; nobody where so many do that none can be meant. */
export function called(roster: Roster, name: string): readonly Named[] {
  const exactly = calledExactly(roster, name);
  if (exactly.length > 0) return exactly;
  const words = plain(name).split(' ');
  // “critic and planner” are two, even where one has all these words in their name.
  if (words.some((word) => ands.has(word)) || isArticle(words)) return [];
  const [rarest, ...others] = words.map((word) => roster.byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
  if (plain(name).length < 3 || !rarest || rarest.length > mostMeant) return [];
  const found = rarest.filter((part) => others.every((those) => those.includes(part)));
  const meant = roster.meant.get(plain(name));
  const one = found.filter(({ part }) => part === meant);
  return one.length > 0 ? one : found;
}
