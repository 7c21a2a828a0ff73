/** What a phrase does with those before and after it: several are joined by “and”, and one line may lead on to the next. */
import { particles, strengthWords } from '../language/en/talk.ts';
import type { BondKind, Strength } from '../model/kinds.ts';
import { wordsOf } from './clauses.ts';
import { hasClause, isClosed, isQuoted, mayBeName } from './naming.ts';
import { type Found, type Phrase, phrasesAt, spelled } from './phrases.ts';
import type { Doing, Who } from './reading.ts';
import type { Speech } from './speech.ts';

/** What a sentence does, and whom it is about: what comes after its comma may go on about them. */
export type Heard = { readonly doings: readonly Doing[]; readonly about: readonly Who[]; readonly isOpen: boolean };

/** The names in words: one, or several with “and” between, unless that is the name of somebody. */
export function namesIn(words: string, speech: Speech): readonly string[] {
  if (speech.isCalledExactly(words) || isQuoted(words)) return [words];
  const names = words.split(/\s+(?:and|&)\s+/u);
  const areSeveral = names.every((name) => speech.isKnown(name) || mayBeName(name));
  // “the girl who waits and watches” is one.
  const isOne = hasClause(words) && !names.some(speech.isCalledExactly);
  return areSeveral && !isOne ? names : [words];
}

/** Whether all of these mean somebody who is there or was brought. */
export const areKnown = (names: readonly string[], speech: Speech): boolean => names.every(speech.isKnown);

/** Whether all of these are known or may be names before a phrase: “the one who never says no” is not said by “the one who never”. */
export function areNames(names: readonly string[], phrase: Phrase, speech: Speech): boolean {
  return names.every(
    (name) => speech.isKnown(name) || (mayBeName(name) && !(phrase.does === 'tell' && hasClause(name))),
  );
}

/** A name without the word behind it for how strong the line is. */
export function weighed(words: string, speech: Speech): { name: string; strength: Strength | null } {
  const found = strengthWords.find(([word]) => spelled(words).endsWith(` ${word}`));
  if (!found || speech.isCalledExactly(words)) return { name: words, strength: null };
  return { name: words.slice(0, -found[0].length).trim(), strength: found[1] };
}

const reasons = new RegExp(`\\s(?:${particles.reasons.join('|')})\\s`, 'iu');

/** “little one: so that nobody sees her”, “little one because it hurts”: a name, and words for the line that leads there. */
export function labelled(rest: string, speech: Speech): { name: string; label: string } {
  if (speech.isCalledExactly(rest)) return { name: rest, label: '' };
  const said = /^(?<name>(?:"[^"]*"|“[^”]*”|[^:："“])+)[:：]\s*(?<label>.+)$/su.exec(rest)?.groups;
  const name = said?.name ?? rest;
  const at = speech.isCalledExactly(name) ? -1 : name.search(reasons);
  if (at > 0 && isClosed(name.slice(0, at))) return { name: name.slice(0, at), label: rest.slice(at + 1) };
  return { name, label: said?.label ?? '' };
}

/** What a phrase found among words does for those before it; null where it does nothing with what follows. */
export function withPhrase(
  about: readonly Who[],
  words: readonly string[],
  { end, phrase }: Found,
  speech: Speech,
  strength: Strength | null = null,
): Heard | null {
  const rest = words.slice(end);
  if (phrase.does === 'meet') return rest.length === 0 ? meeting(about, phrase.kind) : null;
  if (rest.length === 0) return null;
  if (phrase.does === 'tell') {
    const told = rest.join(' ');
    const said = /^["“](.+)["”]$/su.exec(told)?.[1] ?? told.replace(/^[:：]\s*/u, '');
    const doings = about.map((who): Doing => ({ does: 'tell', who, statement: phrase.statement, words: said }));
    return { doings, about, isOpen: true };
  }
  for (const { objectEnd, by, found } of onwardIn(rest, speech)) {
    const heard = speech.attempt(() => {
      const lines = linesTo(rest.slice(0, objectEnd), about, phrase, strength, speech);
      const onward = by === 'same' ? about : by === 'object' ? lines?.others : by.map(speech.who);
      const more = lines && onward && withPhrase(onward, rest, found, speech);
      return lines && more ? { ...more, doings: [...lines.doings, ...more.doings] } : null;
    });
    if (heard) return heard;
  }
  const lines = linesTo(rest, about, phrase, strength, speech);
  return lines && { doings: lines.doings, about, isOpen: false };
}

type Join = Extract<Phrase, { does: 'join' }>;

/** The lines from those the sentence is about to whoever these words name. */
function linesTo(
  words: readonly string[],
  about: readonly Who[],
  { kind, back }: Join,
  before: Strength | null,
  speech: Speech,
): { doings: readonly Doing[]; others: readonly Who[] } | null {
  const { name: weighty, label } = labelled(words.join(' '), speech);
  const { name, strength } = weighed(weighty, speech);
  const names = namesIn(name, speech);
  // What somebody fears is as often a thing as somebody: a line only to whom one knows.
  const fits = kind === 'fears' && !back ? speech.isKnown : (one: string) => speech.isKnown(one) || mayBeName(one);
  if (!names.every(fits)) return null;
  const others = names.map(speech.who);
  const doings = about.flatMap((one) =>
    others.map((other): Doing => {
      const [from, to] = back ? [other, one] : [one, other];
      return { does: 'join', from, to, kind, words: label, strength: strength ?? before };
    }),
  );
  return { doings, others };
}

/** Between each two of those who meet. */
function meeting(about: readonly Who[], kind: BondKind): Heard | null {
  const doings = about.flatMap((from, index) =>
    about.slice(index + 1).map((to): Doing => ({ does: 'join', from, to, kind, words: '', strength: null })),
  );
  return doings.length > 0 ? { doings, about, isOpen: false } : null;
}

/** Where words after a phrase go on with another: where its object ends, and of whom the other phrase tells. */
type Onward = { readonly objectEnd: number; readonly by: 'same' | 'object' | readonly string[]; readonly found: Found };

/** “sadness protects fear”, “sadness and blames Dad”, “sadness and hope protects fear”, after “anger protects”. */
function onwardIn(rest: readonly string[], speech: Speech): readonly Onward[] {
  const { name } = labelled(rest.join(' '), speech);
  if (speech.isCalledExactly(name)) return [];
  const inside = wordsOf(name).map((_, index) => index);
  return inside.slice(1).flatMap((index) =>
    phrasesAt(rest, index).flatMap((found): Onward[] => {
      const before = rest.slice(0, index);
      const and = before.findLastIndex((word) => particles.and.some((one) => one === spelled(word)));
      const isSame = and === index - 1;
      if (!isClosed(before.join(' ')) || found.phrase.does === 'meet') return [];
      if (and <= 0) return found.phrase.does === 'join' ? [{ objectEnd: index, by: 'object', found }] : [];
      const others = namesIn(before.slice(and + 1).join(' '), speech);
      if (isSame) return [{ objectEnd: and, by: 'same', found }];
      return areNames(others, found.phrase, speech) ? [{ objectEnd: and, by: others, found }] : [];
    }),
  );
}
