/** Erasing from a file: no byte of it holds what is gone, sealed or not, and everything else is there. */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { dumpOf } from '../../../electron/casebook/dump.ts';
import { type NewSeal, newSeal } from '../../../electron/casebook/seal.ts';
import { openOnThread } from '../../../electron/casebook/thread.ts';
import type { Erasure } from '../../../shared/contract/erasing.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addMapOfTwo } from '../../../shared/edits/add-map-of-two.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { answerStep } from '../../../shared/edits/answer-step.ts';
import { beginDialogue } from '../../../shared/edits/begin-dialogue.ts';
import { beginSheet } from '../../../shared/edits/begin-sheet.ts';
import { bringInPartner } from '../../../shared/edits/bring-in-partner.ts';
import { choosePicture } from '../../../shared/edits/choose-picture.ts';
import { correctSpeaker } from '../../../shared/edits/correct-speaker.ts';
import { drawBond } from '../../../shared/edits/draw-bond.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { layRegion } from '../../../shared/edits/lay-region.ts';
import { mergeParts } from '../../../shared/edits/merge-parts.ts';
import { namePart } from '../../../shared/edits/name-part.ts';
import { placePart } from '../../../shared/edits/place-part.ts';
import { removeTurn } from '../../../shared/edits/remove-turn.ts';
import { renamePerson } from '../../../shared/edits/rename-person.ts';
import { rewordTurn } from '../../../shared/edits/reword-turn.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { seatWitness } from '../../../shared/edits/seat-witness.ts';
import { splitPart } from '../../../shared/edits/split-part.ts';
import { tellOfPart } from '../../../shared/edits/tell-of-part.ts';
import { tellStrand } from '../../../shared/edits/tell-strand.ts';
import type { Answer } from '../../../shared/model/answers.ts';
import type { Place } from '../../../shared/model/change.ts';
import { gather, noRecords, type Records } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { pictureOfRuns } from '../portrait-tellers.ts';
import { closing, filesBeside, newPath, problemOf } from './folder.ts';
import { stepIn } from './stepping.ts';

/** A casebook in which somebody works: edits go in as a window would send them. */
function working(path = newPath(), seal: NewSeal | null = null) {
  const casebook = openCasebook(path, { create: true, seal });
  let records: Records = noRecords;
  return {
    path,
    casebook,
    picture: casebook.keepPicture(pictureOfRuns),
    edit<Said, Got>(edit: Edit<Said, Got>, said: Said, place: Place = 'library'): Got {
      const performed = perform(records, edit, said, freshNow);
      records = performed.records;
      const change = {
        id: freshNow.id(),
        at: freshNow.now(),
        place,
        edit: edit.name,
        way: 'do',
        diff: performed.diff,
      } as const;
      expect(casebook.save({ changes: [change], drafts: [] }).refused).toEqual([]);
      return performed.got;
    },
    draft: (record: string, text: string) => casebook.save({ changes: [], drafts: [{ record, field: 'alias', text }] }),
    erase: (...what: Erasure[]) => casebook.erase(what),
  };
}

const middle = { x: 0, y: 0 };

type Working = ReturnType<typeof working>;

/** Two people with a map each, and one of both; every word of the first begins with an X. */
function twoPeople(at: Working) {
  const [first, second] = [at.edit(addPerson, { alias: 'Xenia' }), at.edit(addPerson, { alias: 'Daniel' })];
  const own = at.edit(addMap, { person: first, title: 'Xylophone' }, first);
  const other = at.edit(addMap, { person: second, title: 'Wednesday' }, second);
  const both = at.edit(
    addMapOfTwo,
    { person: first, partner: { person: second }, oneView: false, title: 'In one boat' },
    first,
  );
  const critic = at.edit(addPart, { map: own, name: 'Xanthippe', at: middle }, own);
  const young = at.edit(addPart, { map: own, name: 'Xaver', at: middle }, own);
  const planner = at.edit(addPart, { map: other, name: 'the planner', at: middle }, other);
  at.edit(placePart, { map: both, part: critic, x: 0, y: 0 }, both);
  at.edit(placePart, { map: both, part: planner, x: 500, y: 0 }, both);
  at.edit(choosePicture, { part: critic, picture: at.picture }, own);
  at.edit(tellOfPart, { part: young, statement: 'needs', text: 'Xmas all year' }, own);
  const dialogue = at.edit(beginDialogue, { map: own, left: critic, right: young }, own);
  const turn = at.edit(sayTurn, { dialogue, speaker: critic, text: 'Xerxes said so' }, own);
  at.edit(rewordTurn, { turn, text: 'Xerxes never said so' }, own);
  at.edit(removeTurn, { turn }, own);
  at.edit(renamePerson, { person: first, alias: 'Xena' });
  at.draft(first, 'Xenophon half typed');
  return { first, second, own, other, both, critic, young, planner, dialogue };
}

