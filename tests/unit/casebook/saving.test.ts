/** What becomes of a batch: saved in whole or up to what does not fit, once and only once. */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casebook } from '../../../electron/casebook/casebook.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { moveParts } from '../../../shared/edits/move-parts.ts';
import { namePart } from '../../../shared/edits/name-part.ts';
import type { Change } from '../../../shared/model/change.ts';
import { applyDiff, type Diff, invert, StaleDiff } from '../../../shared/model/diff.ts';
import { noRecords, type Records } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { AnyRecord, Id } from '../../../shared/model/records.ts';
import { usualPractices } from '../../../shared/model/sheet.ts';
import { anySteps, runOf } from '../edit-runs.ts';
import { filesBeside, listed, newPath, openAt, problemOf } from './folder.ts';

function changeOf(diff: Diff, edit = 'namePart'): Change {
  return { id: freshNow.id(), at: freshNow.now(), place: 'library', edit, way: 'do', diff };
}

/** Performs edits in memory and keeps the changes they come to. */
function hand() {
  let records = noRecords;
  return {
    records: () => records,
    write<Said, Got>(edit: Edit<Said, Got>, said: Said): { change: Change; got: Got } {
      const performed = perform(records, edit, said, freshNow);
      records = performed.records;
      return { change: changeOf(performed.diff, edit.name), got: performed.got };
    },
  };
}

/** A casebook with a person, a map and one part, and the hand that wrote them. */
function withPart() {
  const path = newPath();
  const casebook = openAt(path);
  const memory = hand();
  const person = memory.write(addPerson, { alias: 'Mira' });
  const map = memory.write(addMap, { person: person.got, title: 'The blaming part' });
  const part = memory.write(addPart, { map: map.got, name: 'the angry one', at: { x: 0, y: 0 } });
  save(casebook, person.change, map.change, part.change);
  return { path, casebook, memory, person: person.got, map: map.got, part: part.got };
}

function save(casebook: Casebook, ...changes: Change[]) {
  return casebook.save({ changes, drafts: [] });
}

