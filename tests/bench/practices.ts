/** What practices cost: opening a map with 500 sheets on it beside one with none, and having every practice ready to be opened. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCasebook } from '../../electron/casebook/casebook.ts';
import { practicesIn } from '../../electron/services/practice-shelf.ts';
import { addMap } from '../../shared/edits/add-map.ts';
import { addPart } from '../../shared/edits/add-part.ts';
import { addPerson } from '../../shared/edits/add-person.ts';
import { answerStep } from '../../shared/edits/answer-step.ts';
import { beginSheet } from '../../shared/edits/begin-sheet.ts';
import { drawBond } from '../../shared/edits/draw-bond.ts';
import { type Edit, perform } from '../../shared/edits/edit.ts';
import { namePart } from '../../shared/edits/name-part.ts';
import type { Change } from '../../shared/model/change.ts';
import { noRecords } from '../../shared/model/document.ts';
import { freshNow } from '../../shared/model/fresh.ts';
import { percentile, printTable, timesOf } from './table.ts';

const folder = fs.mkdtempSync(join(tmpdir(), 'visavis-bench-'));
const manySheets = 500;
const parts = 300;

/** A map of 300 parts and as many lines, with this many sheets; what can be undone there is alike in all. */
function casebookWith(sheets: number) {
  let records = noRecords;
  const changes: Change[] = [];
  let place = 'library';
  function write<Said, Got>(edit: Edit<Said, Got>, said: Said): Got {
    const performed = perform(records, edit, said, freshNow);
    records = performed.records;
    const { id, at } = { id: freshNow.id(), at: freshNow.now() };
    changes.push({ id, at, place, edit: edit.name, way: 'do', diff: performed.diff });
    return performed.got;
  }
  const person = write(addPerson, { alias: 'Mira' });
  place = person;
  const map = write(addMap, { person, title: '' });
  place = map;
  const made = Array.from({ length: parts }, (_, index) =>
    write(addPart, { map, name: `part ${index}`, at: { x: (index % 20) * 200, y: Math.floor(index / 20) * 200 } }),
  );
  for (const [index, from] of made.entries()) {
    const to = made[(index + 1) % made.length];
    if (to) write(drawBond, { from, to });
  }
  const words = 'I count up what was forgotten, out loud, as soon as somebody is in the door. '.repeat(4);
  for (let index = 0; index < sheets; index++) {
    const part = made[index % made.length] ?? null;
    const sheet = write(beginSheet, { map, part, practice: 'hidden-zero', version: 1, title: 'The hidden zero' });
    for (const step of ['what', 'sides', 'remember'])
      write(answerStep, { sheet, step, answer: { kind: 'words', asked: 'What is there?', words } });
  }
  for (const [index, part] of made.entries()) write(namePart, { part, name: `named ${index}` });
  const casebook = openCasebook(join(folder, `${sheets}.visavis`), { create: true });
  casebook.save({ changes, drafts: [] });
  return { casebook, map };
}

const without = casebookWith(0);
const withMany = casebookWith(manySheets);
// In turn, so that whatever else the machine does falls on both alike.
const [plain, full]: [number[], number[]] = [[], []];
for (let run = 0; run < 30; run++) {
  plain.push(...(await timesOf(1, () => without.casebook.readMap(without.map))));
  full.push(...(await timesOf(1, () => withMany.casebook.readMap(withMany.map))));
}
const more = (percentile(full, 0.5) / percentile(plain, 0.5) - 1) * 100;
const sheetsRead = await timesOf(5, () => withMany.casebook.readSheets(withMany.map));
const practicesRead = await timesOf(5, () => practicesIn(folder).read());

printTable(`A map of ${parts} parts with ${manySheets} sheets`, [
  { what: 'opening it takes longer than without sheets by, median', measured: more, unit: '%', atMost: 10 },
  { what: 'reading the sheets, once somebody asks', measured: percentile(sheetsRead, 0.5), unit: 'ms', atMost: 100 },
  { what: 'reading every practice from its file', measured: percentile(practicesRead, 0.5), unit: 'ms', atMost: 100 },
]);

without.casebook.close();
withMany.casebook.close();
fs.rmSync(folder, { recursive: true, force: true });
