/** What keeping a casebook costs: a batch from receiving to acknowledgement, a turn in bytes, opening. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCasebook } from '../../electron/casebook/casebook.ts';
import { makeCasebook } from '../../electron/casebook/dump.ts';
import { openOnThread } from '../../electron/casebook/thread.ts';
import { exampleCasebook } from '../../electron/example/casebook.ts';
import { addMap } from '../../shared/edits/add-map.ts';
import { addPart } from '../../shared/edits/add-part.ts';
import { addPerson } from '../../shared/edits/add-person.ts';
import { beginDialogue } from '../../shared/edits/begin-dialogue.ts';
import { type Edit, perform } from '../../shared/edits/edit.ts';
import { sayTurn } from '../../shared/edits/say-turn.ts';
import type { Change } from '../../shared/model/change.ts';
import { noRecords } from '../../shared/model/document.ts';
import { freshNow } from '../../shared/model/fresh.ts';
import { percentile, printTable, timesOf } from './table.ts';

const folder = fs.mkdtempSync(join(tmpdir(), 'visavis-bench-'));

let records = noRecords;
const changes: Change[] = [];
function write<Said, Got>(edit: Edit<Said, Got>, said: Said): Got {
  const performed = perform(records, edit, said, freshNow);
  records = performed.records;
  const at = freshNow.now();
  changes.push({ id: freshNow.id(), at, place: map ?? 'library', edit: edit.name, way: 'do', diff: performed.diff });
  return performed.got;
}

let map: string | undefined;
const person = write(addPerson, { alias: 'Mira' });
map = write(addMap, { person, title: 'The blaming part' });
const left = write(addPart, { map, name: 'the one who counts', at: { x: 0, y: 0 } });
const right = write(addPart, { map, name: 'the one at the window', at: { x: 300, y: 0 } });
const dialogue = write(beginDialogue, { map, left, right });

// Turns as people write them: what is said in the example, strung together to the length wanted.
const said = exampleCasebook().records.flatMap((record) => (record.type === 'turn' ? [record.text] : []));
function text(length: number, start: number): string {
  let words = '';
  for (let index = start * 7; words.length < length; index += 3) words += `${said[index % said.length]} `;
  return words.slice(0, length);
}

const path = join(folder, 'turns.visavis');
const casebook = await openOnThread(path, { create: true });
await casebook.ask('save', { changes: changes.splice(0), drafts: [] });

const turns = 2000;
const length = 400;
const sizeBefore = fs.statSync(path).size;
const times: number[] = [];
for (let turn = 0; turn < turns; turn++) {
  const words = text(length, turn);
  const draft = (typed: string) => ({ record: dialogue, field: 'turn', text: typed });
  // The line being typed was kept as a draft a few times on its way.
  for (const share of [0.25, 0.5, 0.75]) {
    await casebook.ask('save', { changes: [], drafts: [draft(words.slice(0, length * share))] });
  }
  write(sayTurn, { dialogue, speaker: turn % 2 ? left : right, text: words });
  const start = performance.now();
  await casebook.ask('save', { changes: changes.splice(0), drafts: [draft('')] });
  times.push(performance.now() - start);
}
const cost = (fs.statSync(path).size - sizeBefore) / turns / length;

const gesture = Array.from({ length: 100 }, (_, index) => {
  write(sayTurn, { dialogue, speaker: left, text: text(40, index) });
  return changes.splice(0);
}).flat();
const [gestureTime = Number.NaN] = await timesOf(1, () => casebook.ask('save', { changes: gesture, drafts: [] }));

const whole = await casebook.ask('readWhole');
await casebook.close();
const example = join(folder, 'example.visavis');
makeCasebook(example, exampleCasebook(), example);
const large = join(folder, 'large.visavis');
makeCasebook(large, whole, large);

printTable('Casebook', [
  { what: 'a batch from receiving to acknowledgement, p50', measured: percentile(times, 0.5), unit: 'ms', atMost: 5 },
  { what: 'a batch from receiving to acknowledgement, p99', measured: percentile(times, 0.99), unit: 'ms', atMost: 5 },
  { what: 'a batch of 100 changes', measured: gestureTime, unit: 'ms', atMost: 20 },
  { what: `a ${length}-character turn typed, in times its text`, measured: cost, unit: '×', atMost: 3 },
  { what: 'the history of a map read, 100 steps', measured: median(historyOf(large)), unit: 'ms', atMost: 10 },
  { what: 'the example opened and its map read', measured: median(() => openAndRead(example)), unit: 'ms', atMost: 50 },
  {
    what: `a casebook of ${turns} long turns opened and its map read`,
    measured: median(() => openAndRead(large)),
    unit: 'ms',
    atMost: 200,
  },
]);
fs.rmSync(folder, { recursive: true });

function openAndRead(file: string): number {
  const start = performance.now();
  const opened = openCasebook(file);
  const [drawn] = opened.listMaps();
  opened.readMap(drawn?.id ?? '');
  const time = performance.now() - start;
  opened.close();
  return time;
}

function historyOf(file: string): () => number {
  return () => {
    const opened = openCasebook(file);
    const start = performance.now();
    opened.readHistory(map ?? 'library');
    const time = performance.now() - start;
    opened.close();
    return time;
  };
}

function median(measure: () => number): number {
  return percentile(
    Array.from({ length: 9 }, () => measure()),
    0.5,
  );
}
