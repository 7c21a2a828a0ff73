/** One clause of talk about somebody: a name alone, a name and what is said of it, or two names and what is between them. */
import { particles } from '../language/en/talk.ts';
import { type Attribute, attributeAfterComma, attributeIn } from './attributes.ts';
import { segmentsOf, wordsOf } from './clauses.ts';
import { isClosed, isQuoted, mayBeName } from './naming.ts';
import { phrasesAt, spelled } from './phrases.ts';
import type { Doing, Who } from './reading.ts';
import { areKnown, areNames, type Heard, labelled, namesIn, weighed, withPhrase } from './relating.ts';
import type { Speech } from './speech.ts';

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
    const begun = sentence(wordsOf(first), speech) ?? lone(rest.length === 0 ? text : first, speech);
    let last = begun ?? (rest.length > 0 ? remark(first, speech) : null);
    if (!last) return null;
    const doings = [...last.doings];
    for (const segment of rest) {
      const words = wordsOf(segment).slice(spelled(wordsOf(segment)[0] ?? '') === 'and' ? 1 : 0);
      const more: Heard | null =
        ofSame(words, last.about, speech) ??
        (begun && (sentence(words, speech) ?? wordsOn(doings, segment, last) ?? lone(segment, speech)));
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

/** What goes on about whoever the clause is about: “, 6 years old”, “, a firefighter”, “, needs rest”. */
function ofSame(words: readonly string[], about: readonly Who[], speech: Speech): Heard | null {
  const attribute = attributeAfterComma(words, speech.roster.placeFromWords);
  if (attribute) return { doings: about.map((who) => doingOf(who, attribute)), about, isOpen: false };
  for (const found of phrasesAt(words, 0)) {
    const heard = withPhrase(about, words, found, speech);
    if (heard) return heard;
  }
  return null;
}

/** “blamer is loud, 30 years old”: what fits nowhere is a note, but it says of whom the rest is told. */
function remark(text: string, speech: Speech): Heard | null {
  const words = wordsOf(text);
  const end = words.findIndex((word, index) => index > 0 && remarks.has(spelled(word)));
  const name = nameBefore(words, end);
  if (end < 0 || !speech.isKnown(name)) return null;
  return { doings: [{ does: 'note', words: text }], about: [speech.who(name)], isOpen: false };
}

const remarks: ReadonlySet<string> = new Set(particles.remarks);

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
  const about = namesIn(nameBefore(words, at), speech).map(speech.who);
  const { name, label } = labelled(words.slice(at + 1).join(' '), speech);
  const others = namesIn(name, speech).map(speech.who);
  const doings = about.flatMap((from) => others.map((to) => ownLine(from, to, label)));
  return { doings, about, isOpen: false };
}

const ownLine = (from: Who, to: Who, words: string): Doing => {
  return { does: 'join', from, to, kind: 'own', words, strength: null };
};

/** The phrase before which somebody known stands, or else the first one. */
function phrased(words: readonly string[], speech: Speech): Heard | null {
  const found = words
    .flatMap((_, index) => (index === 0 ? [] : phrasesAt(words, index)))
    .filter(({ start }) => isClosed(nameBefore(words, start)))
    .map((one) => {
      const { name, strength } = weighed(nameBefore(words, one.start), speech);
      return { one, strength, name, names: namesIn(name, speech) };
    });
  const isWhole = ({ name }: { name: string }) => Number(speech.isCalledExactly(name));
  const known = found.filter(({ names }) => areKnown(names, speech)).sort((a, b) => isWhole(b) - isWhole(a));
  const others = found.filter(({ one, names }) => !areKnown(names, speech) && areNames(names, one.phrase, speech));
  for (const { one, strength, names } of [...known, ...others]) {
    const heard = speech.attempt(() => withPhrase(names.map(speech.who), words, one, speech, strength));
    if (heard) return heard;
  }
  return null;
}

const nameBefore = (words: readonly string[], end: number) => words.slice(0, Math.max(end, 0)).join(' ');

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
  const about = namesIn(nameBefore(words, chosen.cut), speech).map(speech.who);
  return { doings: about.map((who) => doingOf(who, chosen.attribute)), about, isOpen: false };
}

/** Those who are known, and words between them: a line that means just these words. */
function ownWords(words: readonly string[], speech: Speech): Heard | null {
  for (let left = words.length - 2; left > 0; left--) {
    const names = namesIn(nameBefore(words, left), speech);
    if (!areKnown(names, speech)) continue;
    for (let right = left + 1; right < words.length; right++) {
      const others = namesIn(words.slice(right).join(' '), speech);
      if (!areKnown(others, speech) || ![...names, ...others].some(speech.isCalledExactly)) continue;
      // Those joined by “and” alone have nothing said between them.
      if (isAnd(words[left] ?? '')) continue;
      const about = names.map(speech.who);
      const ends = others.map(speech.who);
      const between = words.slice(left, right).join(' ');
      return { doings: about.flatMap((from) => ends.map((to) => ownLine(from, to, between))), about, isOpen: false };
    }
  }
  return null;
}

const isAnd = (word: string) => particles.and.some((and) => and === spelled(word));

/** Names alone: who has one is called, who is new stands there. What reads like a sentence is not a name. */
function lone(text: string, speech: Speech): Heard | null {
  const named = namesIn(text, speech);
  // “Reaches and pulls back” may well be one; several are told by a comma, or by one who is there.
  const names = named.some(speech.isKnown) || /[,，、]/u.test(text) ? named : [text];
  const doings = names.map((name): Doing | null => {
    const isKnown = names.length > 1 ? speech.isKnown(name) : speech.isCalledExactly(name);
    if (isKnown) return { does: 'call', who: speech.who(name) };
    return mayBeName(name) ? { does: 'add', who: speech.bring(name) } : null;
  });
  const done = doings.filter((doing) => doing !== null);
  const about = done.flatMap((doing) => ('who' in doing && doing.who ? [doing.who] : []));
  return done.length === names.length ? { doings: done, about, isOpen: false } : null;
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
