/** One clause of talk about somebody: a name alone, a name and what is said of it, or two names and what is between them. */
import { particles } from '../language/en/talk.ts';
import { type Attribute, attributeIn } from './attributes.ts';
import { segmentsOf, wordsOf } from './clauses.ts';
import { hasClause, isClosed, isQuoted, mayBeName } from './naming.ts';
import { type Found, phrasesAt, spelled } from './phrases.ts';
import type { Doing, Who } from './reading.ts';
import type { Speech } from './speech.ts';

/** What a sentence does, and whom it is about: what comes after its comma may go on about them. */
type Heard = { readonly doings: readonly Doing[]; readonly about: Who; readonly isOpen: boolean };

/** What a clause does; null where it is not understood. Two new names with a comma between are one: “Reaches, pulls back”. */
export function sentenceIn(text: string, speech: Speech): readonly Doing[] | null {
  if (isQuoted(text)) return lone(text, speech)?.doings ?? null;
  const said = speech.attempt(() => {
    const doings = saidIn(text, speech);
    return doings?.length === 2 && doings.every(({ does }) => does === 'add') ? null : doings;
  });
  return said ?? lone(text, speech)?.doings ?? null;
}

function saidIn(text: string, speech: Speech): readonly Doing[] | null {
  return speech.attempt(() => {
    const [first = '', ...rest] = segmentsOf(text, speech.roster.withCommas);
    let last = sentence(wordsOf(first), speech) ?? lone(rest.length === 0 ? text : first, speech);
    if (!last) return null;
    const doings = [...last.doings];
    for (const segment of rest) {
      const words = wordsOf(segment).slice(spelled(wordsOf(segment)[0] ?? '') === 'and' ? 1 : 0);
      const more: Heard | null =
        ofSame(words, last.about, speech) ??
        sentence(words, speech) ??
        wordsOn(doings, segment, last) ??
        lone(segment, speech);
      if (!more) return null;
      doings.push(...more.doings);
      last = more;
    }
    return doings.filter((doing) => doing.does !== 'call' || !isSaidMoreOf(doing.who, doings));
  });
}

/** Whether somebody who is called is not only called: then that goes without saying. */
function isSaidMoreOf(who: Who, doings: readonly Doing[]): boolean {
  return doings.some(
    (doing) => 'who' in doing && doing.does !== 'call' && doing.who !== null && isSame(doing.who, who),
  );
}

const isSame = (one: Who, other: Who): boolean =>
  'part' in one ? 'part' in other && one.part === other.part : 'news' in other && one.news === other.news;

/** What goes on about whoever the clause is about: “, 6 years old”, “, needs rest”. */
function ofSame(words: readonly string[], about: Who, speech: Speech): Heard | null {
  const attribute = attributeIn(words, speech.roster.placeFromWords);
  if (attribute) return { doings: [doingOf(about, attribute)], about, isOpen: false };
  for (const found of phrasesAt(words, 0)) {
    const heard = withPhrase(about, words, found, speech);
    if (heard) return heard;
  }
  return null;
}

/** A comma inside of what somebody said parts nothing. */
function wordsOn(doings: Doing[], segment: string, { about, isOpen }: Heard): Heard | null {
  const said = doings.at(-1);
  if (!isOpen || said?.does !== 'tell') return null;
  doings[doings.length - 1] = { ...said, words: `${said.words}, ${segment}` };
  return { doings: [], about, isOpen };
}

function sentence(words: readonly string[], speech: Speech): Heard | null {
  return arrow(words, speech) ?? phrased(words, speech) ?? described(words, speech) ?? ownWords(words, speech);
}

/** “critic -> little one: keep quiet”. */
function arrow(words: readonly string[], speech: Speech): Heard | null {
  const at = words.findIndex((word) => /^(?:<?-+>|→|⇒)$/u.test(word));
  if (at <= 0 || at === words.length - 1) return null;
  const from = speech.who(words.slice(0, at).join(' '));
  const { name, label } = labelled(words.slice(at + 1).join(' '));
  return {
    doings: [{ does: 'join', from, to: speech.who(name), kind: 'own', words: label }],
    about: from,
    isOpen: false,
  };
}

/** The phrase before which somebody known stands, or else the first one. */
function phrased(words: readonly string[], speech: Speech): Heard | null {
  const found = words
    .flatMap((_, index) => (index === 0 ? [] : phrasesAt(words, index)))
    .filter(({ start }) => isClosed(nameBefore(words, start)));
  const isKnown = ({ start }: Found) => speech.isKnown(nameBefore(words, start));
  const isWhole = ({ start }: Found) => speech.isCalledExactly(nameBefore(words, start));
  const known = found.filter(isKnown).sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
  const others = found.filter((one) => !isKnown(one));
  for (const one of [...known, ...others.filter((other) => mayBegin(nameBefore(words, other.start), other))]) {
    const heard = speech.attempt(() => withPhrase(speech.who(nameBefore(words, one.start)), words, one, speech));
    if (heard) return heard;
  }
  return null;
}

