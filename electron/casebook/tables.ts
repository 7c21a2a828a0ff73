/** The tables of records: which columns each entity has, and how a row becomes a record and back. */
import type { Database } from 'better-sqlite3';
import type { RecordType } from '../../shared/model/kinds.ts';
import { type AnyRecord, type Id, type RecordOf, schemas } from '../../shared/model/records.ts';

/** What a column holds: an id, the id of a row that must be there, text, a number, yes or no (1 or 0), or JSON text. NULL is null. */
export type Column = 'id' | 'text' | 'number' | 'flag' | 'json' | { readonly of: RecordType };

type Columns = { readonly [K in RecordType]: { readonly [F in Exclude<keyof RecordOf<K>, 'type'>]: Column } };

/** Every entity's columns, named as the record's fields. */
export const columns: Columns = {
  person: { id: 'id', alias: 'text', contacts: 'text', practices: 'json', madeAt: 'text', putAwayAt: 'text' },
  map: {
    id: 'id',
    person: { of: 'person' },
    partner: { of: 'person' },
    oneView: 'flag',
    title: 'text',
    vocabulary: 'text',
    ownWords: 'json',
    selfView: 'text',
    madeAt: 'text',
    putAwayAt: 'text',
  },
  part: {
    id: 'id',
    person: { of: 'person' },
    kind: 'text',
    kindWords: 'text',
    name: 'text',
    wash: 'text',
    mood: 'json',
    portrait: 'text',
    drawing: 'json',
    picture: 'text',
    looks: 'text',
    feels: 'text',
    needs: 'text',
    bothers: 'text',
    job: 'text',
    fears: 'text',
    says: 'text',
    wants: 'text',
    age: 'text',
    felt: 'text',
    impulse: 'text',
    wish: 'text',
    wishFear: 'text',
    burden: 'text',
    burdenFrom: 'text',
    burdenMine: 'text',
    trusts: 'text',
    helps: 'text',
    notes: 'text',
    burdenOf: 'text',
    tellers: 'json',
    body: 'json',
    openedAt: 'text',
    mergedInto: { of: 'part' },
    putAwayAt: 'text',
    hurtMe: 'flag',
    madeAt: 'text',
  },
  placement: { id: 'id', map: { of: 'map' }, part: { of: 'part' }, x: 'number', y: 'number' },
  bond: {
    id: 'id',
    from: { of: 'part' },
    to: { of: 'part' },
    kind: 'text',
    words: 'text',
    direction: 'text',
    strength: 'text',
    madeAt: 'text',
  },
  dialogue: {
    id: 'id',
    map: { of: 'map' },
    title: 'text',
    mode: 'text',
    left: { of: 'part' },
    right: { of: 'part' },
    witness: { of: 'part' },
    therapist: 'flag',
    strength: 'flag',
    task: 'text',
    marker: 'text',
    ending: 'text',
    thanks: 'text',
    agreed: 'text',
    next: 'text',
    restsSince: 'text',
    closedAt: 'text',
    madeAt: 'text',
  },
  turn: {
    id: 'id',
    dialogue: { of: 'dialogue' },
    speaker: { of: 'part' },
    toward: { of: 'part' },
    manner: 'text',
    text: 'text',
    marks: 'json',
    strength: 'number',
    rank: 'number',
    saidAt: 'text',
  },
  moment: {
    id: 'id',
    part: { of: 'part' },
    dialogue: { of: 'dialogue' },
    kind: 'text',
    words: 'text',
    when: 'json',
    other: { of: 'part' },
    at: 'text',
  },
  consent: { id: 'id', bond: { of: 'bond' }, answer: 'text', fears: 'text', conditions: 'text', at: 'text' },
  region: {
    id: 'id',
    map: { of: 'map' },
    kind: 'text',
    x: 'number',
    y: 'number',
    width: 'number',
    height: 'number',
    person: { of: 'person' },
    words: 'text',
    picture: 'text',
    madeAt: 'text',
  },
  strand: {
    id: 'id',
    map: { of: 'map' },
    kind: 'text',
    person: { of: 'person' },
    part: { of: 'part' },
    words: 'text',
    rank: 'number',
    madeAt: 'text',
  },
  sheet: {
    id: 'id',
    map: { of: 'map' },
    part: { of: 'part' },
    // What was answered outlives the line and the dialogue it was answered on.
    bond: 'id',
    dialogue: 'id',
    person: { of: 'person' },
    practice: 'text',
    version: 'number',
    title: 'text',
    answers: 'json',
    again: { of: 'sheet' },
    madeAt: 'text',
    stoppedAt: 'text',
    doneAt: 'text',
  },
};

