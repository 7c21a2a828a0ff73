/** What is refused at the door, with not one byte of it changed; and what is let in. */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { backUpAndMigrate } from '../../../electron/casebook/migrating.ts';
import { migrations, schemaVersion } from '../../../electron/casebook/migrations/index.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { batchWith } from '../somebody-new.ts';
import { closing, filesBeside, newPath, openAt, problemOf } from './folder.ts';

function examplePath(): string {
  const path = newPath();
  makeCasebook(path, exampleCasebook(), path);
  return path;
}

/** Writes bytes over a file at an offset. */
function overwrite(path: string, offset: number, bytes: Uint8Array) {
  const handle = fs.openSync(path, 'r+');
  fs.writeSync(handle, bytes, 0, bytes.length, offset);
  fs.closeSync(handle);
}

const big = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const strangers: Record<string, { make: (path: string) => void; code: string }> = {
  'an empty file': { make: (path) => fs.writeFileSync(path, ''), code: 'notACasebook' },
  'a text file': { make: (path) => fs.writeFileSync(path, 'Dear diary\n'.repeat(99)), code: 'notACasebook' },
  'a file shorter than a header': { make: (path) => fs.writeFileSync(path, 'SQLite format 3\0'), code: 'notACasebook' },
  'another program’s database': {
    make: (path) => new Sqlite(path).exec('CREATE TABLE t (a); PRAGMA user_version = 1').close(),
    code: 'notACasebook',
  },
  'a newer casebook': {
    make: (path) => {
      fs.copyFileSync(examplePath(), path);
      overwrite(path, 60, big(99));
    },
    code: 'newerCasebook',
  },
  'a casebook with a page that was overwritten': {
    make: (path) => {
      fs.copyFileSync(examplePath(), path);
      overwrite(path, 4096 * 3, Buffer.alloc(4096, 0x5a));
    },
    code: 'damagedCasebook',
  },
  'a casebook that was cut off': {
    make: (path) => {
      fs.copyFileSync(examplePath(), path);
      fs.truncateSync(path, 4096 * 5 + 100);
    },
    code: 'damagedCasebook',
  },
  'a casebook that refers to a row that is not there': {
    make: (path) => {
      fs.copyFileSync(examplePath(), path);
      const db = new Sqlite(path);
      db.pragma('foreign_keys = OFF');
      db.exec('DELETE FROM person').close();
    },
    code: 'damagedCasebook',
  },
  'a folder': { make: (path) => fs.mkdirSync(path), code: 'cannotRead' },
  nothing: { make: () => undefined, code: 'noSuchFile' },
};

describe.each(Object.entries(strangers))('%s', (_, { make, code }) => {
  test.each([
    ['to write', openCasebook],
    ['to read', openToRead],
  ])('is refused %s with one plain problem, and no byte of the folder changes', async (_, open) => {
    const path = newPath();
    make(path);
    const before = filesBeside(path);
    expect(await problemOf(() => open(path))).toEqual({ code, subject: 'Mira.visavis' });
    expect(filesBeside(path)).toEqual(before);
  });
});

