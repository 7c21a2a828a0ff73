/**
 * What is folded: an exile's card and words, until the protectors on the lines to it have given their consent. Folded means folded
 * everywhere, so every view, list, text and picture asks here.
 */
import { blankPart } from './blank-part.ts';
import type { Records } from './document.ts';
import type { ConsentAnswer } from './kinds.ts';
import { presentBonds, presentPart } from './presence.ts';
import type { Bond, Consent, Id, Part, Turn } from './records.ts';

/** The tables that folding is read from. */
export type FoldingRecords = Pick<Records, 'part' | 'bond' | 'consent'>;

/** What was answered on a line, oldest first. */
export function consentsOn(records: Pick<Records, 'consent'>, bond: Id): Consent[] {
  return Object.values(records.consent)
    .filter((consent) => consent.bond === bond)
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** Whether a line is one on which a protector guards somebody. */
export function isGuarding({ kind }: Pick<Bond, 'kind'>): boolean {
  return kind === 'protects' || kind === 'watches';
}

/** Whether consent is asked on a line: a protector guards an exile of the same person there. */
export function asksConsent(bond: Pick<Bond, 'kind' | 'from' | 'to'>, parts: Records['part']): boolean {
  const exile = presentPart(parts, bond.to);
  return isGuarding(bond) && exile?.kind === 'exile' && isOfSamePerson(bond, parts);
}

// What somebody else's part says of it opens and folds nothing: on their own maps it would not even be known.
function isOfSamePerson({ from, to }: Pick<Bond, 'from' | 'to'>, parts: Records['part']): boolean {
  return parts[from]?.person === parts[to]?.person;
}

/** What stands on each line on which consent is asked and somebody asked, by the line's id. */
export function standingConsents(records: FoldingRecords): ReadonlyMap<Id, Consent> {
  // A line that means something else by now, or was turned round, keeps what was answered on it and says nothing of it.
  const asking = [...newestConsents(records)].filter(([id]) => {
    const bond = records.bond[id];
    return bond !== undefined && asksConsent(bond, records.part);
  });
  return new Map(asking);
}

function newestConsents({ consent: table }: Pick<Records, 'consent'>): ReadonlyMap<Id, Consent> {
  const newest = new Map<Id, Consent>();
  for (const consent of Object.values(table)) {
    const known = newest.get(consent.bond);
    if (!known || known.at < consent.at || (known.at === consent.at && known.id < consent.id))
      newest.set(consent.bond, consent);
  }
  return newest;
}

/** What was answered on each line, in one word, as the drawing shows it. */
export function answersOn(records: FoldingRecords): ReadonlyMap<Id, ConsentAnswer> {
  return new Map([...standingConsents(records)].map(([bond, { answer }]) => [bond, answer]));
}

/** The ids of the parts that are folded now. */
export function foldedParts(records: FoldingRecords): ReadonlySet<Id> {
  const exiles = Object.values(records.part).filter(({ kind }) => kind === 'exile');
  if (exiles.length === 0) return nobody;
  const guards = Map.groupBy(
    presentBonds(records).filter((bond) => isGuarding(bond) && isOfSamePerson(bond, records.part)),
    ({ to }) => to,
  );
  const newest = newestConsents(records);
  const folded = exiles.filter((exile) => {
    const now = presentPart(records.part, exile.id) ?? exile;
    // One that became one with another exile is as that one is; with somebody else, what it said before keeps its own protectors.
    if (now.id !== exile.id && now.kind === 'exile') return false;
    const lines = now.id === exile.id ? (guards.get(exile.id) ?? []) : guardsBefore(records, exile);
    const answers = lines.map(({ id }) => newest.get(id));
    return !isOpen(exile, answers);
  });
  return new Set(folded.map(({ id }) => id));
}

/** The lines on which somebody guarded an exile that is another part by now, as they were drawn. */
function guardsBefore({ bond, part }: Pick<Records, 'bond' | 'part'>, exile: Part): Bond[] {
  return Object.values(bond).filter((line) => line.to === exile.id && isGuarding(line) && isOfSamePerson(line, part));
}

const nobody: ReadonlySet<Id> = new Set();

// Consent stands where there is a protector and every one has given it. Without it one deliberate act opens the card, until somebody
// refuses or takes consent back after that.
function isOpen({ openedAt }: Part, answers: readonly (Consent | undefined)[]): boolean {
  if (answers.length > 0 && answers.every((consent) => consent?.answer === 'given')) return true;
  if (openedAt === null) return false;
  return !answers.some(
    (consent) => (consent?.answer === 'refused' || consent?.answer === 'withdrawn') && consent.at > openedAt,
  );
}

/** Whether a part's card and words are folded. Where many are asked about, {@link foldedParts} is quicker. */
export function isFolded(records: FoldingRecords, part: Id): boolean {
  return records.part[part]?.kind === 'exile' && foldedParts(records).has(part);
}

const covers = new WeakMap<Part, Part>();

/** A folded part as it may be shown: who it is, where it stands and how it looks, and nothing that it or anybody said of it. */
export function coveredPart(part: Part): Part {
  const known = covers.get(part);
  if (known) return known;
  const { type, id, person, kind, kindWords, name, wash, mood, body, openedAt, mergedInto, putAwayAt, hurtMe, madeAt } =
    part;
  const shown = { type, kind, kindWords, name, wash, mood, body, openedAt, mergedInto, putAwayAt, hurtMe };
  const cover: Part = { ...blankPart(id, person, madeAt), ...shown };
  covers.set(part, cover);
  return cover;
}

/** Whether a turn was said by somebody who is folded now, also where they became one with somebody who is not. */
export function isTurnFolded(
  { speaker }: Pick<Turn, 'speaker'>,
  parts: Records['part'],
  folded: ReadonlySet<Id>,
): boolean {
  return speaker !== null && (folded.has(speaker) || folded.has(presentPart(parts, speaker)?.id ?? speaker));
}

/** A folded turn as it may be shown: that it was said, and by whom, and nothing of what. */
export function coveredTurn(turn: Turn): Turn {
  return { ...turn, text: '', marks: [], strength: null };
}
