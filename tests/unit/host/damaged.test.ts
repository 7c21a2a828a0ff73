/** A casebook that turns out to be damaged once it is open: the library is seen first, nothing is written, and the windows come in anew. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { type NewSeal, newSeal, unlockWith } from '../../../electron/casebook/seal.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { batchWith } from '../somebody-new.ts';
import { newFolder, startServing, visitorOf } from './serving.ts';

const passphrase = 'four quiet words here';

async function hosted(brokenTable: string, seal: NewSeal | null = null) {
  const path = join(await newFolder(), 'Casebook.visavis');
  makeCasebook(path, exampleCasebook(), path, seal);
  await breakTable(path, brokenTable, seal);
  const before = await readFile(path);
  const visitor = await visitorOf(await startServing({ path, create: false }));
  return { visitor, stream: await visitor.listen(), isAsItWas: async () => before.equals(await readFile(path)) };
}

async function breakTable(path: string, table: string, seal: NewSeal | null) {
  const db = new Sqlite(path, { readonly: true });
  if (seal) unlockWith(db, seal.key);
  const page = Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
  db.close();
  const bytes = await readFile(path);
  bytes.fill(0x5a, (page - 1) * 4096, page * 4096);
  await writeFile(path, bytes);
}

describe.each(['turn', 'person'])('where %s is broken', (table) => {
  test('the windows are sent away once the library was asked for, and hear why when they come in', async () => {
    const { visitor, stream, isAsItWas } = await hosted(table);
    expect((await visitor.call('enter')).answer).toMatchObject({ role: 'writing' });
    const { answer, problem } = await visitor.call('readLibrary');
    expect(problem ?? answer).toMatchObject(
      table === 'person' ? { code: 'damagedCasebook' } : { records: [{ alias: 'Mira' }] },
    );
    expect(await stream.next()).toEqual({ event: 'locked' });
    const shut = { code: 'damagedCasebook', subject: 'Casebook.visavis' };
    expect((await visitor.call('enter')).problem).toEqual(shut);
    expect((await visitor.call('save', batchWith('Mira'))).problem).toEqual(shut);
    expect(await isAsItWas()).toBe(true);
  });

  test('nothing is written before it was looked through', async () => {
    const { visitor, stream, isAsItWas } = await hosted(table);
    await visitor.call('enter');
    expect((await visitor.call('save', batchWith('Mira'))).problem?.code).toBe('damagedCasebook');
    expect(await stream.next()).toEqual({ event: 'locked' });
    expect(await isAsItWas()).toBe(true);
  });
});

test('a sealed one is closed, and what opens it leads to what can be read of it', async () => {
  const { visitor, stream, isAsItWas } = await hosted('turn', await newSeal(passphrase));
  expect((await visitor.call('unlock', { passphrase })).answer).toMatchObject({ isSealed: true });
  expect((await visitor.call('readLibrary')).problem).toBeUndefined();
  expect(await stream.next()).toEqual({ event: 'locked' });
  expect((await visitor.call('enter')).problem?.code).toBe('sealed');
  expect((await visitor.call('unlock', { passphrase })).problem?.code).toBe('damagedCasebook');
  expect((await visitor.call('readRescue', { passphrase })).answer).toMatchObject({ salvaged: { summary: {} } });
  expect(await isAsItWas()).toBe(true);
});
