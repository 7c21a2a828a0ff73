/** What the first version wrote, in files and in dumps: brought forward with nothing lost, its log and its undo with it. */
import fs from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { dumpOf, makeCasebook, wholeFrom } from '../../../electron/casebook/dump.ts';
import { applicationId } from '../../../electron/casebook/header.ts';
import { first } from '../../../electron/casebook/migrations/001-first.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import type { Dialogue, Turn } from '../../../shared/model/records.ts';
import { closing, filesBeside, listed, newPath, openAt, problemOf } from './folder.ts';
import { stepIn } from './stepping.ts';

const fixture = (name: string) => new URL(`../../fixtures/${name}`, import.meta.url);
const oldDump = fs.readFileSync(fixture('dump-v1.json'), 'utf8');

/** A dump of version 1 as far as it must be understood to write a file of version 1 from it. */
const oldRows = z.object({
  records: z.array(z.looseObject({ type: z.string() })),
  drafts: z.array(z.looseObject({})),
  changes: z.array(z.looseObject({ diff: z.unknown() })),
});

/** A file of version 1 that holds what the dump of version 1 holds. */
function oldCasebook(harm: (db: Database) => void = () => undefined): string {
  const path = newPath();
  const db = new Sqlite(path);
  db.exec(`${first} PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1`);
  const { records, drafts, changes } = oldRows.parse(JSON.parse(oldDump));
  for (const { type, ...record } of records) insert(db, type, record);
  for (const draft of drafts) insert(db, 'draft', draft);
  for (const { diff, place, ...change } of changes) {
    const there = place === 'library' ? null : place;
    insert(db, 'change', { ...change, place: there, diff: deflateRawSync(JSON.stringify(diff)) });
  }
  harm(db);
  db.close();
  return path;
}

function insert(db: Database, table: string, fields: Readonly<Record<string, unknown>>) {
  const names = Object.keys(fields).map((name) => `"${name}"`);
  const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  db.prepare<unknown[]>(sql).run(...Object.values(fields).map(cellOf));
}

function cellOf(value: unknown): unknown {
  const isId = typeof value === 'string' && z.uuid().safeParse(value).success;
  return isId ? Buffer.from(value.replaceAll('-', ''), 'hex') : value;
}

const sorted = (path: string) => Object.keys(filesBeside(path)).sort();

describe('a file of version 3', () => {
  test('opens as this version would have written it, but for what it did not know', () => {
    const path = newPath();
    fs.copyFileSync(fixture('casebook-v3.visavis'), path);
    const casebook = openAt(path);
    const { records, changes } = casebook.readWhole();
    casebook.close();
    const example = exampleCasebook();
    expect(records).toEqual(example.records.filter(({ type }) => type !== 'sheet'));
    expect(changes).toEqual(example.changes.slice(0, changes.length));
    expect(sorted(path)).toEqual(['Mira before version 4.visavis', 'Mira.visavis']);
  });
});

describe('a file of the first version', () => {
  test('opens with everything in it, and is kept as it was beside itself', () => {
    const path = newPath();
    fs.copyFileSync(fixture('casebook-v1.visavis'), path);
    const before = filesBeside(path)['Mira.visavis'];
    const casebook = openAt(path);
    const { records, changes } = casebook.readWhole();
    const count = (type: string) => records.filter((record) => record.type === type).length;
    expect(['person', 'map', 'part', 'bond', 'dialogue', 'turn'].map(count)).toEqual([1, 1, 6, 6, 2, 43]);
    expect(changes).toHaveLength(110);
    const titles = records.flatMap((record) => (record.type === 'dialogue' ? [[record.title, record.mode]] : []));
    expect(titles).toEqual([
      ['With the one who counts', 'inner'],
      ['To Daniel, on the empty chair', 'encounter'],
    ]);
    casebook.close();
    expect(checkCasebook(path)).toEqual([]);
    expect(sorted(path)).toEqual(['Mira before version 4.visavis', 'Mira.visavis']);
    expect(readPlain(path.replace('Mira.visavis', 'Mira before version 4.visavis'))).toEqual(
      readPlain(fixture('casebook-v1.visavis').pathname),
    );
    expect(filesBeside(path)['Mira.visavis']).not.toBe(before);
  });

  test('is the same brought forward as a file, as a dump, and back again', () => {
    const casebook = openAt(oldCasebook());
    const whole = wholeFrom(oldDump, 'dump.json');
    expect(casebook.readWhole()).toEqual(whole);
    const path = newPath();
    makeCasebook(path, whole, 'dump.json');
    expect(dumpOf(openAt(path).readWhole())).toBe(dumpOf(whole));
    expect(JSON.parse(dumpOf(whole)).version).toBe(4);
  });

  test('says of each turn, dialogue and part what was true of all of them then', () => {
    const { records } = openAt(oldCasebook()).readWhole();
    const dialogue = records.filter((record): record is Dialogue => record.type === 'dialogue');
    const [turn] = records.filter((record): record is Turn => record.type === 'turn');
    expect(dialogue.map(({ title, mode }) => [title, mode])).toEqual([
      ['To Daniel', 'encounter'],
      ['', 'inner'],
      ['Without him', 'inner'],
    ]);
    expect(dialogue[0]).toMatchObject({ witness: null, therapist: false, strength: false, task: 'none', agreed: '' });
    expect(dialogue[0]).toMatchObject({ restsSince: null, closedAt: null });
    expect(turn).toMatchObject({ text: 'It is nine.', toward: null, manner: 'says', marks: [], strength: null });
    expect(records.filter((record) => record.type === 'part' && record.hurtMe)).toEqual([]);
  });

  test('can be undone to its beginning and redone, what was removed and taken back with the rest', () => {
    const path = oldCasebook();
    const casebook = openAt(path);
    const place = casebook.readWhole().records.find(({ type }) => type === 'map')?.id ?? '';
    // The last thing that was done in the first version was to take a turn back.
    expect(stepIn(casebook, place, 'redo')).toBe(true);
    const end = listed(casebook);
    let steps = 0;
    while (stepIn(casebook, place, 'undo')) steps++;
    expect(casebook.readMap(place).records.map(({ type }) => type)).toEqual(['person', 'map']);
    while (stepIn(casebook, place, 'redo')) steps--;
    expect(steps).toBe(0);
    expect(listed(casebook)).toEqual(end);
    casebook.close();
    expect(checkCasebook(path)).toEqual([]);
  });

  test('keeps the line that was being typed', () => {
    const { drafts } = openAt(oldCasebook()).readWhole();
    expect(drafts).toEqual([expect.objectContaining({ text: 'You forget. I do not' })]);
  });

  test.each([
    ['a log that makes no sense', `UPDATE change SET diff = x'ffff' WHERE seq = 5`],
    ['a reference to nothing', 'PRAGMA foreign_keys = OFF; DELETE FROM map'],
  ])(
    'with %s is not brought forward, to read, to write or to be checked, and no turn of it changes',
    async (_, sql) => {
      const path = oldCasebook((db) => void db.exec(sql));
      const before = readPlain(path);
      for (const open of [openAt, openToRead, checkCasebook])
        expect(await problemOf(() => open(path))).toEqual({ code: 'damagedCasebook', subject: 'Mira.visavis' });
      expect(readPlain(path)).toEqual(before);
    },
  );
});

/** Every row of every table, as it lies there. */
function readPlain(path: string): unknown {
  const db = closing(new Sqlite(path, { readonly: true }));
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all();
  const rows = tables.map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()]);
  return [db.pragma('user_version', { simple: true }), rows];
}