const words = ['Xenia', 'Xena', 'Xylophone', 'Xanthippe', 'Xaver', 'Xmas', 'Xerxes', 'Xenophon'];

/** Every file in the folder of this one, as bytes that can be searched. */
const bytesBeside = (path: string) =>
  fs.readdirSync(dirname(path)).map((name) => fs.readFileSync(join(dirname(path), name)));

describe('a person who was erased', () => {
  test('is in no byte of the file nor beside it; who shares a map with them keeps it', () => {
    const at = working();
    const { first, second, both, planner } = twoPeople(at);
    for (const word of ['Xena', 'Xenophon'])
      expect(bytesBeside(at.path).some((file) => file.includes(word))).toBe(true);
    at.erase({ of: 'record', id: first });

    for (const file of bytesBeside(at.path)) for (const word of words) expect(file.includes(word)).toBe(false);
    expect(checkCasebook(at.path)).toEqual([]);
    const whole = closing(openToRead(at.path)).readWhole();
    for (const word of words) expect(dumpOf(whole)).not.toContain(word);
    expect(whole.pictures).toEqual([]);
    const { person, map, placement } = gather(whole.records);
    expect(Object.values(person).map(({ alias }) => alias)).toEqual(['Daniel']);
    expect(map[both]).toMatchObject({ person: second, partner: null, title: 'In one boat' });
    expect(
      Object.values(placement)
        .filter((one) => one.map === both)
        .map(({ part }) => part),
    ).toEqual([planner]);
    expect(Object.keys(filesBeside(at.path))).toEqual(['Mira.visavis']);
  });

  test('is in no byte of a sealed one, nor in what its key opens; the passphrase stays', async () => {
    const seal = await newSeal('four quiet words here');
    const at = working(newPath(), seal);
    const { first } = twoPeople(at);
    expect(dumpOf(at.casebook.readWhole())).toContain('Xylophone');
    at.erase({ of: 'record', id: first });
    for (const file of bytesBeside(at.path))
      for (const word of [...words, 'Daniel']) expect(file.includes(word)).toBe(false);
    expect(checkCasebook(at.path, seal.key)).toEqual([]);
    const dump = dumpOf(closing(openToRead(at.path, seal.key)).readWhole());
    for (const word of words) expect(dump).not.toContain(word);
    expect(dump).toContain('Daniel');
    expect(fs.readFileSync(at.path).subarray(0, 16)).toEqual(Buffer.from(seal.salt));
  });

  test('leaves the map of the other where they were its second, and takes one that held their view only', () => {
    const at = working();
    const { first, second } = twoPeople(at);
    const mine = at.edit(
      addMapOfTwo,
      { person: second, partner: { person: first }, oneView: true, title: 'Mine' },
      second,
    );
    const theirs = at.edit(
      addMapOfTwo,
      { person: first, partner: { person: second }, oneView: true, title: 'X’s view' },
      first,
    );
    expect(at.casebook.readErasure({ of: 'record', id: first })).toMatchObject({ left: 2 });
    at.erase({ of: 'record', id: first });
    const { map, region } = gather(closing(openToRead(at.path)).readWhole().records);
    expect(map[mine]).toMatchObject({ person: second, partner: null });
    expect(map[theirs]).toBeUndefined();
    expect(Object.values(region).map(({ person }) => person)).toEqual([second, second]);
  });

  test('takes along what ran in them between the two; what ran in the other stays', () => {
    const at = working();
    const { first, second, both } = twoPeople(at);
    at.edit(tellStrand, { map: both, kind: 'step', person: first, words: 'Xylophone at night' }, both);
    const stays = at.edit(tellStrand, { map: both, kind: 'step', person: second, words: 'goes for a walk' }, both);
    at.erase({ of: 'record', id: first });
    const { strand } = gather(closing(openToRead(at.path)).readWhole().records);
    expect(Object.keys(strand)).toEqual([stays]);
  });

  test('takes along a map of two that was taken back, and leaves no trace of it', () => {
    const at = working();
    const [first, second] = [at.edit(addPerson, { alias: 'Xenia' }), at.edit(addPerson, { alias: 'Daniel' })];
    const both = { person: first, partner: { person: second }, oneView: false, title: 'Xylophone' };
    at.edit(addMapOfTwo, both, first);
    expect(stepIn(at.casebook, first, 'undo')).toBe(true);
    at.erase({ of: 'record', id: first });
    const { changes } = closing(openToRead(at.path)).readWhole();
    expect(changes.map(({ edit, diff }) => [edit, Object.keys(diff.added)])).toEqual([['addPerson', [second]]]);
  });

  test('who brought a second one onto a map leaves that one and the map, which begins anew', () => {
    const at = working();
    const first = at.edit(addPerson, { alias: 'Xenia' });
    const both = at.edit(addMap, { person: first, title: 'Two' }, first);
    const second = at.edit(bringInPartner, { map: both, partner: { alias: 'Ruth' }, oneView: false }, both);
    at.edit(addPart, { map: both, person: second, name: 'the planner', at: middle }, both);
    at.edit(addPart, { map: both, name: 'Xaver', at: middle }, both);
    at.erase({ of: 'record', id: first });
    expect(checkCasebook(at.path)).toEqual([]);
    const left = closing(openCasebook(at.path));
    expect(left.readMap(both).records.map(({ type }) => type)).toEqual([
      'person',
      'map',
      'part',
      'placement',
      'region',
    ]);
    // To take back that Ruth came would take away whose map it is.
    for (const place of ['library', both]) expect(left.readHistory(place)).toEqual({ undo: [], redo: [] });
    const telling = left.readWhole().changes.filter(({ diff }) => JSON.stringify(diff).includes(both));
    expect(telling.map(({ edit }) => edit)).toEqual(['begin']);
    expect(JSON.stringify(left.readWhole())).not.toContain(first);
  });
});