describe('saving', () => {
  test('acknowledges every change of a batch and logs each in order', () => {
    const { casebook, memory, part } = withPart();
    const first = memory.write(namePart, { part, name: 'the one who counts' }).change;
    const second = memory.write(namePart, { part, name: 'the one who waits' }).change;
    expect(save(casebook, first, second)).toEqual({ saved: [first.id, second.id], refused: [] });
    expect(listed(casebook)).toEqual(listed(memory.records()));
    expect(casebook.readWhole().changes.slice(-2)).toEqual([first, second]);
  });

  test('leaves one file once the casebook is closed', () => {
    const { path, casebook } = withPart();
    casebook.close();
    expect(Object.keys(filesBeside(path))).toEqual(['Mira.visavis']);
  });

  test('acknowledges a change that arrives twice and does not apply it again, in another batch or the same', () => {
    const { casebook, memory, part } = withPart();
    const { change } = memory.write(namePart, { part, name: 'x' });
    expect(save(casebook, change, change).saved).toEqual([change.id, change.id]);
    expect(save(casebook, change)).toEqual({ saved: [change.id], refused: [] });
    expect(casebook.readWhole().changes.filter(({ id }) => id === change.id)).toHaveLength(1);
  });

  test('refuses a change whose before is not what the file holds, with all after it, and keeps those before it', () => {
    const { casebook, memory, part } = withPart();
    const good = memory.write(namePart, { part, name: 'good' }).change;
    const stale = changeOf({
      added: {},
      updated: {
        [part]: [
          { type: 'part', name: 'never so' },
          { type: 'part', name: 'lost' },
        ],
      },
      removed: {},
    });
    const after = memory.write(namePart, { part, name: 'after' }).change;
    expect(save(casebook, good, stale, after)).toEqual({ saved: [good.id], refused: [stale.id, after.id] });
    expect(casebook.readWhole().records.find(({ id }) => id === part)).toMatchObject({ name: 'good' });
    expect(casebook.readWhole().changes.at(-1)).toEqual(good);
  });

  test('leaves nothing of a refused change behind, not even the half that fits', () => {
    const { casebook, part } = withPart();
    const before = listed(casebook);
    const person: AnyRecord = {
      type: 'person',
      id: freshNow.id(),
      alias: 'half',
      contacts: '',
      practices: usualPractices,
      madeAt: freshNow.now(),
      putAwayAt: null,
    };
    const half = changeOf({
      added: { [person.id]: person },
      updated: {
        [part]: [
          { type: 'part', name: 'never so' },
          { type: 'part', name: 'lost' },
        ],
      },
      removed: {},
    });
    expect(save(casebook, half).refused).toEqual([half.id]);
    expect(listed(casebook)).toEqual(before);
  });

  const misfits: Record<string, (part: Id, person: Id) => Diff> = {
    'adds a record that is there': (part, person) => ({
      added: { [part]: { ...blankPart(person), id: part } },
      updated: {},
      removed: {},
    }),
    'removes a record that is not as it says': (part, person) => ({
      added: {},
      updated: {},
      removed: { [part]: { ...blankPart(person), id: part } },
    }),
    'updates a record that is not there': () => ({
      added: {},
      updated: {
        [freshNow.id()]: [
          { type: 'part', name: '' },
          { type: 'part', name: 'x' },
        ],
      },
      removed: {},
    }),
    'refers to a record that is not there': () => {
      const part = blankPart(freshNow.id());
      return { added: { [part.id]: part }, updated: {}, removed: {} };
    },
    'calls a record by another id': () => ({
      added: {
        [freshNow.id()]: {
          type: 'person',
          id: freshNow.id(),
          alias: '',
          contacts: '',
          practices: usualPractices,
          madeAt: freshNow.now(),
          putAwayAt: null,
        },
      },
      updated: {},
      removed: {},
    }),
    'sets a field and does not say what it was': (part) => ({
      added: {},
      updated: { [part]: [{ type: 'part' }, { type: 'part', name: 'x' }] },
      removed: {},
    }),
    'would make a number of what is none': (part) => ({
      added: {},
      updated: {
        [part]: [
          { type: 'part', mood: null },
          { type: 'part', mood: { valence: 7, arousal: 0 } },
        ],
      },
      removed: {},
    }),
  };
  test.each(Object.entries(misfits))('refuses a change that %s', (_, diff) => {
    const { casebook, part, person } = withPart();
    const before = listed(casebook);
    const misfit = changeOf(diff(part, person));
    expect(save(casebook, misfit).refused).toEqual([misfit.id]);
    expect(listed(casebook)).toEqual(before);
  });

  test('refuses to remove what others still refer to', () => {
    const { casebook, memory, map } = withPart();
    const record = memory.records().map[map];
    const removal = changeOf({ added: {}, updated: {}, removed: record ? { [map]: record } : {} });
    expect(save(casebook, removal).refused).toEqual([removal.id]);
  });

  test('keeps a record whose field is minus zero as it would any other', () => {
    const { casebook, memory } = withPart();
    const [placement = ''] = Object.keys(memory.records().placement);
    const there = memory.write(moveParts, { moves: [{ placement, x: -5, y: -0 }] }).change;
    const back = memory.write(moveParts, { moves: [{ placement, x: -0, y: 3 }] }).change;
    const on = memory.write(moveParts, { moves: [{ placement, x: 1, y: -0 }] }).change;
    expect(save(casebook, there, back, on).refused).toEqual([]);
  });

  test('keeps half a surrogate pair as the mark for a character that got lost, and can go on from there', () => {
    const { casebook, memory, part } = withPart();
    const half = memory.write(namePart, { part, name: 'so \ud83d' }).change;
    const next = memory.write(namePart, { part, name: 'so it is' }).change;
    expect(save(casebook, half).refused).toEqual([]);
    expect(casebook.readWhole().records.find(({ id }) => id === part)).toMatchObject({ name: 'so \ufffd' });
    expect(save(casebook, next).refused).toEqual([]);
  });

  test('takes exactly what memory can take, whatever is undone in whatever order', () => {
    fc.assert(
      fc.property(anySteps, fc.array(fc.nat(), { maxLength: 25 }), (steps, picks) => {
        const casebook = openAt(newPath());
        const run = runOf(steps);
        expect(save(casebook, ...run.changes).refused).toEqual([]);
        let records = run.records;
        for (const pick of picks) {
          const picked = run.changes[pick % run.changes.length];
          if (!picked) continue;
          const change = { ...changeOf(invert(picked.diff)), way: 'undo' as const };
          const after = tried(records, change.diff);
          expect(save(casebook, change).refused).toEqual(after ? [] : [change.id]);
          records = after ?? records;
        }
        expect(listed(casebook)).toEqual(listed(records));
      }),
      { numRuns: 60 },
    );
  });
});