/** “the one who never says no” is not said by “the one who never”. */
const mayBegin = (name: string, { phrase }: Found) => mayBeName(name) && !(phrase.does === 'tell' && hasClause(name));

const nameBefore = (words: readonly string[], end: number) => words.slice(0, end).join(' ');

function withPhrase(about: Who, words: readonly string[], { end, phrase }: Found, speech: Speech): Heard | null {
  const rest = words.slice(end).join(' ');
  if (rest === '') return null;
  if (phrase.does === 'tell') {
    const said = /^["“](.+)["”]$/su.exec(rest)?.[1] ?? rest.replace(/^[:：]\s*/u, '');
    return { doings: [{ does: 'tell', who: about, statement: phrase.statement, words: said }], about, isOpen: true };
  }
  const { name, label } = labelled(rest);
  // What somebody fears is as often a thing as somebody: a line only to whom one knows.
  if (phrase.kind === 'fears' && !phrase.back && !speech.isKnown(name)) return null;
  const doings = objectsIn(name, speech).map((other): Doing => {
    const [from, to] = phrase.back ? [other, about] : [about, other];
    return { does: 'join', from, to, kind: phrase.kind, words: label };
  });
  return { doings, about, isOpen: false };
}

/** “little one in the chest”, “critic is a manager”. */
function described(words: readonly string[], speech: Speech): Heard | null {
  const cuts = words.map((_, index) => index).slice(1);
  const readable = cuts.flatMap((cut) => {
    const attribute = attributeIn(words.slice(cut), speech.roster.placeFromWords);
    return attribute ? [{ cut, attribute }] : [];
  });
  // A whole name goes before a word that several have: “the one at the window in the chest” is not about “the one”.
  const byName = readable.find(({ cut }) => speech.isCalledExactly(nameBefore(words, cut)));
  const byKnown = byName ?? readable.find(({ cut }) => speech.isKnown(nameBefore(words, cut)));
  const chosen = byKnown ?? readable.find(({ cut }) => mayBeName(nameBefore(words, cut)));
  if (!chosen) return null;
  const about = speech.who(nameBefore(words, chosen.cut));
  return { doings: [doingOf(about, chosen.attribute)], about, isOpen: false };
}

/** Two who are known, and words between them: a line that means just these words. */
function ownWords(words: readonly string[], speech: Speech): Heard | null {
  for (let left = words.length - 2; left > 0; left--) {
    const name = nameBefore(words, left);
    if (!speech.isKnown(name)) continue;
    for (let right = left + 1; right < words.length; right++) {
      const other = words.slice(right).join(' ');
      if (!speech.isKnown(other) || (!speech.isCalledExactly(other) && !speech.isCalledExactly(name))) continue;
      const between = words.slice(left, right).join(' ');
      const [from, to] = [speech.who(name), speech.who(other)];
      const both: readonly Doing[] = [
        { does: 'call', who: from },
        { does: 'call', who: to },
      ];
      const line: readonly Doing[] = [{ does: 'join', from, to, kind: 'own', words: between }];
      return { doings: isAnd(between) ? both : line, about: from, isOpen: false };
    }
  }
  return null;
}

/** A name alone: who has it is called, who is new stands there. What reads like a sentence is not a name. */
function lone(text: string, speech: Speech): Heard | null {
  if (speech.isCalledExactly(text)) {
    const known = speech.who(text);
    return { doings: [{ does: 'call', who: known }], about: known, isOpen: false };
  }
  if (!mayBeName(text)) return null;
  const who = speech.bring(text);
  return { doings: [{ does: 'add', who }], about: who, isOpen: false };
}

const isAnd = (words: string) => particles.and.some((and) => and === spelled(words));

/** Whoever is named: one, or several joined by “and” where one of them is known. */
function objectsIn(name: string, speech: Speech): readonly Who[] {
  const parts = name.split(/\s+(?:and|&)\s+/u);
  if (parts.length === 1 || speech.isKnown(name) || !parts.some((part) => speech.isKnown(part)))
    return [speech.who(name)];
  return parts.map(speech.who);
}

/** “little one: so that nobody sees her”: a name, and words for the line that leads there. */
function labelled(rest: string): { name: string; label: string } {
  const { name, label } = /^(?<name>(?:"[^"]*"|“[^”]*”|[^:："“])+)[:：]\s*(?<label>.+)$/su.exec(rest)?.groups ?? {};
  return { name: name ?? rest, label: label ?? '' };
}

function doingOf(who: Who, attribute: Attribute): Doing {
  switch (attribute.says) {
    case 'age':
      return { does: 'tell', who, statement: 'age', words: attribute.words };
    case 'kind':
      return { does: 'be', who, kind: attribute.kind, words: attribute.words };
    case 'place':
      return { does: 'feel', who, place: attribute.place, words: attribute.words };
  }
}