describe('a part that was erased', () => {
  test('goes with those it is one with, and with the moments that tell its name', () => {
    const at = working();
    const { own, critic, young } = twoPeople(at);
    const second = at.edit(splitPart, { map: own, part: critic, name: 'Yvonne', along: [], at: { x: 0, y: 0 } }, own);
    at.edit(mergeParts, { part: young, into: critic }, own);
    at.edit(namePart, { part: critic, name: 'Xavier' }, own);
    at.erase({ of: 'record', id: critic });
    const dump = dumpOf(closing(openToRead(at.path)).readWhole());
    for (const word of ['Xanthippe', 'Xaver', 'Xavier', 'Xerxes']) expect(dump).not.toContain(word);
    expect(dump).toContain('Yvonne');
    expect(dump).toContain(second);
    expect(dump).toContain('Xylophone');
  });

  test('who only looked on takes their own turns along; the others stay, also one that was theirs by a slip', () => {
    const at = working();
    const { own, critic, young, dialogue } = twoPeople(at);
    const witness = at.edit(addPart, { map: own, name: 'Zoe', at: middle }, own);
    at.edit(seatWitness, { dialogue, part: witness }, own);
    at.edit(sayTurn, { dialogue, speaker: witness, text: 'Zebras everywhere' }, own);
    at.edit(sayTurn, { dialogue, speaker: critic, toward: witness, text: 'You stay out of it' }, own);
    const slip = at.edit(sayTurn, { dialogue, speaker: witness, text: 'I am only six' }, own);
    at.edit(correctSpeaker, { turn: slip, speaker: young }, own);
    at.erase({ of: 'record', id: witness });
    const whole = closing(openToRead(at.path)).readWhole();
    expect(dumpOf(whole)).not.toMatch(/Zoe|Zebras/);
    const { turn, dialogue: dialogues } = gather(whole.records);
    expect(Object.values(turn).map(({ text, speaker, toward }) => ({ text, speaker, toward }))).toEqual([
      { text: 'You stay out of it', speaker: critic, toward: null },
      { text: 'I am only six', speaker: young, toward: null },
    ]);
    expect(dialogues[dialogue]?.witness).toBeNull();
  });
});

