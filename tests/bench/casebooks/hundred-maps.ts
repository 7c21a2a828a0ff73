/** A casebook as it may be after years: one person, 100 maps, on each a dialogue of 1,000 turns. */
import type { Whole } from '../../../electron/casebook/reading.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { beginDialogue } from '../../../shared/edits/begin-dialogue.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import type { Change, Place } from '../../../shared/model/change.ts';
import { applyDiff } from '../../../shared/model/diff.ts';
import { listRecords, noRecords, type Records } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';

const [maps, turns] = [100, 1_000];
const said = exampleCasebook().records.flatMap((record) =>
  record.type === 'turn' && record.text !== '' ? [record.text] : [],
);

export function hundredMaps(): Whole {
  const changes: Change[] = [];
  const all: AnyRecord[] = [];
  function write<Said, Got>(records: Records, edit: Edit<Said, Got>, what: Said, place: Place) {
    const performed = perform(records, edit, what, freshNow);
    const { diff } = performed;
    changes.push({ id: freshNow.id(), at: freshNow.now(), place, edit: edit.name, way: 'do', diff });
    return performed;
  }
  const { records: people, got: person } = write(noRecords, addPerson, { alias: 'Mira' }, 'library');
  all.push(...listRecords(people));
  for (let index = 0; index < maps; index++) {
    // Each map begins from the person alone: an edit need not look at all the others.
    let { records, got: map } = write(people, addMap, { person, title: `Map ${index + 1}` }, person);
    const step = <Said, Got>(edit: Edit<Said, Got>, what: Said): Got => {
      const performed = write(records, edit, what, map);
      records = performed.records;
      return performed.got;
    };
    const left = step(addPart, { map, name: 'the one who counts', at: { x: 0, y: 0 } });
    const right = step(addPart, { map, name: 'the one at the window', at: { x: 300, y: 0 } });
    const dialogue = step(beginDialogue, { map, left, right });
    all.push(...listRecords(records).filter(({ type }) => type !== 'person'));
    // A turn looks at the one before it alone; with all thousand beside it, this would take minutes.
    const empty = records;
    for (let turn = 0; turn < turns; turn++) {
      const text = said[(turn + index) % said.length] ?? '';
      const performed = write(records, sayTurn, { dialogue, speaker: turn % 2 ? left : right, text }, map);
      all.push(...Object.values(performed.diff.added));
      records = applyDiff(empty, performed.diff);
    }
  }
  return { records: all, pictures: [], drafts: [], changes };
}
