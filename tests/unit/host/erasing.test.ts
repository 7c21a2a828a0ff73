/** Erasing through a host: only the writing window may, the log of deeds names nobody, and every copy that may still hold it is named. */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { dumpOf } from '../../../electron/casebook/dump.ts';
import { keyFrom } from '../../../electron/casebook/seal.ts';
import type { CasebookCopy } from '../../../shared/contract/erasing.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { renamePerson } from '../../../shared/edits/rename-person.ts';
import { noRecords, type Records } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { batchWith } from '../somebody-new.ts';
import { newFolder, startServing, type Visitor, visitorOf } from './serving.ts';

const passphrase = 'four quiet words here';

async function opened() {
  const path = join(await newFolder(), 'Casebook.visavis');
  const served = await startServing({ path, wait: () => Promise.resolve() });
  const visitor = await visitorOf(served);
  const stream = await visitor.listen();
  await visitor.call('enter');
  let records: Records = noRecords;
  return {
    path,
    served,
    visitor,
    async end() {
      await visitor.call('leave');
      stream.close();
      await served.end();
    },
    async edit<Said, Got>(edit: Edit<Said, Got>, said: Said): Promise<Got> {
      const performed = perform(records, edit, said, freshNow);
      records = performed.records;
      const { diff } = performed;
      const change = { id: freshNow.id(), at: freshNow.now(), place: 'library', edit: edit.name, way: 'do', diff };
      expect((await visitor.call('save', { changes: [change], drafts: [] })).problem).toBeUndefined();
      return performed.got;
    },
  };
}

async function copiesSeen(visitor: Visitor): Promise<CasebookCopy[]> {
  const { answer } = await visitor.call('readCopies');
  return answer && typeof answer === 'object' && 'copies' in answer && Array.isArray(answer.copies)
    ? answer.copies
    : [];
}

/** Every file in a folder and those below it, by name. */
function filesIn(folder: string): Map<string, Buffer> {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => [entry.name, fs.readFileSync(join(entry.parentPath, entry.name))]));
}

async function quirina(at: Awaited<ReturnType<typeof opened>>) {
  const person = await at.edit(addPerson, { alias: 'Quirina' });
  await at.edit(addPerson, { alias: 'Daniel' });
  await at.edit(addMap, { person, title: 'Quicksilver' });
  await at.edit(renamePerson, { person, alias: 'Quinn' });
  await at.visitor.call('save', { changes: [], drafts: [{ record: person, field: 'contacts', text: 'Quentin' }] });
  return person;
}

const words = ['Quirina', 'Quinn', 'Quicksilver', 'Quentin'];

test('once its backups agreed to go, no byte of all the app ever wrote holds what was erased, and no log names it', async () => {
  const at = await opened();
  const person = await quirina(at);
  await at.visitor.call('changeLook', { theme: 'dark', type: 100 });
  await at.visitor.call('backUp');
  expect([...filesIn(dirname(at.path)).values()].some((file) => file.includes('Quicksilver'))).toBe(true);
  const what = { of: 'record', id: person };
  expect((await at.visitor.call('readErasure', { what })).answer).toMatchObject({ records: { person: 1, map: 1 } });
  expect((await at.visitor.call('erase', { what: [what] })).problem).toBeUndefined();
  const copies = await copiesSeen(at.visitor);
  expect(copies.map(({ kind }) => kind)).toEqual(['backup']);
  await at.visitor.call('removeCopies', { copies: copies.map(({ id }) => id) });
  expect((await at.visitor.call('readDeeds')).answer).toMatchObject([
    { what: 'removedBackups' },
    { what: 'erased', casebook: 'Casebook.visavis' },
    { what: 'opened' },
  ]);
  expect(JSON.stringify((await at.visitor.call('readLibrary')).answer)).toContain('Daniel');
  await at.end();

  // With the backup that closing made, which is looked into like the casebook.
  const files = filesIn(dirname(at.path));
  expect([...files.keys()].sort()).toEqual(
    expect.arrayContaining(['Casebook.visavis', 'deeds.jsonl', 'settings.json']),
  );
  for (const file of files.values()) for (const word of [...words, person]) expect(file.includes(word)).toBe(false);
  const casebook = openToRead(at.path);
  for (const word of words) expect(dumpOf(casebook.readWhole())).not.toContain(word);
  casebook.close();
});

