/** What has been heard of a line so far: whom it brings, who must be asked for, what is to be done. */
import type { Id } from '../model/records.ts';
import type { Clause } from './clauses.ts';
import type { Ask, Doing, News, Reading, Who } from './reading.ts';
import { called, calledExactly, type Named, plain, type Roster, straight } from './roster.ts';

/** What a line comes to, while it is read. */
export type Speech = {
  readonly roster: Roster;
  /** Whom a name means: somebody there, somebody already brought, one of several (who is asked for), or somebody new. */
  who(name: string): Who;
  /** Whether a name means somebody who is there or was brought already. */
  isKnown(name: string): boolean;
  /** The same, where only the whole name counts. */
  isCalledExactly(name: string): boolean;
  /** Somebody new, even if the name is taken. */
  bring(name: string): Who;
  /** Reads with whoever is new taken to be this person's. */
  of<T>(person: Id, read: () => T): T;
  /** Reads; where nothing comes of it, whoever was brought or asked for meanwhile is forgotten. */
  attempt<T>(read: () => T | null): T | null;
  /** Takes in what a clause does; null keeps it as a note. */
  hear(clause: Clause, doings: readonly Doing[] | null): void;
  reading(): Reading;
};

/** Begins to read a line. */
export function createSpeech(line: string, roster: Roster): Speech {
  const news: News[] = [];
  const asks: Ask[] = [];
  const doings: Doing[] = [];
  let person: Id | null = null;
  /** Where the note that was begun last stands in the line, while nothing came after it. */
  let note: { start: number; at: number } | null = null;

  function whose(name: string): { name: string; person: Id | null } {
    // On a map of one, everybody is theirs, and “Anna's critic” is a name.
    const owner = roster.people.length > 1 && roster.people.find(({ alias }) => beginsWith(name, `${alias}'s `));
    return owner ? { name: name.slice(owner.alias.length + 3), person: owner.person } : { name, person };
  }

  /** Those who are there and are called this, and the one of this name that the line has brought already. */
  function found(search: typeof called, said: string) {
    const { name, person: owner } = whose(said);
    const isTheirs = (one: { readonly person: Id | null }) => owner === null || one.person === owner;
    return {
      name,
      there: search(roster, name).filter(isTheirs),
      brought: news.findIndex((one) => plain(one.name) === plain(name) && isTheirs(one)),
    };
  }

  function isSomebody(search: typeof called, name: string): boolean {
    const { there, brought } = found(search, name);
    return there.length > 0 || brought >= 0;
  }

  function ask(name: string, among: readonly Named[]): void {
    const isAsked = asks.some((one) => plain(one.name) === plain(name));
    if (!isAsked) asks.push({ name: bare(name), among: among.map(({ part }) => part) });
  }

  const speech: Speech = {
    roster,
    isKnown: (name) => isSomebody(called, name),
    isCalledExactly: (name) => isSomebody(calledExactly, name),
    who(said) {
      const { name, there, brought } = found(called, said);
      const [one] = there;
      if (there.length > 1) ask(name, there);
      if (one) return { part: one.part };
      return brought >= 0 ? { news: brought } : speech.bring(said);
    },
    bring(said) {
      const { name, person: owner } = whose(said);
      return { news: news.push({ name: bare(name), person: owner }) - 1 };
    },
    of(owner, read) {
      const before = person;
      person = owner;
      const got = read();
      person = before;
      return got;
    },
    attempt(read) {
      const [brought, asked] = [news.length, asks.length];
      const got = read();
      if (got === null) {
        news.length = brought;
        asks.length = asked;
      }
      return got;
    },
    hear({ text, start, end }, done) {
      if (done) {
        doings.push(...done);
        note = null;
      } else if (note) {
        // What belongs together stays together, as it was typed.
        doings[note.at] = { does: 'note', words: line.slice(note.start, end) };
      } else {
        note = { start, at: doings.push({ does: 'note', words: text }) - 1 };
      }
    },
    reading: () =>
      asks.length > 0 ? { is: 'unclear', asks } : { is: 'clear', news: withOwners(news, doings, roster), doings },
  };
  return speech;
}

/** On a map of two, whoever is new is theirs who stands at the other end of a line, even by way of another new one. */
function withOwners(news: readonly News[], doings: readonly Doing[], roster: Roster): readonly News[] {
  if (roster.people.length < 2) return news;
  const owners = news.map(({ person }) => person);
  const isHere = (id: Id | undefined) => roster.people.some(({ person }) => person === id);
  const ownerOf = (who: Who): Id | null => {
    if ('news' in who) return owners[who.news] ?? null;
    const owner = roster.ownerOf.get(who.part);
    return owner !== undefined && isHere(owner) ? owner : null;
  };
  const ends = doings.flatMap((doing) => (doing.does === 'join' ? [[doing.from, doing.to] as const] : []));
  for (let round = 0; round < news.length && owners.includes(null); round++) {
    for (const [from, to] of ends) {
      if ('news' in from) owners[from.news] ??= ownerOf(to);
      if ('news' in to) owners[to.news] ??= ownerOf(from);
    }
  }
  return news.map(({ name }, index) => ({ name, person: owners[index] ?? roster.newOnesOf }));
}

/** A name without the quotation marks somebody put round it. */
function bare(name: string): string {
  return /^["“](.+)["”]$/su.exec(name.trim())?.[1] ?? name.trim();
}

/** Whether a text begins with another, whatever their case and their apostrophes. */
export function beginsWith(text: string, start: string): boolean {
  return straight(text).toLowerCase().startsWith(straight(start).toLowerCase());
}
