/**
 * A diff of records: the one value that undo reverses, saving sends, the file logs and two dates are compared with.
 * It holds whole records where one came or went, and only the changed fields where one stayed.
 */
import { isA, type Records, type Table } from './document.ts';
import { type RecordType, recordTypes } from './kinds.ts';
import type { AnyRecord, Id, RecordOf } from './records.ts';

/** Some fields of one entity; `type` names the entity and never changes. */
export type PatchOf<K extends RecordType> = { readonly type: K } & Partial<Omit<RecordOf<K>, 'type' | 'id'>>;
/** Some fields of any entity. */
export type Patch = { [K in RecordType]: PatchOf<K> }[RecordType];

/** What changed: records that came, `[before, after]` of the fields that changed, records that went. */
export type Diff = {
  readonly added: Readonly<Record<Id, AnyRecord>>;
  readonly updated: Readonly<Record<Id, readonly [before: Patch, after: Patch]>>;
  readonly removed: Readonly<Record<Id, AnyRecord>>;
};

/** Whether two field values say the same; fields are plain JSON. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}

/** Whether a diff changes nothing. */
export function isEmpty(diff: Diff): boolean {
  return [diff.added, diff.updated, diff.removed].every((side) => Object.keys(side).length === 0);
}

/** The diff that takes back what this one did: applying both leaves the records as they were. */
export function invert(diff: Diff): Diff {
  const updated = Object.entries(diff.updated).map(([id, [before, after]]) => [id, [after, before]] as const);
  return { added: diff.removed, updated: Object.fromEntries(updated), removed: diff.added };
}

/** What leads from one state of the records to another. */
export function diffBetween(before: Records, after: Records): Diff {
  const diff: {
    added: Record<Id, AnyRecord>;
    updated: Record<Id, readonly [Patch, Patch]>;
    removed: Record<Id, AnyRecord>;
  } = {
    added: {},
    updated: {},
    removed: {},
  };
  for (const type of recordTypes) {
    const old: Readonly<Record<Id, AnyRecord>> = before[type];
    const young: Readonly<Record<Id, AnyRecord>> = after[type];
    if (old === young) continue;
    for (const [id, record] of Object.entries(young)) {
      const was = old[id];
      if (was === record) continue;
      if (!was) diff.added[id] = record;
      else {
        const change = changedFields(was, record);
        if (change) diff.updated[id] = change;
      }
    }
    for (const [id, record] of Object.entries(old)) if (!young[id]) diff.removed[id] = record;
  }
  return diff;
}

function changedFields(was: AnyRecord, is: AnyRecord): readonly [Patch, Patch] | null {
  const now = new Map<string, unknown>(Object.entries(is));
  const fields = Object.entries(was).filter(([field, value]) => !sameValue(value, now.get(field)));
  if (fields.length === 0) return null;
  const before = { type: was.type, ...Object.fromEntries(fields) };
  const after = { type: is.type, ...Object.fromEntries(fields.map(([field]) => [field, now.get(field)])) };
  return [before, after];
}

/** Why a diff does not fit: the record it speaks of is not as the diff says it was. */
export class StaleDiff extends Error {
  readonly id: Id;
  constructor(id: Id) {
    super('a record is not as the change says it was');
    this.id = id;
  }
}

/** The records after a diff. Throws {@link StaleDiff} where a record is not as the diff says it was; then nothing changed. */
export function applyDiff(records: Records, diff: Diff): Records {
  return {
    person: changedTable('person', records.person, diff),
    map: changedTable('map', records.map, diff),
    part: changedTable('part', records.part, diff),
    placement: changedTable('placement', records.placement, diff),
    bond: changedTable('bond', records.bond, diff),
    dialogue: changedTable('dialogue', records.dialogue, diff),
    turn: changedTable('turn', records.turn, diff),
    moment: changedTable('moment', records.moment, diff),
    consent: changedTable('consent', records.consent, diff),
    region: changedTable('region', records.region, diff),
    strand: changedTable('strand', records.strand, diff),
    sheet: changedTable('sheet', records.sheet, diff),
  };
}

function changedTable<K extends RecordType>(type: K, table: Table<K>, diff: Diff): Table<K> {
  const added = Object.values(diff.added).filter((record) => isA(type, record));
  const removed = Object.values(diff.removed).filter((record) => isA(type, record));
  const updated = Object.entries(diff.updated).filter(([, [before]]) => before.type === type);
  if (added.length + removed.length + updated.length === 0) return table;
  const next = { ...table };
  for (const record of removed) {
    if (!sameValue(next[record.id], record)) throw new StaleDiff(record.id);
    delete next[record.id];
  }
  for (const record of added) {
    if (next[record.id]) throw new StaleDiff(record.id);
    next[record.id] = record;
  }
  for (const [id, [before, after]] of updated) {
    const was = next[id];
    if (!was || !holds(was, before)) throw new StaleDiff(id);
    next[id] = { ...was, ...after };
  }
  return next;
}

/** Whether a record still has these fields as they are given. */
export function holds(record: AnyRecord, patch: Patch): boolean {
  const fields = new Map<string, unknown>(Object.entries(record));
  return Object.entries(patch).every(([field, value]) => sameValue(fields.get(field), value));
}
