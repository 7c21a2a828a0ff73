/** What the thorough check finds, each kind of harm done by hand to a sound casebook. */
import fs from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { filesBeside, newPath } from './folder.ts';

function harmed(harm: (db: Database) => void): string {
  const path = newPath();
  makeCasebook(path, exampleCasebook(), path);
  const db = new Sqlite(path);
  db.pragma('foreign_keys = OFF');
  harm(db);
  db.close();
  return path;
}

const sql = (text: string) => (db: Database) => void db.exec(text);

const harms: Record<string, { harm: (db: Database) => void; found: string[] }> = {
  'nothing at all': { harm: () => undefined, found: [] },
  'a word that changed on the disk': {
    harm: sql(`UPDATE turn SET text = replace(text, 'keys', 'kexs')`),
    found: ['log'],
  },
  'a row that vanished': { harm: sql(`DELETE FROM turn WHERE rank = 3`), found: ['log', 'log'] },
  'a row that came from nowhere': {
    harm: sql(
      `INSERT INTO person (id, alias, madeAt) VALUES (x'019ce2cbe8207000800000000000abcd', 'x', '2026-03-12T16:05:00.000Z')`,
    ),
    found: ['log'],
  },
  'a reference to nothing': { harm: sql(`DELETE FROM map`), found: expect.arrayContaining(['link', 'log']) },
  'a kind of part that nobody knows': {
    harm: sql(`UPDATE part SET kind = 'villain' WHERE kind = 'manager'`),
    found: ['row', 'log'],
  },
  'a mood that is no JSON': {
    harm: sql(`UPDATE part SET mood = '{' WHERE kind = 'manager'`),
    found: ['row', 'log'],
  },
  'a turn with nothing in it': {
    harm: sql(`UPDATE turn SET text = '' WHERE rank = 0`),
    found: ['words', 'words', 'log', 'log'],
  },
  'turns that need no words': {
    harm: sql(`
      UPDATE turn SET text = '', manner = CASE rank WHEN 0 THEN 'silent' WHEN 1 THEN 'sits' ELSE 'reverses' END
      WHERE rank < 3
    `),
    found: Array(6).fill('log'),
  },
  'a therapist’s voice that is neither there nor not': {
    harm: sql(`UPDATE dialogue SET therapist = 2 WHERE mode = 'inner'`),
    found: ['row', 'log'],
  },
  'a mark that nobody knows': {
    harm: sql(`UPDATE turn SET marks = '["wrong"]' WHERE manner = 'feels'`),
    found: ['row', 'log'],
  },
  'a moment of a part that is not there': {
    harm: sql(`UPDATE moment SET part = x'019ce2cbe8207000800000000000abcd' WHERE kind = 'toward'`),
    found: ['link', 'log'],
  },
  'two turns at one place': {
    harm: sql(`UPDATE turn SET rank = 4 WHERE rank = 5`),
    found: ['rank', 'rank', 'log', 'log'],
  },
  'a change that is missing from the log': { harm: sql(`DELETE FROM change WHERE seq = 5`), found: ['change', 'seq'] },
  'a change whose diff is no diff': {
    harm: (db) => void db.prepare('UPDATE change SET diff = ? WHERE seq = 5').run(deflateRawSync('{"added":1}')),
    found: ['row'],
  },
  'a change that cannot be inflated': { harm: sql(`UPDATE change SET diff = x'ffff' WHERE seq = 5`), found: ['row'] },
  'a photo that is not there': {
    harm: sql(`
      INSERT INTO region
      SELECT x'019ce2cbe8207000800000000000abcd', id, 'photo', 0, 0, 80, 80, NULL, '', '${'0'.repeat(64)}', madeAt
      FROM map LIMIT 1
    `),
    found: ['log', 'picture'],
  },
  'text being typed that belongs to nothing': {
    harm: sql(`INSERT INTO draft VALUES (x'019ce2cbe8207000800000000000abcd', 'says', 'I')`),
    found: ['draft'],
  },
  'a step that is gone from the log with what took it back': {
    harm: sql(`UPDATE change SET seq = seq + 2 WHERE seq = (SELECT max(seq) FROM change)`),
    found: ['seq'],
  },
  'an edit whose name is no name': {
    harm: sql(`UPDATE change SET edit = CAST(x'6e616de9' AS TEXT) WHERE seq = 5`),
    found: ['row'],
  },
  'text being typed whose letters are none': {
    harm: sql(`INSERT INTO draft SELECT id, 'says', CAST(x'49c328' AS TEXT) FROM part LIMIT 1`),
    found: ['row'],
  },
  'text being typed in a field whose name is none': {
    harm: sql(`INSERT INTO draft SELECT id, CAST(x'73c328' AS TEXT), 'I' FROM part LIMIT 1`),
    found: ['row'],
  },
  'two holes in a boat at one place': {
    harm: (db) => {
      const strand = `INSERT INTO strand SELECT ?, id, 'hole', NULL, NULL, 'x', 1, '2026-03-12T16:05:00.000Z' FROM map LIMIT 1`;
      for (const last of [1, 2])
        db.prepare(strand).run(Buffer.from(`019ce2cbe82070008000${'0'.repeat(11)}${last}`, 'hex'));
    },
    found: ['rank', 'log', 'log'],
  },
  'a trigger that somebody put in': {
    harm: sql(`CREATE TRIGGER spy AFTER INSERT ON turn BEGIN DELETE FROM draft; END`),
    found: ['schema'],
  },
  'an index that is gone': { harm: sql(`DROP INDEX turn_dialogue`), found: ['schema'] },
  'an index that orders something else': {
    harm: sql(`DROP INDEX turn_dialogue; CREATE INDEX turn_dialogue ON turn (rank)`),
    found: ['schema'],
  },
  'a picture that is not the one it was kept as': {
    harm: sql(`INSERT INTO picture VALUES ('${'0'.repeat(64)}', 'image/png', x'00')`),
    found: ['picture'],
  },
  'a part that shows a picture that is not there': {
    harm: sql(`UPDATE part SET picture = '${'0'.repeat(64)}' WHERE kind = 'manager'`),
    found: ['log', 'picture'],
  },
};

describe('checking a casebook', () => {
  test.each(Object.entries(harms))('finds %s, and changes nothing', (_, { harm, found }) => {
    const path = harmed(harm);
    const before = filesBeside(path);
    expect(checkCasebook(path).map(({ check }) => check)).toEqual(found);
    expect(filesBeside(path)).toEqual(before);
  });

  test('finds a page that was overwritten, in SQLite’s own words', () => {
    const path = harmed(() => undefined);
    const handle = fs.openSync(path, 'r+');
    fs.writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, 4096 * 3);
    fs.closeSync(handle);
    expect(new Set(checkCasebook(path).map(({ check }) => check))).toEqual(new Set(['pages']));
  });

  test('never quotes what a person wrote', () => {
    const path = harmed(sql(`UPDATE turn SET text = 'secret'; UPDATE part SET name = 'secret', kind = 'secret'`));
    const findings = checkCasebook(path);
    expect(findings.length).toBeGreaterThan(40);
    expect(JSON.stringify(findings)).not.toContain('secret');
  });
});
