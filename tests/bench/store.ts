/** Editing and undoing in the open document, with 1,000 parts and 1,000 lines. */
import { openDocument } from '../../renderer/store/document.ts';
import { createSaver } from '../../renderer/store/saver.ts';
import { addMap } from '../../shared/edits/add-map.ts';
import { addPart } from '../../shared/edits/add-part.ts';
import { addPerson } from '../../shared/edits/add-person.ts';
import { drawBond } from '../../shared/edits/draw-bond.ts';
import { moveParts } from '../../shared/edits/move-parts.ts';
import { namePart } from '../../shared/edits/name-part.ts';
import { memoryHost } from '../unit/store/memory-host.ts';
import { percentile, printTable, timesOf } from './table.ts';

const host = memoryHost();
const saver = createSaver(host);
saver.stepAside();
const document = openDocument(host, saver, 'library', {
  records: [],
  drafts: [],
  history: { undo: [], redo: [] },
  lastChanges: {},
});
const person = document.edit(addPerson, { alias: 'Bench' });
const map = document.edit(addMap, { person, title: '' });
const parts = Array.from({ length: 1_000 }, (_, index) =>
  document.edit(addPart, {
    map,
    name: `part ${index}`,
    at: { x: (index % 40) * 200, y: Math.floor(index / 40) * 200 },
  }),
);
for (const [index, from] of parts.entries()) {
  const to = parts[(index * 7 + 1) % parts.length];
  if (to && to !== from) document.edit(drawBond, { from, to });
}
const placements = Object.values(document.state.getState().records.placement);

const naming = await timesOf(200, (run) => document.edit(namePart, { part: parts[run] ?? '', name: `named ${run}` }));
const undoing = await timesOf(200, () => document.undo());
document.edit(moveParts, { moves: placements.map(({ id, x, y }) => ({ placement: id, x: x + 10, y })) });
const undoingAll = await timesOf(1, () => document.undo());

printTable('The open document, 1,000 parts and 1,000 lines', [
  { what: 'an edit, p95', measured: percentile(naming, 0.95), unit: 'ms', atMost: 10 },
  { what: 'an undo, p95', measured: percentile(undoing, 0.95), unit: 'ms', atMost: 10 },
  { what: 'undoing a move of all 1,000', measured: percentile(undoingAll, 1), unit: 'ms', atMost: 10 },
]);