describe('drafts', () => {
  const draft = (record: Id, text: string) => ({ record, field: 'says', text });

  test('are overwritten in place and come back with the map', () => {
    const { casebook, part, map } = withPart();
    casebook.save({ changes: [], drafts: [draft(part, 'I a')] });
    casebook.save({ changes: [], drafts: [draft(part, 'I am')] });
    expect(casebook.readMap(map).drafts).toEqual([draft(part, 'I am')]);
    expect(casebook.readLibrary().drafts).toEqual([]);
  });

  test('are removed by an empty text', () => {
    const { casebook, part, map } = withPart();
    casebook.save({ changes: [], drafts: [draft(part, 'I am')] });
    casebook.save({ changes: [], drafts: [draft(part, '')] });
    expect(casebook.readMap(map).drafts).toEqual([]);
  });

  test('are kept though a change beside them is refused', () => {
    const { casebook, part, map } = withPart();
    const misfit = changeOf({
      added: {},
      updated: { [freshNow.id()]: [{ type: 'map' }, { type: 'map' }] },
      removed: {},
    });
    expect(casebook.save({ changes: [misfit], drafts: [draft(part, 'I am')] }).refused).toEqual([misfit.id]);
    expect(casebook.readMap(map).drafts).toEqual([draft(part, 'I am')]);
  });

  test('go with the record they belong to', () => {
    const { casebook, memory, part, map } = withPart();
    casebook.save({ changes: [], drafts: [draft(part, 'I am'), draft(map, 'stays')] });
    const added = casebook.readHistory('library').undo.at(-1);
    if (added) save(casebook, { ...added, id: freshNow.id(), way: 'undo', diff: invert(added.diff) });
    expect(memory.records().part[part]).toBeDefined();
    expect(casebook.readWhole().drafts).toEqual([draft(map, 'stays')]);
  });

  test('of a record that is not there are not kept', () => {
    const { casebook } = withPart();
    casebook.save({ changes: [], drafts: [draft(freshNow.id(), 'nobody')] });
    expect(casebook.readWhole().drafts).toEqual([]);
  });
});

describe('a casebook that was replaced while it was open', () => {
  test('is not written, neither the old file nor the new one, and can be copied', async () => {
    const { path, casebook, memory, part } = withPart();
    fs.renameSync(path, `${path}.away`);
    fs.writeFileSync(path, 'something else');
    const before = filesBeside(`${path}.away`)['Mira.visavis.away'];
    const { change } = memory.write(namePart, { part, name: 'x' });
    expect(await problemOf(() => save(casebook, change))).toEqual({ code: 'fileMoved', subject: 'Mira.visavis' });
    const copy = newPath();
    await casebook.copyTo(copy);
    casebook.close();
    expect(fs.readFileSync(path, 'utf8')).toBe('something else');
    expect(filesBeside(`${path}.away`)['Mira.visavis.away']).toBe(before);
    const inCopy = openAt(copy);
    expect(save(inCopy, change).refused).toEqual([]);
    expect(listed(inCopy)).toEqual(listed(memory.records()));
  });

  test('or deleted, is not made anew', async () => {
    const { path, casebook, memory, part } = withPart();
    fs.rmSync(path);
    const { change } = memory.write(namePart, { part, name: 'x' });
    expect((await problemOf(() => save(casebook, change))).code).toBe('fileMoved');
    casebook.close();
    expect(fs.existsSync(path)).toBe(false);
  });
});