/** A row that is not what its table promises. Its message names the table, never what stands in the row. */
export class BrokenRow extends Error {
  readonly table: string;
  constructor(table: string) {
    super(`a row of ${table} is not what it should be`);
    this.table = table;
  }
}

/** The 16 bytes of an id, as the file holds it. */
export function bytesOf(id: Id): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The id that 16 bytes stand for. Throws {@link BrokenRow} for anything else. */
export function idFrom(bytes: unknown, table: string): Id {
  if (!Buffer.isBuffer(bytes) || bytes.length !== 16) throw new BrokenRow(table);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

// A map of 10,000 parts is 30,000 rows that somebody waits for: what every row needs is made once.
const fields = perTable((type) => Object.entries<Column>(columns[type]));

/** The record in a row. Throws {@link BrokenRow} where the row breaks the record's schema. */
export function recordFrom(type: RecordType, row: unknown): AnyRecord {
  if (!isRow(row)) throw new BrokenRow(type);
  const record: Record<string, unknown> = { type };
  for (const [name, column] of fields[type]) record[name] = valueFrom(column, row[name], type);
  const parsed = schemas[type].safeParse(record);
  if (!parsed.success) throw new BrokenRow(type);
  return parsed.data;
}

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null;
}

function valueFrom(column: Column, cell: unknown, type: RecordType): unknown {
  // Whether nothing may stand here is for the record's schema to say.
  if (cell === null) return null;
  if (column === 'id' || typeof column === 'object') return idFrom(cell, type);
  if (column === 'flag') return cell === 1 ? true : cell === 0 ? false : cell;
  if (column !== 'json' || typeof cell !== 'string') return cell;
  try {
    return JSON.parse(cell);
  } catch {
    throw new BrokenRow(type);
  }
}

/** Finds one record of a table by its id. */
export type Find = (type: RecordType, id: Id) => AnyRecord | undefined;

/** Prepares {@link Find} on a file. It throws {@link BrokenRow}. */
export function prepareFind(db: Database): Find {
  const select = perTable((type) => db.prepare<[Buffer]>(`SELECT * FROM ${type} WHERE id = ?`));
  return (type, id) => {
    const row = select[type].get(bytesOf(id));
    return row === undefined ? undefined : recordFrom(type, row);
  };
}

/** Writes whole rows: `put` inserts or replaces one, `remove` deletes one. */
export type RowWriter = { put(record: AnyRecord): void; remove(type: RecordType, id: Id): void };

/** Prepares a {@link RowWriter}; the caller has the transaction. */
export function prepareRowWriter(db: Database): RowWriter {
  const upsert = perTable((type) => db.prepare<Cell[]>(upsertOf(type)));
  const remove = perTable((type) => db.prepare<[Buffer]>(`DELETE FROM ${type} WHERE id = ?`));
  return {
    put(record) {
      upsert[record.type].run(...cellsOf(record));
    },
    remove(type, id) {
      remove[type].run(bytesOf(id));
    },
  };
}

type Cell = string | number | Buffer | null;

function cellsOf(record: AnyRecord): Cell[] {
  const values = new Map<string, unknown>(Object.entries(record));
  return Object.entries<Column>(columns[record.type]).map(([name, column]) => cellOf(column, values.get(name)));
}

function cellOf(column: Column, value: unknown): Cell {
  if (value === null) return null;
  if (column === 'json') return JSON.stringify(value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return column === 'text' ? value : bytesOf(value);
  throw new Error('a field holds what no column can');
}

function upsertOf(type: RecordType): string {
  const names = Object.keys(columns[type]).map((name) => `"${name}"`);
  const set = names.filter((name) => name !== '"id"').map((name) => `${name} = excluded.${name}`);
  return `INSERT INTO ${type} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${set.join(', ')}`;
}

/** Makes one thing for every table. */
export function perTable<T>(make: (type: RecordType) => T): Readonly<Record<RecordType, T>> {
  return {
    person: make('person'),
    map: make('map'),
    part: make('part'),
    placement: make('placement'),
    bond: make('bond'),
    dialogue: make('dialogue'),
    turn: make('turn'),
    moment: make('moment'),
    consent: make('consent'),
    region: make('region'),
    strand: make('strand'),
    sheet: make('sheet'),
  };
}