test('in a sealed casebook, too, whatever its key opens holds nothing of it', async () => {
  const at = await opened();
  const person = await quirina(at);
  await at.visitor.call('setPassphrase', { current: null, passphrase });
  await at.visitor.call('backUp');
  await at.visitor.call('erase', { what: [{ of: 'record', id: person }] });
  expect((await at.visitor.call('readSafety')).answer).toMatchObject({ isSealed: true });
  await at.visitor.call('removeCopies', { copies: (await copiesSeen(at.visitor)).map(({ id }) => id) });
  await at.end();
  for (const [name, bytes] of filesIn(dirname(at.path))) {
    for (const word of words) expect(bytes.includes(word)).toBe(false);
    if (!name.endsWith('.visavis')) continue;
    expect(bytes.includes('Daniel')).toBe(false);
    const key = await keyFrom(passphrase, bytes.subarray(0, 16));
    const path = fs.existsSync(join(dirname(at.path), name))
      ? at.path
      : join(dirname(at.path), 'Casebook backups', name);
    expect(checkCasebook(path, key)).toEqual([]);
    const casebook = openToRead(path, key);
    const dump = dumpOf(casebook.readWhole());
    casebook.close();
    expect(dump).toContain('Daniel');
    for (const word of words) expect(dump).not.toContain(word);
  }
});