describe('a sheet', () => {
  const done = { practice: 'hidden-zero', version: 1, title: 'The hidden zero' };
  const words = (text: string): Answer => ({ kind: 'words', asked: 'What is it?', words: text });
  const whom = (part: string, name: string): Answer => ({ kind: 'part', asked: 'Who is it?', words: '', part, name });

  test('goes with the part it was done with or is about; what only led there once stays without it', () => {
    const at = working();
    const { own, critic, young, dialogue } = twoPeople(at);
    const bond = at.edit(drawBond, { from: critic, to: young, kind: 'protects' }, own);
    const begin = (said: object) => at.edit(beginSheet, { map: own, ...done, ...said }, own);
    const answer = (sheet: string, step: string, answer: Answer) => at.edit(answerStep, { sheet, step, answer }, own);
    const withCritic = begin({ part: critic });
    answer(withCritic, 'what', words('Xanadu'));
    answer(begin({}), 'whom', whom(critic, 'Xanthippe'));
    const stays = begin({ bond, dialogue, again: withCritic });
    answer(stays, 'whom', whom(critic, 'Xanthippe'));
    answer(stays, 'whom', whom(young, 'the young one'));
    answer(stays, 'what', words('counting'));
    const ofYoung = begin({ part: young });
    at.erase({ of: 'record', id: critic });
    expect(checkCasebook(at.path)).toEqual([]);
    const whole = closing(openToRead(at.path)).readWhole();
    expect(dumpOf(whole)).not.toMatch(/Xanadu|Xanthippe/);
    expect(JSON.stringify(whole)).not.toContain(bond);
    expect(gather(whole.records).sheet).toMatchObject({
      [stays]: {
        ...{ bond: null, dialogue: null, again: null },
        answers: { whom: whom(young, 'the young one'), what: words('counting') },
      },
      [ofYoung]: { part: young },
    });
    expect(whole.records.filter(({ type }) => type === 'sheet')).toHaveLength(2);
  });

  test('that is one’s own on a map of two goes with them, the other’s own stays', () => {
    const at = working();
    const { first, second, both } = twoPeople(at);
    const [, stays] = [first, second].map((person) =>
      at.edit(beginSheet, { map: both, person, ...done, title: person === first ? 'Xylograph' : '' }, both),
    );
    at.erase({ of: 'record', id: first });
    const whole = closing(openToRead(at.path)).readWhole();
    expect(Object.keys(gather(whole.records).sheet)).toEqual([stays]);
    expect(dumpOf(whole)).not.toContain('Xylograph');
  });
});

test('what would go is told before, in numbers, with what stands in the history alone', () => {
  const at = working();
  const { first, own } = twoPeople(at);
  expect(at.casebook.readErasure({ of: 'record', id: own })).toMatchObject({
    records: { map: 1, placement: 2, dialogue: 1 },
    former: 1,
    pictures: 0,
    left: 0,
  });
  expect(at.casebook.readErasure({ of: 'record', id: first })).toMatchObject({
    records: { person: 1, map: 1, part: 2 },
    pictures: 1,
    left: 1,
  });
  expect(at.casebook.readErasure({ of: 'picture', hash: at.picture })).toMatchObject({ records: {}, pictures: 1 });
  const { changes } = at.casebook.readWhole();
  expect(at.casebook.readErasure({ of: 'history', before: '2999-01-01T00:00:00.000Z' })).toMatchObject({
    records: {},
    former: 1,
    steps: changes.length,
  });
  at.casebook.close();
});

test('a picture that was erased is in no byte of the file; a photo of it goes with it, what else lies on the map stays', () => {
  const at = working();
  const { own, critic } = twoPeople(at);
  const box = { map: own, x: 0, y: 0, width: 80, height: 80 };
  at.edit(layRegion, { ...box, kind: 'photo', picture: at.picture }, own);
  const note = at.edit(layRegion, { ...box, kind: 'note', words: 'Xmas market' }, own);
  const bytes = Buffer.from(pictureOfRuns.bytes, 'base64');
  expect(fs.readFileSync(at.path).includes(bytes)).toBe(true);
  at.erase({ of: 'picture', hash: at.picture });
  for (const file of bytesBeside(at.path))
    for (const trace of [bytes, at.picture]) expect(file.includes(trace)).toBe(false);
  expect(checkCasebook(at.path)).toEqual([]);
  const whole = closing(openToRead(at.path)).readWhole();
  expect(dumpOf(whole)).not.toContain(at.picture);
  const { region, part } = gather(whole.records);
  expect(Object.values(region).flatMap(({ id, map }) => (map === own ? [id] : []))).toEqual([note]);
  expect(part[critic]).toMatchObject({ name: 'Xanthippe', picture: null });
});

