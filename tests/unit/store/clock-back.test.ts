/** A casebook that is opened with a clock that was set back a year: what is done now still comes after all that is there. */
import { afterEach, expect, test, vi } from 'vitest';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { fixedFresh } from '../../../electron/example/fixed-fresh.ts';
import { openDocument } from '../../../renderer/store/document.ts';
import { createSaver } from '../../../renderer/store/saver.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { perform } from '../../../shared/edits/edit.ts';
import { noteConsent } from '../../../shared/edits/note-consent.ts';
import { openAnyway } from '../../../shared/edits/open-anyway.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { turnsOf } from '../../../shared/model/dialogue.ts';
import { gather } from '../../../shared/model/document.ts';
import { asksConsent, isFolded } from '../../../shared/model/folding.ts';
import { newPath, openAt } from '../casebook/folder.ts';
import { memoryHost } from './memory-host.ts';

afterEach(() => void vi.useRealTimers());

/** The example as its map is opened, with a protector that gave consent in 2026. */
function openExample() {
  const path = newPath();
  makeCasebook(path, exampleCasebook(), path);
  const casebook = openAt(path);
  const map = casebook.listMaps()[0]?.id ?? '';
  const { records } = casebook.readMap(map);
  const tables = gather(records);
  const lines = Object.values(tables.bond).filter((bond) => asksConsent(bond, tables.part));
  const then = fixedFresh(Date.UTC(2026, 5, 1));
  for (const { id: bond } of lines) {
    const { diff } = perform(gather(casebook.readMap(map).records), noteConsent, { bond, answer: 'given' }, then);
    casebook.save({
      changes: [{ id: then.id(), at: then.now(), place: map, edit: 'noteConsent', way: 'do', diff }],
      drafts: [],
    });
  }
  const opened = casebook.readMap(map);
  const host = memoryHost(opened.records);
  const saver = createSaver(host);
  const document = openDocument(host, saver, map, opened);
  /** Puts into the file what the window has saved. */
  const write = async () => {
    await saver.flush();
    return casebook.save({ changes: host.log, drafts: [] }).refused;
  };
  return { path, casebook, map, lines, host, document, write, records: () => document.state.getState().records };
}

test('it saves, takes back and checks clean, and everything new is the newest', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.UTC(2025, 2, 12));
  const { path, casebook, map, host, document, write, records } = openExample();
  const before = casebook.readWhole();
  const newest = [...before.records, ...before.changes].reduce((last, { id }) => (id > last ? id : last), '');

  const part = document.edit(addPart, { map, name: 'a heavy coat', at: { x: 0, y: 0 } });
  const person = records().part[part]?.person ?? '';
  document.edit(addMap, { person, title: 'A year back' });
  const dialogue = Object.keys(records().dialogue)[0] ?? '';
  for (const text of ['It is cold.', 'I know.'])
    document.edit(sayTurn, { dialogue, speaker: part, toward: null, manner: 'says', text, strength: null });
  expect(await write()).toEqual([]);

  const made = host.log.flatMap(({ id, diff }) => [...Object.keys(diff.added), id]);
  for (const id of made) expect(id > newest).toBe(true);
  expect(made.toSorted()).toEqual(made);
  expect(casebook.listMaps().at(-1)?.title).toBe('A year back');
  expect(
    turnsOf(gather(casebook.readMap(map).records), dialogue)
      .slice(-2)
      .map(({ text }) => text),
  ).toEqual(['It is cold.', 'I know.']);
  await document.undo();
  expect(await write()).toEqual([]);
  expect(turnsOf(gather(casebook.readMap(map).records), dialogue).at(-1)?.text).toBe('It is cold.');
  expect(casebook.readHistory(map).redo.at(-1)?.edit).toBe('sayTurn');
  casebook.close();
  expect(checkCasebook(path)).toEqual([]);
});

test('a protector that takes its consent back folds what it guards, and who opens that opens it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.UTC(2025, 2, 12));
  const { casebook, lines, document, write, records } = openExample();
  const [{ id: bond, to: exile } = { id: '', to: '' }] = lines;
  expect(isFolded(records(), exile)).toBe(false);
  document.edit(noteConsent, { bond, answer: 'withdrawn' });
  expect(isFolded(records(), exile)).toBe(true);
  document.edit(openAnyway, { part: exile });
  expect(isFolded(records(), exile)).toBe(false);
  document.edit(noteConsent, { bond, answer: 'refused' });
  expect(isFolded(records(), exile)).toBe(true);
  expect(await write()).toEqual([]);
  casebook.close();
});
