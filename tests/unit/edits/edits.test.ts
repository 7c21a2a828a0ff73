/** Edits, their diffs, and the order of what was said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bringBackMap } from '../../../shared/edits/bring-back-map.ts';
import { bringBackPerson } from '../../../shared/edits/bring-back-person.ts';
import { drawBond } from '../../../shared/edits/draw-bond.ts';
import { duplicateMap } from '../../../shared/edits/duplicate-map.ts';
import { moveTurn } from '../../../shared/edits/move-turn.ts';
import { putAwayMap } from '../../../shared/edits/put-away-map.ts';
import { putAwayPerson } from '../../../shared/edits/put-away-person.ts';
import { takeOffMap } from '../../../shared/edits/take-off-map.ts';
import { turnsOf } from '../../../shared/model/dialogue.ts';
import { applyDiff, diffBetween, invert, StaleDiff } from '../../../shared/model/diff.ts';
import { noRecords, type Records } from '../../../shared/model/document.ts';
import type { Id } from '../../../shared/model/records.ts';
import { Problem } from '../../../shared/problem.ts';
import { anySteps, doStep } from '../edit-runs.ts';
import { withDialogue } from './with-dialogue.ts';

describe('the diff of any edit', () => {
  test('leads from before to after, and its inverse back, without touching either', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let records: Records = noRecords;
        for (const step of steps) {
          const done = doStep(records, step, 'library');
          if (!done) continue;
          const before = structuredClone(records);
          expect(applyDiff(records, done.change.diff)).toEqual(done.records);
          expect(applyDiff(done.records, invert(done.change.diff))).toEqual(records);
          expect(invert(invert(done.change.diff))).toEqual(done.change.diff);
          expect(records).toEqual(before);
          records = done.records;
        }
      }),
    );
  });

  test('between two moments is what all the edits between them come to', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(40), (steps, middle) => {
        const moments = [noRecords];
        for (const step of steps) {
          const records = moments.at(-1) ?? noRecords;
          moments.push(doStep(records, step, 'library')?.records ?? records);
        }
        const before = moments[middle % moments.length] ?? noRecords;
        const after = moments.at(-1) ?? noRecords;
        expect(applyDiff(before, diffBetween(before, after))).toEqual(after);
      }),
    );
  });

  test('is refused by records that are not as it says', () => {
    const { write, diff, left, records } = withDialogue();
    const before = records();
    write(takeOffMap, { placements: Object.keys(records().placement).slice(0, 1) });
    const removal = diff();
    expect(() => applyDiff(records(), removal)).toThrow(StaleDiff);
    expect(() => applyDiff(before, invert(removal))).toThrow(StaleDiff);
    expect(records().part[left]).toBe(before.part[left]);
  });
});

describe('what was said', () => {
  test('stands in the order it was said, or right before the turn it was put before', () => {
    const { say, heard } = withDialogue();
    say('I wait.');
    const last = say('I see you.');
    say('Do you?', last);
    say('Yes.');
    expect(heard()).toEqual(['I wait.', 'Do you?', 'I see you.', 'Yes.']);
  });

  test('can be moved before another turn or to the end, and only that turn is touched', () => {
    const { say, heard, write, diff } = withDialogue();
    const [first, , third] = ['one', 'two', 'three'].map((text) => say(text));
    write(moveTurn, { turn: third ?? '', before: first ?? '' });
    expect(heard()).toEqual(['three', 'one', 'two']);
    expect(Object.keys(diff().updated)).toEqual([third]);
    write(moveTurn, { turn: third ?? '', before: null });
    expect(heard()).toEqual(['one', 'two', 'three']);
  });

  test('keeps its order however many turns are put at one place', () => {
    const { say, heard } = withDialogue();
    say('first');
    const last = say('last');
    const between = Array.from({ length: 200 }, (_, index) => String(index));
    for (const text of between) say(text, last);
    expect(heard()).toEqual(['first', ...between, 'last']);
  });

  test('never stands at the same place twice, whatever was done', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let records: Records = noRecords;
        for (const step of steps) records = doStep(records, step, 'library')?.records ?? records;
        for (const dialogue of Object.keys(records.dialogue)) {
          const ranks = turnsOf(records, dialogue).map(({ rank }) => rank);
          expect(new Set(ranks).size).toBe(ranks.length);
        }
      }),
    );
  });
});

describe('a line', () => {
  test('leads from one part to another, never to itself', () => {
    const { write, left, records } = withDialogue();
    const before = records();
    expect(() => write(drawBond, { from: left, to: left })).toThrow(new Problem('lineToItself'));
    expect(records()).toBe(before);
  });

  test('stays with the people when a part is taken off the map', () => {
    const { write, left, right, records } = withDialogue();
    const bond = write(drawBond, { from: left, to: right, kind: 'protects' });
    write(takeOffMap, { placements: Object.keys(records().placement) });
    expect(records().bond[bond]).toMatchObject({ from: left, to: right });
    expect(Object.keys(records().part)).toHaveLength(2);
  });
});

describe('a map', () => {
  test('is duplicated with its places, in their order, and not one part more', () => {
    const { write, records } = withDialogue();
    const [map = ''] = Object.keys(records().map);
    const before = records();
    const copy = write(duplicateMap, { map, title: 'Again' });
    const placed = (of: Id) =>
      Object.values(records().placement)
        .filter((placement) => placement.map === of)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ part, x, y }) => ({ part, x, y }));
    expect(placed(copy)).toEqual(placed(map));
    expect(records().map[copy]).toMatchObject({ title: 'Again', person: records().map[map]?.person, putAwayAt: null });
    const { part, bond, dialogue, turn } = records();
    expect({ part, bond, dialogue, turn }).toEqual({
      part: before.part,
      bond: before.bond,
      dialogue: before.dialogue,
      turn: before.turn,
    });
  });

  test('and a person that were put away are kept as they were, and come back so', () => {
    const { write, records } = withDialogue();
    const before = records();
    const [map = ''] = Object.keys(before.map);
    const [person = ''] = Object.keys(before.person);
    write(putAwayMap, { map });
    write(putAwayPerson, { person });
    expect(records().map[map]?.putAwayAt).toMatch(/Z$/);
    expect(records().person[person]?.putAwayAt).toMatch(/Z$/);
    write(bringBackMap, { map });
    write(bringBackPerson, { person });
    expect(records()).toEqual(before);
  });
});
