/** A casebook that was handed over, as a window meets it: read, never changed, and taken in with a backup first. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { keyFrom } from '../../../electron/casebook/seal.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { deedsIn } from '../../../electron/services/deeds.ts';
import type { HandedOver } from '../../../shared/contract/casebooks.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { choosePicture } from '../../../shared/edits/choose-picture.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { removeDialogue } from '../../../shared/edits/remove-dialogue.ts';
import { renamePerson } from '../../../shared/edits/rename-person.ts';
import { sameValue } from '../../../shared/model/diff.ts';
import { gather, listRecords, noRecords, type Records } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { Id } from '../../../shared/model/records.ts';
import { leaveHalfWritten } from '../casebook/folder.ts';
import { pictureOfRuns } from '../portrait-tellers.ts';
import { newFolder, startServing, type Visitor, visitorOf } from './serving.ts';

const holder = fileURLToPath(new URL('../casebook/hold-open.ts', import.meta.url));
const passphrase = 'four quiet words here';
const fixture = (name: string) => new URL(`../../fixtures/${name}`, import.meta.url);

function batchOf<Said, Got>(edit: Edit<Said, Got>, said: Said, records: Records = noRecords) {
  const { diff } = perform(records, edit, said, freshNow);
  const place = 'library' as const;
  const change = { id: freshNow.id(), at: freshNow.now(), place, edit: edit.name, way: 'do' as const, diff };
  return { changes: [change], drafts: [] };
}

function pictureOf(width: number) {
  return { type: 'image/png', bytes: PNG.sync.write(new PNG({ width, height: 2 })).toString('base64') } as const;
}

const alias = (name: string) => batchOf(addPerson, { alias: name });

/** A casebook that is open, with Mira in it, and a copy of it with somebody else beside it. */
async function handed(wait: (ms: number) => Promise<void> = () => Promise.resolve()) {
  const path = join(await newFolder(), 'Casebook.visavis');
  const served = await startServing({ path, wait });
  const visitor = await visitorOf(served);
  await visitor.listen();
  await visitor.call('enter');
  await visitor.call('save', alias('Mira'));
  await visitor.call('backUp');
  const folder = join(dirname(path), 'Casebook backups');
  const [name = ''] = fs.readdirSync(folder);
  const copy = join(dirname(path), 'Handed.visavis');
  fs.copyFileSync(join(folder, name), copy);
  const theirs = openCasebook(copy);
  theirs.save(alias('Ruth'));
  const people = gather(theirs.readWhole().records);
  const [mira = ''] = Object.keys(people.person);
  theirs.save(batchOf(renamePerson, { person: mira, alias: 'Mira B' }, people));
  return { path, copy, theirs, visitor, folder };
}

async function shelved(visitor: Visitor, name: string): Promise<Id> {
  const { answer } = await visitor.call('readShelf');
  const found = JSON.stringify(answer).match(new RegExp(`"id":"([^"]+)","name":"${name}\\.visavis"`));
  return found?.[1] ?? '';
}

const isHandedOver = (answer: unknown): answer is HandedOver =>
  typeof answer === 'object' && answer !== null && 'preview' in answer;

async function preview(visitor: Visitor, casebook: Id, typed: string | null = null) {
  const reply = await visitor.call('readHandedOver', { casebook, passphrase: typed });
  const handed = isHandedOver(reply.answer) ? reply.answer : null;
  const shown = handed?.preview ?? null;
  const items = shown?.groups.flatMap((group) => group.items) ?? [];
  return { ...reply, handed, mark: shown?.mark ?? '', items, accepted: items.map(({ id }) => id) };
}

const peopleIn = async (visitor: Visitor) => JSON.stringify((await visitor.call('readLibrary')).answer);

test('what is accepted is here, what is not stays, and the present is the newest backup', async () => {
  const { path, copy, theirs, visitor, folder } = await handed();
  theirs.close();
  const before = fs.readFileSync(copy);
  const casebook = await shelved(visitor, 'Handed');
  const { items, mark } = await preview(visitor, casebook);
  expect(items.map(({ saying, sentence }) => `${saying}: ${sentence}`)).toEqual([
    'changed: The person “Mira B”',
    'new: The person “Ruth”',
  ]);
  expect(items[0]?.fields).toEqual([{ label: 'Alias', ours: 'Mira', theirs: 'Mira B' }]);
  const accepted = items.filter(({ saying }) => saying === 'new').map(({ id }) => id);
  const { answer } = await visitor.call('takeIn', { casebook, passphrase: null, mark, accepted });
  expect(answer).toEqual({ changed: 1 });
  expect(await peopleIn(visitor)).toMatch(/"Mira".*"Ruth"/);
  // What was done before is not to be taken back under what came in.
  expect((await visitor.call('readHistory', { place: 'library' })).answer).toEqual({ undo: [], redo: [] });
  expect(fs.readdirSync(folder)).toHaveLength(2);
  expect(fs.readFileSync(copy)).toEqual(before);
  expect((await preview(visitor, casebook)).items.map(({ saying }) => saying)).toEqual(['changed']);
  expect((await deedsIn(dirname(path)).read())[0]).toMatchObject({ what: 'tookIn', casebook: 'Casebook.visavis' });
});

