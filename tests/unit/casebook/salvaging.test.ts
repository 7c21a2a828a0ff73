/** What is saved from a damaged casebook: all that can be read, whole and sound, and never a byte of the damaged file changed. */
import fs from 'node:fs';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { targetsOf } from '../../../electron/casebook/links.ts';
import { hashOf } from '../../../electron/casebook/pictures.ts';
import { salvage } from '../../../electron/casebook/salvaging.ts';
import { newSeal } from '../../../electron/casebook/seal.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { choosePicture } from '../../../shared/edits/choose-picture.ts';
import { drawBond } from '../../../shared/edits/draw-bond.ts';
import { layRegion } from '../../../shared/edits/lay-region.ts';
import { noteConsent } from '../../../shared/edits/note-consent.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { tellOfPart } from '../../../shared/edits/tell-of-part.ts';
import { listRecords } from '../../../shared/model/document.ts';
import type { AnyRecord, Id } from '../../../shared/model/records.ts';
import { withDialogue } from '../edits/with-dialogue.ts';
import { closing, filesBeside, leaveHalfWritten, newPath, problemOf } from './folder.ts';

function damage(path: string, page: number) {
  const handle = fs.openSync(path, 'r+');
  fs.writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, page * 4096);
  fs.closeSync(handle);
}

function pictureOf(width: number) {
  const bytes = PNG.sync.write(new PNG({ width, height: 2 })).toString('base64');
  return { hash: hashOf(bytes), type: 'image/png', bytes } as const;
}

test('a sound one is salvaged whole, but for its history', () => {
  const [path, target] = [newPath(), newPath('Mira salvaged.visavis')];
  makeCasebook(path, exampleCasebook(), path);
  salvage(path, null, target);
  expect(checkCasebook(target)).toEqual([]);
  const salvaged = closing(openToRead(target));
  expect(salvaged.readWhole().records).toEqual(exampleCasebook().records);
  const places = new Set([...exampleCasebook().changes.map(({ place }) => place), 'library']);
  for (const place of places) expect(salvaged.readHistory(place)).toEqual({ undo: [], redo: [] });
});

test('whichever page is lost, what comes out is sound, and is only what was in it', () => {
  const path = newPath();
  makeCasebook(path, exampleCasebook(), path);
  const whole = fs.readFileSync(path);
  const known = new Map(exampleCasebook().records.map((record) => [record.id, record]));
  let saved = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.length / 4096 - 1 }), (page) => {
      fs.writeFileSync(path, whole);
      damage(path, page);
      const before = fs.readFileSync(path);
      const target = newPath();
      try {
        salvage(path, null, target);
      } catch (thrown) {
        // The page on which all people stand leaves nothing to hold on to.
        expect(thrown).toMatchObject({ code: 'damagedCasebook' });
        expect(fs.existsSync(target)).toBe(false);
        return;
      }
      expect(fs.readFileSync(path).equals(before)).toBe(true);
      expect(checkCasebook(target)).toEqual([]);
      const reader = openToRead(target);
      for (const record of reader.readWhole().records) expect(record).toEqual(known.get(record.id));
      saved = Math.max(saved, reader.readWhole().records.length);
      reader.close();
    }),
    { numRuns: 40 },
  );
  expect(saved).toBeGreaterThan(known.size / 2);
});

test('what is saved of a sealed one is sealed with the same key', async () => {
  const [path, target] = [newPath(), newPath('Mira salvaged.visavis')];
  makeCasebook(path, exampleCasebook(), path);
  const seal = await newSeal('four quiet words');
  await openCasebook(path).reseal(seal);
  damage(path, 9);
  expect((await problemOf(() => openCasebook(path, { key: seal.key }))).code).toBe('damagedCasebook');
  expect((await problemOf(() => salvage(path, null, target))).code).toBe('sealed');
  salvage(path, seal.key, target);
  expect(fs.readFileSync(target).includes('Mira')).toBe(false);
  expect(checkCasebook(target, seal.key)).toEqual([]);
});

/** Sixty parts, each with a line to the next, what was answered there, and a turn of their own; on so many pages that one can be lost. */
function ofSixty(path: string) {
  const { map, dialogue, write, records } = withDialogue();
  const parts = Array.from({ length: 60 }, (_, index) => {
    const part = write(addPart, { map, name: `part ${index}.`, at: { x: index, y: 0 } });
    write(tellOfPart, { part, statement: 'looks', text: 'grey coat, '.repeat(30) });
    write(sayTurn, { dialogue, speaker: part, text: `Said by ${index}.` });
    return part;
  });
  for (const [index, to] of parts.slice(1).entries()) {
    const bond = write(drawBond, { from: parts[index] ?? '', to, kind: 'protects' });
    write(noteConsent, { bond, answer: 'given' });
  }
  const list = listRecords(records());
  makeCasebook(path, { records: list, pictures: [], drafts: [], changes: [] }, path);
  return { list, names: parts.map((_, index) => `part ${index}.`) };
}

