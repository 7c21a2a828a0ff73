/** The records that are open at once: one table an entity, by id. Nothing in it is ever mutated. */
import { type RecordType, recordTypes } from './kinds.ts';
import type { AnyRecord, Id, RecordOf } from './records.ts';

/** The records of one entity, by id. */
export type Table<K extends RecordType> = Readonly<Record<Id, RecordOf<K>>>;

/** Records by entity and id. */
export type Records = { readonly [K in RecordType]: Table<K> };

/** No records at all. */
export const noRecords: Records = {
  person: {},
  map: {},
  part: {},
  placement: {},
  bond: {},
  dialogue: {},
  turn: {},
  moment: {},
  consent: {},
  region: {},
  strand: {},
  sheet: {},
};

/** Whether a record is of this entity. */
export function isA<K extends RecordType>(type: K, record: AnyRecord): record is RecordOf<K> {
  return record.type === type;
}

function tableOf<K extends RecordType>(type: K, list: readonly AnyRecord[]): Table<K> {
  const table: Record<Id, RecordOf<K>> = {};
  for (const record of list) if (isA(type, record)) table[record.id] = record;
  return table;
}

/** Sorts a list of records into their tables; of two with one id the later stays. */
export function gather(list: readonly AnyRecord[]): Records {
  return {
    person: tableOf('person', list),
    map: tableOf('map', list),
    part: tableOf('part', list),
    placement: tableOf('placement', list),
    bond: tableOf('bond', list),
    dialogue: tableOf('dialogue', list),
    turn: tableOf('turn', list),
    moment: tableOf('moment', list),
    consent: tableOf('consent', list),
    region: tableOf('region', list),
    strand: tableOf('strand', list),
    sheet: tableOf('sheet', list),
  };
}

/** All records as a list: parents before those that refer to them, and within an entity by id, that is by age. */
export function listRecords(records: Records): AnyRecord[] {
  return recordTypes.flatMap((type) => Object.values<AnyRecord>(records[type]).sort((a, b) => (a.id < b.id ? -1 : 1)));
}