test('a closed one asks for its passphrase; a wrong one is noted by its file, and nothing of it is left in clear', async () => {
  const waits: number[] = [];
  const { copy, theirs, visitor } = await handed(async (ms) => void waits.push(ms));
  const salt = new Uint8Array(16).fill(7);
  await theirs.reseal({ key: await keyFrom(passphrase, salt), salt });
  const casebook = await shelved(visitor, 'Handed');
  expect((await preview(visitor, casebook)).handed).toEqual({ casebook, name: 'Handed.visavis', preview: null });
  expect((await preview(visitor, casebook, 'other words')).problem).toEqual({
    code: 'wrongPassphrase',
    subject: 'Handed.visavis',
  });
  for (let count = 0; count < 2; count++) await preview(visitor, casebook, 'other words');
  expect(waits).toEqual([0, 0, 1_000]);
  const { mark, accepted } = await preview(visitor, casebook, passphrase);
  const taking = (typed: string | null) => visitor.call('takeIn', { casebook, passphrase: typed, mark, accepted });
  expect((await taking(null)).problem).toEqual({ code: 'passphraseNeeded', subject: 'Handed.visavis' });
  expect((await taking('other words')).problem?.code).toBe('wrongPassphrase');
  expect(await peopleIn(visitor)).not.toMatch(/Ruth/);
  await taking(passphrase);
  expect(await peopleIn(visitor)).toMatch(/Mira B.*Ruth/);
  const deeds = await deedsIn(dirname(copy)).read();
  expect(deeds.map(({ what, casebook: name }) => `${what} ${name}`)).toContain('refused Handed.visavis');
  expect(fs.readdirSync(dirname(copy)).filter((name) => name.startsWith('.visavis-'))).toEqual([]);
});

test('one of an older version is read from a copy that is gone afterwards; it stays as it is', async () => {
  const { path, theirs, visitor } = await handed();
  theirs.close();
  const old = join(dirname(path), 'Old.visavis');
  fs.copyFileSync(fixture('casebook-v1.visavis'), old);
  const names = fs.readdirSync(dirname(path));
  const casebook = await shelved(visitor, 'Old');
  const { mark, accepted, items } = await preview(visitor, casebook);
  expect(items.length).toBeGreaterThan(3);
  await visitor.call('takeIn', { casebook, passphrase: null, mark, accepted });
  expect(fs.readFileSync(old)).toEqual(fs.readFileSync(fixture('casebook-v1.visavis')));
  expect(fs.readdirSync(dirname(path))).toEqual(names);
  await visitor.call('leave');
  const [backup = ''] = fs.readdirSync(join(dirname(path), 'Casebook backups'));
  expect(checkCasebook(join(dirname(path), 'Casebook backups', backup))).toEqual([]);
  expect((await preview(visitor, casebook)).items).toEqual([]);
});

test('one that a kill left half written is read as it was before, and stays as it is', async () => {
  const { path, copy, theirs, visitor } = await handed();
  theirs.close();
  leaveHalfWritten(copy, "UPDATE person SET alias = 'Nobody'");
  const [half, journal] = [fs.readFileSync(copy), fs.readFileSync(`${copy}-journal`)];
  expect(half.includes('Nobody')).toBe(true);
  const names = fs.readdirSync(dirname(path));
  const { items } = await preview(visitor, await shelved(visitor, 'Handed'));
  expect(items.map(({ sentence }) => sentence)).toEqual(['The person “Mira B”', 'The person “Ruth”']);
  expect([fs.readFileSync(copy), fs.readFileSync(`${copy}-journal`)]).toEqual([half, journal]);
  expect(fs.readdirSync(dirname(path))).toEqual(names);
});

test('what was deleted there goes here, too, with what was half typed of it', async () => {
  const path = join(await newFolder(), 'Casebook.visavis');
  makeCasebook(path, exampleCasebook(), path);
  const copy = join(dirname(path), 'Handed.visavis');
  fs.copyFileSync(path, copy);
  const there = openCasebook(copy);
  const before = gather(there.readWhole().records);
  const [dialogue = ''] = Object.keys(before.dialogue);
  there.save(batchOf(removeDialogue, { dialogue }, before));
  const { records } = there.readWhole();
  there.close();
  const served = await startServing({ path, create: false });
  const visitor = await visitorOf(served);
  await visitor.listen();
  await visitor.call('enter');
  await visitor.call('save', { changes: [], drafts: [{ record: dialogue, field: 'title', text: 'half typed' }] });
  const casebook = await shelved(visitor, 'Handed');
  const { mark, accepted, items } = await preview(visitor, casebook);
  expect(items.map(({ saying }) => saying)).toContain('gone');
  const others = records.filter((record) => !sameValue(record, before[record.type][record.id])).length;
  const gone = listRecords(before).length - records.length;
  const { answer } = await visitor.call('takeIn', { casebook, passphrase: null, mark, accepted });
  expect(answer).toEqual({ changed: gone + others });
  await visitor.call('leave');
  await served.end();
  expect(checkCasebook(path)).toEqual([]);
  const here = openToRead(path);
  const whole = here.readWhole();
  here.close();
  expect([whole.records, whole.drafts]).toEqual([records, []]);
});