describe('a map', () => {
  test('is read with its own person only, and another person’s parts are nowhere in it', () => {
    const { casebook, memory, map } = withPart();
    const other = memory.write(addPerson, { alias: 'Noor' });
    const theirs = memory.write(addMap, { person: other.got, title: 'Hers' });
    const part = memory.write(addPart, { map: theirs.got, name: 'not for Mira', at: { x: 0, y: 0 } });
    save(casebook, other.change, theirs.change, part.change);
    expect(JSON.stringify(casebook.readMap(map).records)).not.toMatch(/Noor|Hers|not for Mira/);
    expect(casebook.readMap(theirs.got).records).toHaveLength(4);
    expect(casebook.readLibrary().records.map(({ type }) => type)).toEqual(['person', 'person']);
  });

  test('that is not there is an unknown map', async () => {
    const { casebook } = withPart();
    expect((await problemOf(() => casebook.readMap(freshNow.id()))).code).toBe('unknownMap');
  });
});

function blankPart(person: Id) {
  const memory = hand();
  const map = memory.write(addMap, { person: memory.write(addPerson, { alias: '' }).got, title: '' }).got;
  const { got } = memory.write(addPart, { map, name: '', at: null });
  const record = memory.records().part[got];
  if (!record) throw new Error('no part was added');
  return { ...record, person };
}

/** The records after a diff, null where it is stale or would leave somebody referring to nobody: the law written anew. */
function tried(records: Records, diff: Diff): Records | null {
  try {
    const after = applyDiff(records, diff);
    return isWhole(after) ? after : null;
  } catch (thrown) {
    if (thrown instanceof StaleDiff) return null;
    throw thrown;
  }
}

function isWhole(records: Records): boolean {
  const { person, map, part, placement, bond, dialogue, turn, moment, consent, region, strand, sheet } = records;
  const personOrNobody = (id: Id | null) => (id === null ? 'nobody' : person[id]);
  const partOrNobody = (id: Id | null) => (id === null ? 'nobody' : part[id]);
  const dialogueOrNone = (id: Id | null) => (id === null ? 'none' : dialogue[id]);
  return [
    ...Object.values(map).flatMap((record) => [person[record.person], personOrNobody(record.partner)]),
    ...Object.values(part).flatMap((record) => [person[record.person], partOrNobody(record.mergedInto)]),
    ...Object.values(placement).flatMap((record) => [map[record.map], part[record.part]]),
    ...Object.values(bond).flatMap((record) => [part[record.from], part[record.to]]),
    ...Object.values(dialogue).map((record) => map[record.map]),
    ...Object.values(dialogue).flatMap(({ left, right, witness }) => [part[left], part[right], partOrNobody(witness)]),
    ...Object.values(turn).map((record) => dialogue[record.dialogue]),
    ...Object.values(turn).flatMap(({ speaker, toward }) => [partOrNobody(speaker), partOrNobody(toward)]),
    ...Object.values(moment).flatMap((record) => [part[record.part], dialogueOrNone(record.dialogue)]),
    ...Object.values(moment).map((record) => partOrNobody(record.other)),
    ...Object.values(consent).map((record) => bond[record.bond]),
    ...Object.values(region).flatMap((record) => [map[record.map], personOrNobody(record.person)]),
    ...Object.values(sheet).flatMap((record) => [
      map[record.map],
      partOrNobody(record.part),
      personOrNobody(record.person),
    ]),
    ...Object.values(sheet).map(({ again }) => (again === null ? 'none' : sheet[again])),
    ...Object.values(strand).flatMap((record) => [map[record.map], personOrNobody(record.person)]),
    ...Object.values(strand).map((record) => partOrNobody(record.part)),
  ].every((found) => found !== undefined);
}