describe('the copies beside a casebook', () => {
  test('are all that are made of it, of its copies, and of what it is a copy of, and nothing else', async () => {
    const at = await opened();
    await quirina(at);
    await at.visitor.call('backUp');
    const folder = dirname(at.path);
    const [backup = ''] = fs.readdirSync(join(folder, 'Casebook backups'));
    const family = [
      'Casebook before version 4.visavis',
      'Casebook before version 4 (2).visavis',
      'Casebook copy.visavis',
      'Casebook copy 3.visavis',
      'Casebook copy before version 3.visavis',
      'Casebook salvaged.visavis',
      'Casebook from backup 2.visavis',
    ];
    const others = ['Mira.visavis', 'Casebook copyright.visavis', 'My Casebook copy.visavis', 'Casebook copy.txt'];
    for (const name of [...family, ...others]) fs.writeFileSync(join(folder, name), '');
    const left = '.visavis-01234567-89ab-cdef-0123-456789abcdef';
    fs.writeFileSync(join(folder, left), '');
    fs.utimesSync(join(folder, left), 0, 0);
    // One that is being made just now.
    fs.writeFileSync(join(folder, left.replace('0123', '4567')), '');
    const inBackups = left.replace('0123', '89ab');
    fs.writeFileSync(join(folder, 'Casebook backups', inBackups), '');
    fs.utimesSync(join(folder, 'Casebook backups', inBackups), 0, 0);
    fs.writeFileSync(join(folder, 'Casebook copy.visavis-journal'), '');
    fs.mkdirSync(join(folder, 'Casebook copy backups'));
    const ofCopy = 'Casebook copy 2026-03-12 10.00.00.000Z.visavis';
    fs.writeFileSync(join(folder, 'Casebook copy backups', ofCopy), '');

    const copies = await copiesSeen(at.visitor);
    const named = (kind: CasebookCopy['kind']) => copies.filter((one) => one.kind === kind).map(({ name }) => name);
    expect(named('backup').sort()).toEqual([backup, ofCopy].sort());
    expect([...named('formerVersion'), ...named('casebook')].sort()).toEqual([...family].sort());
    expect(named('formerVersion').every((name) => name.includes('before version'))).toBe(true);
    expect(named('unfinished')).toEqual([left, inBackups]);

    await at.visitor.call('removeCopies', { copies: copies.slice(1).map(({ id }) => id) });
    expect((await copiesSeen(at.visitor)).map(({ id }) => id)).toEqual([copies[0]?.id]);
    for (const name of others) expect(fs.existsSync(join(folder, name))).toBe(true);
    expect(fs.readdirSync(folder)).not.toContain('Casebook copy.visavis-journal');
  });

  test('are also casebooks of other names that hold something of it, beside it or opened before', async () => {
    const at = await opened();
    await quirina(at);
    const folder = dirname(at.path);
    await at.visitor.call('backUp');
    const [backup = ''] = fs.readdirSync(join(folder, 'Casebook backups'));
    const elsewhere = join(await newFolder(), 'For Ruth.visavis');
    for (const copy of [join(folder, 'Laptop.visavis'), elsewhere])
      fs.copyFileSync(join(folder, 'Casebook backups', backup), copy);
    for (const path of [elsewhere, join(folder, 'Another.visavis')]) {
      const other = await startServing({ path, dataFolder: folder });
      const there = await visitorOf(other);
      await there.listen();
      await there.call('enter');
      expect((await there.call('save', batchWith('Ruth'))).problem).toBeUndefined();
      await other.end();
    }
    await at.end();
    const again = await visitorOf(await startServing({ path: at.path }));
    const copies = await copiesSeen(again);
    const others = copies.filter(({ kind }) => kind !== 'backup').map(({ name, kind }) => `${kind}: ${name}`);
    expect(others.sort()).toEqual(['casebook: For Ruth.visavis', 'casebook: Laptop.visavis']);
  });

  test('are also the backups that a deleted one left of which this is a copy', async () => {
    const path = join(await newFolder(), 'Casebook copy 2.visavis');
    const folder = join(dirname(path), 'Casebook backups');
    const name = 'Casebook 2026-03-12 10.00.00.000Z.visavis';
    fs.mkdirSync(folder);
    fs.writeFileSync(join(folder, name), '');
    const visitor = await visitorOf(await startServing({ path }));
    expect(await copiesSeen(visitor)).toMatchObject([{ name, kind: 'backup' }]);
  });

  test('of which one is open are named, and that one is not deleted', async () => {
    const at = await opened();
    await quirina(at);
    const copy = join(dirname(at.path), 'Casebook copy.visavis');
    fs.copyFileSync(at.path, copy);
    const other = await startServing({ path: copy, create: false });
    const there = await visitorOf(other);
    await there.call('enter');
    const [named] = await copiesSeen(at.visitor);
    expect(named).toMatchObject({ name: 'Casebook copy.visavis', kind: 'casebook' });
    const { problem } = await at.visitor.call('removeCopies', { copies: [named?.id] });
    expect(problem).toEqual({ code: 'openElsewhere', subject: 'Casebook copy.visavis' });
    expect(fs.existsSync(copy)).toBe(true);
  });

  test('are deleted by no id that was not given out for one of them', async () => {
    const at = await opened();
    await quirina(at);
    const { answer } = await at.visitor.call('readShelf');
    const id = JSON.stringify(answer).match(/[0-9a-f-]{36}/)?.[0];
    for (const given of [id, freshNow.id()])
      expect((await at.visitor.call('removeCopies', { copies: [given] })).problem?.code).toBe('badRequest');
    expect(fs.existsSync(at.path)).toBe(true);
  });
});

test('a window that does not write erases nothing', async () => {
  const at = await opened();
  const person = await quirina(at);
  const other = await visitorOf(at.served);
  const what = { of: 'record', id: person };
  for (const [call, question] of [
    ['readErasure', { what }],
    ['erase', { what: [what] }],
    ['removeCopies', { copies: [] }],
  ] as const)
    expect((await other.call(call, question)).problem?.code).toBe('notWriting');
  expect(JSON.stringify((await at.visitor.call('readLibrary')).answer)).toContain('Quinn');
});

test('what cannot be understood erases nothing', async () => {
  const at = await opened();
  await quirina(at);
  const before = (await at.visitor.call('readLibrary')).answer;
  for (const what of [
    [],
    [{ of: 'record' }],
    [{ of: 'history', before: 'yesterday' }],
    [{ of: 'picture', hash: '../..' }],
    [{ of: 'everything' }],
  ])
    expect((await at.visitor.call('erase', { what })).problem?.code).toBe('badRequest');
  expect((await at.visitor.call('readLibrary')).answer).toEqual(before);
});