describe('a casebook', () => {
  test('is made only where nothing is, and is one file once closed', () => {
    const path = newPath();
    openAt(path).close();
    expect(Object.keys(filesBeside(path))).toEqual(['Mira.visavis']);
    const before = filesBeside(path);
    openAt(path).close();
    expect(filesBeside(path)).toEqual(before);
  });

  test('cannot be made in a folder that is not there', async () => {
    const path = join(dirname(newPath()), 'nowhere', 'Mira.visavis');
    expect(await problemOf(() => openCasebook(path, { create: true }))).toEqual({
      code: 'cannotWrite',
      subject: 'Mira.visavis',
    });
  });

  test('that is read stays byte for byte as it is', () => {
    const path = examplePath();
    const before = filesBeside(path);
    const casebook = closing(openToRead(path));
    expect(casebook.readWhole()).toEqual(exampleCasebook());
    expect(filesBeside(path)).toEqual(before);
  });

  test('is not opened twice in one process, under whatever name', async () => {
    const path = examplePath();
    const link = join(dirname(path), 'Other name.visavis');
    fs.symlinkSync(path, link);
    openAt(path);
    expect(await problemOf(() => openCasebook(path))).toEqual({ code: 'openElsewhere', subject: 'Mira.visavis' });
    expect(await problemOf(() => openToRead(link))).toEqual({ code: 'openElsewhere', subject: 'Other name.visavis' });
  });

  test('that is looked through later is opened, but not written, where it refers to a row that is not there', async () => {
    const path = newPath();
    strangers['a casebook that refers to a row that is not there']?.make(path);
    const before = filesBeside(path);
    const casebook = openCasebook(path, { checking: 'later' });
    expect(casebook.readLibrary().records).toEqual([]);
    const refused = { code: 'damagedCasebook', subject: 'Mira.visavis' };
    expect(await problemOf(() => casebook.save(batchWith('Daniel')))).toEqual(refused);
    expect(await problemOf(() => casebook.save(batchWith('Daniel')))).toEqual(refused);
    casebook.close();
    expect(filesBeside(path)).toEqual(before);
  });

  test('is copied only to where nothing is', async () => {
    const casebook = openAt(examplePath());
    const taken = newPath();
    fs.writeFileSync(taken, 'mine');
    expect(await problemOf(() => casebook.copyTo(taken))).toEqual({ code: 'fileExists', subject: 'Mira.visavis' });
    expect(fs.readFileSync(taken, 'utf8')).toBe('mine');
  });

  test('of today opens a file that this version wrote, and finds everything', () => {
    const path = newPath();
    fs.copyFileSync(new URL('../../fixtures/casebook-v4.visavis', import.meta.url), path);
    const casebook = openAt(path);
    expect(casebook.readWhole()).toEqual(exampleCasebook());
    expect(casebook.readHistory('library').undo.map(({ edit }) => edit)).toEqual(['addPerson']);
    expect(Object.keys(filesBeside(path)).filter((name) => name.includes('before'))).toEqual([]);
  });
});

describe('a casebook of an older schema', () => {
  test('is copied beside itself before it is migrated, and keeps what it holds', () => {
    const path = examplePath();
    const db = closing(new Sqlite(path));
    const whole = db.prepare('SELECT count(*) FROM turn').pluck().get();
    const next = { sql: 'ALTER TABLE turn ADD COLUMN later TEXT' };
    backUpAndMigrate(db, path, schemaVersion, [...migrations, next]);
    expect(db.pragma('user_version', { simple: true })).toBe(schemaVersion + 1);
    expect(db.prepare('SELECT count(*) FROM turn WHERE later IS NULL').pluck().get()).toBe(whole);
    const backup = closing(openToRead(join(dirname(path), `Mira before version ${schemaVersion + 1}.visavis`)));
    expect(backup.readWhole()).toEqual(exampleCasebook());
  });

  const broken = { sql: 'ALTER TABLE turn ADD COLUMN later TEXT; ALTER TABLE nothing RENAME TO all_of_it' };

  test('stays as it was if the migration fails, and gathers no copies however often that is tried', () => {
    const path = examplePath();
    const before = filesBeside(path);
    const db = closing(new Sqlite(path));
    for (let attempt = 0; attempt < 3; attempt++)
      expect(() => backUpAndMigrate(db, path, schemaVersion, [...migrations, broken])).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(schemaVersion);
    expect(db.prepare('SELECT count(*) FROM pragma_table_info(?) WHERE name = ?').pluck().get('turn', 'later')).toBe(0);
    expect(filesBeside(path)).toEqual(before);
  });

  test('keeps the copy of how it was where only a later step of the migration fails', () => {
    const path = examplePath();
    const db = closing(new Sqlite(path));
    const steps = [...migrations, { sql: 'ALTER TABLE turn ADD COLUMN early TEXT' }, broken];
    expect(() => backUpAndMigrate(db, path, schemaVersion, steps)).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(schemaVersion + 1);
    const copy = `Mira before version ${schemaVersion + 2}.visavis`;
    const kept = filesBeside(path);
    expect(Object.keys(kept)).toEqual([copy, 'Mira.visavis']);
    expect(closing(openToRead(join(dirname(path), copy))).readWhole()).toEqual(exampleCasebook());
    expect(() => backUpAndMigrate(db, path, schemaVersion + 1, steps)).toThrow();
    expect(filesBeside(path)).toEqual(kept);
  });

  test('never has its copy written over another file', () => {
    const path = examplePath();
    const taken = join(dirname(path), `Mira before version ${schemaVersion + 1}.visavis`);
    fs.writeFileSync(taken, 'mine');
    const next = { sql: 'ALTER TABLE turn ADD COLUMN later TEXT' };
    backUpAndMigrate(closing(new Sqlite(path)), path, schemaVersion, [...migrations, next]);
    expect(fs.readFileSync(taken, 'utf8')).toBe('mine');
    expect(Object.keys(filesBeside(path))).toContain(`Mira before version ${schemaVersion + 1} (2).visavis`);
  });
});
