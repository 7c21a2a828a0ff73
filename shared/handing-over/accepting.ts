/** What becomes of our records where some of what theirs says is accepted: with what that needs to stand, and without what it leaves dangling. */
import type { RecordType } from '../model/kinds.ts';
import { type AnyRecord, type Id, recordSchema } from '../model/records.ts';
import type { Difference, LinksOf } from './comparing.ts';

/** Two casebooks beside each other, and where they differ. */
export type Comparison = {
  readonly here: ReadonlyMap<Id, AnyRecord>;
  readonly there: ReadonlyMap<Id, AnyRecord>;
  readonly differences: ReadonlyMap<Id, Difference>;
  readonly linksOf: LinksOf;
  /** Who refers to a record, on either side. */
  readonly referring: ReadonlyMap<Id, ReadonlySet<Id>>;
};

/** The records that are other ones afterwards; null for those that are gone. */
export type Outcome = ReadonlyMap<Id, AnyRecord | null>;

// What may simply point to nobody once that is gone. Everything else goes with what it refers to: a turn without its speaker would be
// the therapist's, a note without its person everybody's.
const mayLetGo: { readonly [K in RecordType]?: readonly string[] } = {
  part: ['mergedInto'],
  dialogue: ['witness'],
  turn: ['toward'],
  moment: ['dialogue', 'other'],
  strand: ['part'],
  sheet: ['bond', 'dialogue', 'again'],
};

/** Sides, differences and references, made ready to be asked. */
export function comparisonOf(
  here: ReadonlyMap<Id, AnyRecord>,
  there: ReadonlyMap<Id, AnyRecord>,
  differences: readonly Difference[],
  linksOf: LinksOf,
): Comparison {
  const referring = new Map<Id, Set<Id>>();
  for (const record of [...here.values(), ...there.values()])
    for (const { id } of linksOf(record)) referring.set(id, (referring.get(id) ?? new Set()).add(record.id));
  return { here, there, differences: new Map(differences.map((one) => [one.id, one])), linksOf, referring };
}

/** What comes of accepting these differences, and nothing else. Everything it leads to refers only to what is there. */
export function outcomeOf(
  { here, there, differences, linksOf, referring }: Comparison,
  accepted: Iterable<Id>,
): Outcome {
  const outcome = new Map<Id, AnyRecord | null>();
  const now = (id: Id) => (outcome.has(id) ? outcome.get(id) : here.get(id)) ?? null;
  const unsure: Id[] = [];

  function set(id: Id, record: AnyRecord | null) {
    outcome.set(id, record);
    if (record) unsure.push(id);
    else unsure.push(...(referring.get(id) ?? []));
  }

  /** Takes a record as theirs has it. Where we had removed it, what was removed with it comes back, too. */
  function bring(id: Id) {
    const record = there.get(id);
    if (!record) return;
    set(id, record);
    if (differences.has(id)) return;
    for (const other of referring.get(id) ?? []) {
      const lost = there.get(other);
      const wasRemoved = lost && !now(other) && !differences.has(other) && needs(lost, id);
      if (wasRemoved && linksOf(lost).every((link) => now(link.id))) bring(other);
    }
  }

  const needs = (record: AnyRecord, id: Id) => linksOf(record).some((one) => one.id === id && one.link.isNeeded);

  /** Has a record refer only to what is there. */
  function holdUp(record: AnyRecord) {
    for (const { link, id } of linksOf(record)) {
      if (now(id)) continue;
      if (there.has(id)) bring(id);
      else return set(record.id, without(record, link.name));
    }
  }

  function without(record: AnyRecord, field: string): AnyRecord | null {
    const theirs = there.get(record.id);
    if (theirs) return withField(record, field, fieldOf(theirs, field));
    return mayLetGo[record.type]?.includes(field) ? withField(record, field, null) : null;
  }

  for (const id of accepted) set(id, there.get(id) ?? null);
  for (let id = unsure.pop(); id !== undefined; id = unsure.pop()) {
    const record = now(id);
    if (record) holdUp(record);
  }
  return outcome;
}

/** One field of a record, by its name. */
export function fieldOf(record: AnyRecord, field: string): unknown {
  return new Map<string, unknown>(Object.entries(record)).get(field);
}

function withField(record: AnyRecord, field: string, value: unknown): AnyRecord | null {
  const parsed = recordSchema.safeParse({ ...record, [field]: value });
  return parsed.success ? parsed.data : null;
}