test('a picture that is shown no more stays for whoever takes that back, whoever else is erased', () => {
  const at = working();
  const { first, second, planner } = twoPeople(at);
  at.edit(choosePicture, { part: planner, picture: at.picture }, second);
  expect(stepIn(at.casebook, second, 'undo')).toBe(true);
  at.erase({ of: 'record', id: first });
  const left = closing(openCasebook(at.path));
  expect(left.readWhole().pictures.map(({ hash }) => hash)).toEqual([at.picture]);
  expect(stepIn(left, second, 'redo')).toBe(true);
  expect(gather(left.readWhole().records).part[planner]?.picture).toBe(at.picture);
});

test('former wordings go with the history, and no step leads back to them', () => {
  const at = working();
  const { own } = twoPeople(at);
  at.erase({ of: 'history', before: '2999-01-01T00:00:00.000Z' });
  for (const word of ['Xenia', 'Xerxes']) expect(fs.readFileSync(at.path).includes(word)).toBe(false);
  const left = closing(openCasebook(at.path));
  expect(dumpOf(left.readWhole())).not.toMatch(/Xenia|Xerxes/);
  for (const place of ['library', own]) expect(left.readHistory(place)).toEqual({ undo: [], redo: [] });
  expect(dumpOf(left.readWhole())).toContain('Xanthippe');
});

test('of a history that led to nothing, nothing is left', () => {
  const at = working();
  at.edit(addPerson, { alias: 'Xenia' });
  expect(stepIn(at.casebook, 'library', 'undo')).toBe(true);
  at.erase({ of: 'history', before: '2999-01-01T00:00:00.000Z' });
  const { records, changes } = closing(openToRead(at.path)).readWhole();
  expect({ records, changes }).toEqual({ records: [], changes: [] });
});

test('several things go at once', () => {
  const at = working();
  const { critic } = twoPeople(at);
  at.erase({ of: 'record', id: critic }, { of: 'history', before: '2999-01-01T00:00:00.000Z' });
  const { records, changes } = closing(openToRead(at.path)).readWhole();
  expect(records.some(({ id }) => id === critic)).toBe(false);
  expect(changes).toHaveLength(1);
});

test('a file that was moved is left as it is, and stays open', async () => {
  const at = working();
  const { first } = twoPeople(at);
  fs.renameSync(at.path, `${at.path}.elsewhere`);
  expect(await problemOf(() => at.erase({ of: 'record', id: first }))).toEqual({
    code: 'fileMoved',
    subject: 'Mira.visavis',
  });
  expect(Object.keys(filesBeside(at.path)).filter((name) => name.startsWith('.visavis'))).toEqual([]);
  expect(at.casebook.readLibrary().records).toHaveLength(2);
  at.casebook.close();
});

test.each([
  ['leads to other rows', "UPDATE person SET alias = 'Somebody'"],
  ['makes no sense', 'DELETE FROM change WHERE seq = 1'],
])('from one whose log %s nothing is erased', async (_, sql) => {
  const at = working();
  const { own } = twoPeople(at);
  at.casebook.close();
  new Sqlite(at.path).exec(sql).close();
  const before = filesBeside(at.path);
  const casebook = closing(openCasebook(at.path));
  const what: Erasure = { of: 'record', id: own };
  const damaged = { code: 'damagedCasebook', subject: 'Mira.visavis' };
  expect(await problemOf(() => casebook.erase([what]))).toEqual(damaged);
  expect(casebook.readLibrary().records).toHaveLength(2);
  expect(Object.keys(filesBeside(at.path)).filter((name) => name.startsWith('.visavis'))).toEqual([]);
  expect(filesBeside(at.path)).toMatchObject(before);
});

test('on its thread, what is asked afterwards is answered from what is left, and can be written on', async () => {
  const at = working();
  const { first, second } = twoPeople(at);
  at.casebook.close();
  const thread = closing(await openOnThread(at.path));
  const [, library] = await Promise.all([
    thread.ask('erase', [{ of: 'record', id: first }]),
    thread.ask('readLibrary'),
  ]);
  expect(library.records.map(({ id }) => id)).toEqual([second]);
  const { diff } = perform(gather(library.records), renamePerson, { person: second, alias: 'Dan' }, freshNow);
  const change = {
    id: freshNow.id(),
    at: freshNow.now(),
    place: 'library',
    edit: 'renamePerson',
    way: 'do',
    diff,
  } as const;
  expect((await thread.ask('save', { changes: [change], drafts: [] })).refused).toEqual([]);
  await thread.close();
  expect(checkCasebook(at.path)).toEqual([]);
});
