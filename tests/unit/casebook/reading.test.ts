/** What is read with a map: all that belongs to its person, and nobody else. */
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addMapOfTwo } from '../../../shared/edits/add-map-of-two.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { beginDialogue } from '../../../shared/edits/begin-dialogue.ts';
import { beginSheet } from '../../../shared/edits/begin-sheet.ts';
import { bringInPartner } from '../../../shared/edits/bring-in-partner.ts';
import { drawBond } from '../../../shared/edits/draw-bond.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { mergeParts } from '../../../shared/edits/merge-parts.ts';
import { noteConsent } from '../../../shared/edits/note-consent.ts';
import { noteMoment } from '../../../shared/edits/note-moment.ts';
import { placePart } from '../../../shared/edits/place-part.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { gather, noRecords } from '../../../shared/model/document.ts';
import { foldedParts } from '../../../shared/model/folding.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { newPath, openAt } from './folder.ts';

/** The example, and in the same casebook somebody else with a map, a dialogue the therapist speaks in, and a moment. */
function withTwoPeople() {
  const example = exampleCasebook();
  const path = newPath();
  makeCasebook(path, example, path);
  const casebook = openAt(path);
  let records = noRecords;
  const write = <Said, Got>(edit: Edit<Said, Got>, said: Said): Got => {
    const { diff, got, records: after } = perform(records, edit, said, freshNow);
    records = after;
    const change = {
      id: freshNow.id(),
      at: freshNow.now(),
      place: 'library',
      edit: edit.name,
      way: 'do',
      diff,
    } as const;
    expect(casebook.save({ changes: [change], drafts: [] }).refused).toEqual([]);
    return got;
  };
  const map = write(addMap, { person: write(addPerson, { alias: 'Noor' }), title: 'Hers' });
  const part = write(addPart, { map, name: 'the quiet one', at: null });
  const dialogue = write(beginDialogue, { map, left: part, right: part });
  write(sayTurn, { dialogue, speaker: null, text: 'What is that like?', manner: 'asks' });
  write(noteMoment, { part, dialogue, kind: 'sees', words: 'Her mother.' });
  const first = example.records.find(({ type }) => type === 'map')?.id ?? '';
  return { path, casebook, example: gather(example.records), first, map, part, records, write };
}

describe('a map', () => {
  test('is read with the therapist’s turns and its person’s moments', () => {
    const { casebook, map, records } = withTwoPeople();
    const read = gather(casebook.readMap(map).records);
    expect(read).toEqual(records);
    expect(Object.values(read.turn)).toMatchObject([{ speaker: null }]);
    expect(Object.values(read.moment)).toMatchObject([{ words: 'Her mother.' }]);
  });

  test('is read without any of another person’s', () => {
    const { casebook, example, first } = withTwoPeople();
    expect(gather(casebook.readMap(first).records)).toEqual({ ...example, sheet: {} });
  });

  test('is read without its sheets, which come when they are asked for, and nobody else’s with them', () => {
    const { casebook, example, first, map } = withTwoPeople();
    expect(gather(casebook.readSheets(first).sheets).sheet).toEqual(example.sheet);
    expect(Object.keys(example.sheet)).toHaveLength(1);
    expect(casebook.readSheets(map).sheets).toEqual([]);
  });

  test('of one person brings the sheets with their parts from their other maps, but none of a map of two', () => {
    const { casebook, example, first, map, part, records, write } = withTwoPeople();
    const person = records.map[map]?.person ?? '';
    const begun = { part, practice: 'the-body', version: 1, title: '' };
    const [alone, ofTwo] = [write(addMap, { person, title: '' }), write(addMap, { person, title: '' })];
    const sheet = write(beginSheet, { map: alone, ...begun });
    const ofAll = write(beginSheet, { map: alone, ...begun, part: null });
    write(bringInPartner, { map: ofTwo, partner: { alias: 'Daniel' }, oneView: false });
    write(placePart, { map: ofTwo, part, x: 0, y: 0 });
    const shared = write(beginSheet, { map: ofTwo, ...begun });
    const idsOn = (one: string) => casebook.readSheets(one).sheets.map(({ id }) => id);
    expect(idsOn(map)).toEqual([sheet]);
    expect(idsOn(alone)).toEqual([sheet, ofAll]);
    expect(idsOn(ofTwo)).toEqual([shared]);
    expect(idsOn(first)).toEqual(Object.keys(example.sheet));
  });

  test('is read without a dialogue that somebody else’s part looks on at, and without a turn toward one', () => {
    const { path, casebook, example, first, part } = withTwoPeople();
    casebook.close();
    const db = new Sqlite(path);
    const theirs = Buffer.from(part.replaceAll('-', ''), 'hex');
    db.prepare<[Buffer]>(`UPDATE dialogue SET witness = ? WHERE mode = 'encounter'`).run(theirs);
    db.prepare<[Buffer]>(`UPDATE turn SET toward = ? WHERE text = 'I am used to it.'`).run(theirs);
    db.close();
    const read = gather(openAt(path).readMap(first).records);
    const within = Object.values(example.dialogue).filter(({ mode }) => mode === 'inner');
    expect(Object.values(read.dialogue)).toEqual(within);
    const heard = Object.values(example.turn).filter(({ dialogue }) => dialogue === within[0]?.id);
    expect(Object.values(read.turn)).toEqual(heard.filter(({ text }) => text !== 'I am used to it.'));
    expect(JSON.stringify(read)).not.toContain(part);
  });
});

describe('an exile', () => {
  test('is as folded on a map where only one of its protectors stands as on one where all do', () => {
    const { casebook, map, write } = withTwoPeople();
    const guards = ['the critic', 'the pleaser'].map((name) =>
      write(addPart, { map, name, kind: 'manager', at: null }),
    );
    const former = write(addPart, { map, name: 'small', kind: 'exile', at: null });
    const exile = write(addPart, { map, name: 'the little one', kind: 'exile', at: { x: 0, y: 0 } });
    write(mergeParts, { part: former, into: exile });
    const [here = '', away = ''] = guards;
    const line = write(drawBond, { from: here, to: exile, kind: 'protects' });
    // Drawn before both were one: it leads to the exile under its former name.
    const other = write(drawBond, { from: away, to: former, kind: 'watches' });
    const person = gather(casebook.readMap(map).records).map[map]?.person ?? '';
    const ofTwo = write(addMapOfTwo, { person, partner: { alias: 'Sam' }, oneView: false, title: '' });
    write(placePart, { map: ofTwo, part: exile, x: 0, y: 0 });
    write(placePart, { map: ofTwo, part: here, x: 0, y: 0 });
    const isFoldedOn = () => {
      const glimpse = casebook.readGlimpse(ofTwo);
      if (glimpse.shows !== 'figures') throw new Error('few stand there');
      const read = [casebook.readMap(map).records, casebook.readMap(ofTwo).records, glimpse.records];
      return read.map((records) => foldedParts(gather(records)).has(exile));
    };
    write(noteConsent, { bond: line, answer: 'given' });
    expect(isFoldedOn()).toEqual([true, true, true]);
    write(noteConsent, { bond: other, answer: 'given' });
    expect(isFoldedOn()).toEqual([false, false, false]);
  });
});