test('a newer, a damaged or a foreign one is refused, and so is what changed since it was shown', async () => {
  const { path, theirs, copy, visitor } = await handed();
  const folder = dirname(path);
  fs.writeFileSync(join(folder, 'Foreign.visavis'), 'words');
  theirs.close();
  const newer = fs.readFileSync(copy);
  newer.writeUInt32BE(99, 60);
  fs.writeFileSync(join(folder, 'Newer.visavis'), newer);
  fs.writeFileSync(join(folder, 'Damaged.visavis'), fs.readFileSync(copy).subarray(0, 40_000));
  const altered = join(folder, 'Altered.visavis');
  fs.copyFileSync(copy, altered);
  const db = new Sqlite(altered);
  db.prepare('UPDATE person SET alias = ?').run('somebody else');
  db.close();
  const problems: (string | undefined)[] = [];
  for (const name of ['Foreign', 'Newer', 'Damaged', 'Altered'])
    problems.push((await preview(visitor, await shelved(visitor, name))).problem?.code);
  expect(problems).toEqual(['notACasebook', 'newerCasebook', 'damagedCasebook', 'damagedCasebook']);

  const casebook = await shelved(visitor, 'Handed');
  const { mark, accepted } = await preview(visitor, casebook);
  const later = openCasebook(copy);
  later.save(alias('Daniel'));
  later.close();
  const { problem } = await visitor.call('takeIn', { casebook, passphrase: null, mark, accepted });
  expect(problem).toEqual({ code: 'handedOverChanged', subject: 'Handed.visavis' });
  expect(await peopleIn(visitor)).not.toMatch(/Ruth/);
});

test('only the window that writes may read or take in; one that is open elsewhere waits', async () => {
  const { theirs, visitor } = await handed();
  const casebook = await shelved(visitor, 'Handed');
  expect((await preview(visitor, casebook)).problem?.code).toBe('openElsewhere');
  theirs.close();
  await visitor.call('leave');
  expect((await preview(visitor, casebook)).problem?.code).toBe('notWriting');
  const question = { casebook, passphrase: null, mark: 'any', accepted: [] };
  expect((await visitor.call('takeIn', question)).problem?.code).toBe('notWriting');
});

test('the one that is open is no other one, and asking for it leaves it locked', async () => {
  const { path, visitor } = await handed();
  const { problem } = await preview(visitor, await shelved(visitor, 'Casebook'));
  expect(problem).toEqual({ code: 'openElsewhere', subject: 'Casebook.visavis' });
  const other = spawn(process.execPath, [holder, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [said] = await once(other.stdout, 'data');
  other.kill();
  expect(String(said)).toBe('openElsewhere\n');
});

test('all of it, with pictures and history, leads to a casebook that checks clean', async () => {
  const { path, theirs, visitor } = await handed();
  theirs.close();
  const example = join(dirname(path), 'Old.visavis');
  fs.copyFileSync(fixture('casebook-v3.visavis'), example);
  const other = openCasebook(example);
  // The first of the two is shown by nobody any more, but was.
  for (const picture of [other.keepPicture(pictureOf(2)), other.keepPicture(pictureOfRuns)]) {
    const now = gather(other.readWhole().records);
    other.save(batchOf(choosePicture, { part: Object.keys(now.part)[0] ?? '', picture }, now));
  }
  other.close();
  const casebook = await shelved(visitor, 'Old');
  const { mark, accepted } = await preview(visitor, casebook);
  await visitor.call('takeIn', { casebook, passphrase: null, mark, accepted });
  const copied = await visitor.call('saveCopy');
  expect(copied.problem).toBeUndefined();
  expect(checkCasebook(path)).toEqual([]);
  const [here, there] = [openToRead(path), openToRead(example)];
  const whole = there.readWhole();
  expect(here.readWhole().records).toEqual(expect.arrayContaining([...whole.records]));
  expect(whole.pictures).toHaveLength(2);
  expect(here.readWhole().pictures).toEqual(whole.pictures);
  expect(here.readWhole().changes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(whole.changes.map(({ id }) => id)),
  );
  here.close();
  there.close();
});
