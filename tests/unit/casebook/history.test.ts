/** The history read from the log, against the two stacks it must equal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casebook } from '../../../electron/casebook/casebook.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { perform } from '../../../shared/edits/edit.ts';
import type { Change, Place } from '../../../shared/model/change.ts';
import { invert } from '../../../shared/model/diff.ts';
import { noRecords } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { personCalled } from '../somebody-new.ts';
import { newPath, openAt } from './folder.ts';

type Stacks = { undo: Change[]; redo: Change[] };

/** What a person does, and what becomes of the two stacks; null where there is nothing to take back. */
function act(way: Change['way'], place: Place, stacks: Stacks): Change | null {
  if (way === 'do') {
    const change = personCalled('', place);
    stacks.undo.push(change);
    stacks.redo = [];
    return change;
  }
  const step = (way === 'undo' ? stacks.undo : stacks.redo).pop();
  if (!step) return null;
  const change = { ...step, id: freshNow.id(), way, diff: invert(step.diff) };
  (way === 'undo' ? stacks.redo : stacks.undo).push(change);
  return change;
}

function save(casebook: Casebook, ...changes: Change[]) {
  expect(casebook.save({ changes, drafts: [] }).refused).toEqual([]);
}

describe('the history of a place', () => {
  test('is what two stacks would hold, at every moment, whatever is done elsewhere', () => {
    const way = fc.constantFrom('do' as const, 'do' as const, 'undo' as const, 'undo' as const, 'redo' as const);
    const anyActs = fc.array(fc.record({ way, elsewhere: fc.boolean() }), { maxLength: 30, size: 'max' });
    fc.assert(
      fc.property(anyActs, (acts) => {
        const casebook = openAt(newPath());
        const map = freshNow.id();
        const here: Stacks = { undo: [], redo: [] };
        const there: Stacks = { undo: [], redo: [] };
        for (const { way, elsewhere } of acts) {
          const change = act(way, elsewhere ? map : 'library', elsewhere ? there : here);
          if (change) save(casebook, change);
          expect(casebook.readHistory('library')).toEqual(here);
          expect(casebook.readHistory(map)).toEqual(there);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reaches back a hundred steps at a time, and further as they are undone', () => {
    const casebook = openAt(newPath());
    const done = Array.from({ length: 250 }, () => personCalled(''));
    save(casebook, ...done);
    expect(casebook.readHistory('library').undo).toEqual(done.slice(150));
    const undone = done.slice(50).toReversed();
    save(
      casebook,
      ...undone.map((change) => ({ ...change, id: freshNow.id(), way: 'undo' as const, diff: invert(change.diff) })),
    );
    expect(casebook.readHistory('library').undo).toEqual(done.slice(0, 50));
    expect(casebook.readHistory('library').redo).toHaveLength(100);
  });

  test('reaches back about a megabyte, and never less than one step', () => {
    const casebook = openAt(newPath());
    const done = ['a', 'b', 'c'].map((letter) => personCalled(letter.repeat(700_000)));
    save(casebook, ...done);
    expect(casebook.readHistory('library').undo).toEqual(done.slice(1));
    const huge = personCalled('d'.repeat(3_000_000));
    save(casebook, huge);
    expect(casebook.readHistory('library').undo).toEqual([huge]);
  });

  test('of a map holds nothing that was done in the library', () => {
    const casebook = openAt(newPath());
    const added = personCalled('');
    const [person = ''] = Object.keys(added.diff.added);
    const { diff, got } = perform(noRecords, addMap, { person, title: '' }, freshNow);
    save(casebook, added, { ...added, id: freshNow.id(), edit: 'addMap', diff });
    expect(casebook.readMap(got).history).toEqual({ undo: [], redo: [] });
  });
});