function salvagedFrom(path: string) {
  const target = newPath();
  const before = filesBeside(path);
  salvage(path, null, target);
  expect(filesBeside(path)).toEqual(before);
  expect(checkCasebook(target)).toEqual([]);
  return closing(openToRead(target)).readWhole();
}

/** All that is there once these are gone, and what leads to them. */
function without(list: readonly AnyRecord[], gone: ReadonlySet<Id>): readonly AnyRecord[] {
  const stays = list.filter((record) => !gone.has(record.id) && targetsOf(record).every(({ id }) => !gone.has(id)));
  return stays.length === list.length
    ? stays
    : without(stays, new Set(list.filter((one) => !stays.includes(one)).map(({ id }) => id)));
}

const namesIn = (list: readonly AnyRecord[]) => list.flatMap((record) => (record.type === 'part' ? record.name : []));

test('what lies before and behind a broken page is saved, but for what led to what was on it', () => {
  const path = newPath();
  const { list, names } = ofSixty(path);
  damage(path, Math.floor(fs.readFileSync(path).indexOf('part 30.') / 4096));
  const { records } = salvagedFrom(path);
  const found = new Set(namesIn(records));
  const lost = names.filter((name) => !found.has(name));
  expect(lost).toContain('part 30.');
  expect(lost.length).toBeLessThan(12);
  expect(lost).toEqual(names.slice(names.indexOf(lost[0] ?? ''), names.indexOf(lost[0] ?? '') + lost.length));
  const gone = list.filter((record) => record.type === 'part' && lost.includes(record.name)).map(({ id }) => id);
  expect(records).toEqual(without(list, new Set(gone)));
});

test('a row that makes no sense costs itself alone, and what led to it', () => {
  const path = newPath();
  const { list } = ofSixty(path);
  const db = new Sqlite(path);
  db.prepare("UPDATE part SET kind = 'nobody' WHERE name IN ('part 10.', 'part 50.')").run();
  db.close();
  const gone = list.filter((record) => record.type === 'part' && ['part 10.', 'part 50.'].includes(record.name));
  expect(salvagedFrom(path).records).toEqual(without(list, new Set(gone.map(({ id }) => id))));
});

test('whoever showed a picture that cannot be read has a figure again; the other pictures are kept', () => {
  const path = newPath();
  const { map, left, right, write, records } = withDialogue();
  const [good, bad] = [pictureOf(2), pictureOf(3)];
  write(choosePicture, { part: left, picture: good.hash });
  write(choosePicture, { part: right, picture: bad.hash });
  for (const { hash: picture } of [good, bad])
    write(layRegion, { map, kind: 'photo', x: 0, y: 0, width: 9, height: 9, picture });
  const list = listRecords(records());
  makeCasebook(path, { records: list, pictures: [good, bad], drafts: [], changes: [] }, path);
  const db = new Sqlite(path);
  db.prepare('UPDATE picture SET bytes = ? WHERE hash = ?').run(Buffer.from('smudged'), bad.hash);
  db.close();
  const whole = salvagedFrom(path);
  expect(whole.pictures).toEqual([good]);
  expect(whole.records).toEqual(
    list
      .filter((record) => record.type !== 'region' || record.picture === good.hash)
      .map((record) => (record.id === right ? { ...record, picture: null, portrait: 'figure' } : record)),
  );
});

test('a damaged one that a kill left half written is not written to make it whole', async () => {
  const path = newPath();
  makeCasebook(path, exampleCasebook(), path);
  leaveHalfWritten(path, "UPDATE part SET name = 'Nobody'");
  const before = filesBeside(path);
  expect((await problemOf(() => salvage(path, null, newPath()))).code).toBe('damagedCasebook');
  expect(filesBeside(path)).toEqual(before);
});

test('where nothing can be read nothing is made', async () => {
  const [path, target] = [newPath(), newPath('Mira salvaged.visavis')];
  makeCasebook(path, exampleCasebook(), path);
  for (let page = 1; page < fs.statSync(path).size / 4096; page++) damage(path, page);
  expect(await problemOf(() => salvage(path, null, target))).toEqual({
    code: 'damagedCasebook',
    subject: 'Mira.visavis',
  });
  expect(filesBeside(target)).toEqual({});
});
