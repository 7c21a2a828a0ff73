import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDocument } from '../../../renderer/store/document.ts';
import { settleHalfTyped } from '../../../renderer/store/half-typed.ts';
import { createSaver } from '../../../renderer/store/saver.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { answerStep } from '../../../shared/edits/answer-step.ts';
import { beginDialogue } from '../../../shared/edits/begin-dialogue.ts';
import { beginSheet } from '../../../shared/edits/begin-sheet.ts';
import { namePart } from '../../../shared/edits/name-part.ts';
import { tellOfPart } from '../../../shared/edits/tell-of-part.ts';
import { listRecords, type Records } from '../../../shared/model/document.ts';
import { historyOf, memoryHost } from './memory-host.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open(host = memoryHost()) {
  const saver = createSaver(host);
  const document = openDocument(host, saver, 'library', {
    records: [],
    drafts: [],
    history: { undo: [], redo: [] },
    lastChanges: {},
  });
  return { host, saver, document, state: document.state, saving: saver.saving };
}

function withPart() {
  const opened = open();
  const person = opened.document.edit(addPerson, { alias: 'Mira' });
  const map = opened.document.edit(addMap, { person, title: 'Who turns away' });
  const part = opened.document.edit(addPart, { map, name: 'the blamer', at: { x: 0, y: 0 } });
  return { ...opened, part };
}

describe('the open document', () => {
  test('shows an edit at once and sends it within a third of a second', async () => {
    const { host, document, state, saving } = open();
    const person = document.edit(addPerson, { alias: 'Mira' });
    expect(state.getState().records.person[person]?.alias).toBe('Mira');
    expect(saving.getState().state).toBe('saving');
    expect(host.batches).toEqual([]);
    await vi.advanceTimersByTimeAsync(333);
    expect(host.records).toEqual(state.getState().records);
    expect(saving.getState().state).toBe('saved');
  });

  test('makes no step of an edit that changes nothing', () => {
    const { document, part, state } = withPart();
    const steps = state.getState().history.undo.length;
    document.edit(namePart, { part, name: 'the blamer' });
    expect(state.getState().history.undo).toHaveLength(steps);
  });

  test('undoes and redoes on the screen and in the file alike', async () => {
    const { host, document, part, saver, state } = withPart();
    document.edit(namePart, { part, name: 'The Blamer' });
    const named = state.getState().records;
    await document.undo();
    expect(state.getState().records.part[part]?.name).toBe('the blamer');
    await document.redo();
    expect(state.getState().records).toEqual(named);
    await saver.flush();
    expect(host.records).toEqual(named);
    expect(host.log.map(({ way }) => way).slice(-3)).toEqual(['do', 'undo', 'redo']);
  });

  test('reads older steps from the log once memory has none', async () => {
    const { host, saver, state } = withPart();
    await saver.flush();
    const again = openDocument(host, saver, 'library', {
      records: listRecords(host.records),
      drafts: [],
      history: { undo: [], redo: [] },
      lastChanges: {},
    });
    for (const _ of host.log.slice()) await again.undo();
    expect(again.state.getState().records).toEqual(open().state.getState().records);
    expect(state.getState().history.undo).toHaveLength(3);
  });

  test('takes back what was done on a sheet that was not read yet, and does it again', async () => {
    const { host, document, saver } = withPart();
    const map = Object.keys(document.state.getState().records.map)[0] ?? '';
    const sheet = document.edit(beginSheet, { map, practice: 'hidden-zero', version: 1, title: '' });
    const answer = { kind: 'words', asked: 'What is it?', words: 'I count.' } as const;
    document.edit(answerStep, { sheet, step: 'what', answer });
    await saver.flush();
    const later = openDocument(host, saver, map, {
      records: listRecords(host.records).filter(({ type }) => type !== 'sheet'),
      drafts: [],
      history: historyOf(host.log),
      lastChanges: {},
    });
    const kept = () => later.state.getState().records.sheet[sheet]?.answers;
    expect(await later.undo()).toBe(true);
    expect(kept()).toEqual({});
    expect(await later.redo()).toBe(true);
    expect(kept()).toEqual({ what: answer });
    await later.undo();
    expect(await later.undo()).toBe(true);
    expect(kept()).toBeUndefined();
    await saver.flush();
    expect(host.records.sheet).toEqual({});
  });

  test('has the older steps at hand before they are asked for, so the button never lies', async () => {
    const { host, saver } = withPart();
    await saver.flush();
    const newest = host.log.slice(-1);
    const again = openDocument(host, saver, 'library', {
      records: listRecords(host.records),
      drafts: [],
      history: { undo: newest, redo: [] },
      lastChanges: {},
    });
    await again.undo();
    expect(again.state.getState().history.undo).toEqual(host.log.slice(0, 2));
  });

  test('goes back and forth over any run of edits, undos, redos and reopenings as a pile of pictures would', async () => {
    const step = fc.constantFrom('name', 'undo', 'undo', 'redo', 'redo', 'reopen');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
        const { host, saver, document: first, part, state } = withPart();
        let document = first;
        const begin = state.getState().history.undo.length;
        const pictures = [state.getState().records];
        let at = 0;
        for (const [index, one] of steps.entries()) {
          if (one === 'name') {
            document.edit(namePart, { part, name: `name ${index}` });
            pictures.splice(++at, Infinity, document.state.getState().records);
          }
          if (one === 'undo' && at > 0) {
            at--;
            await document.undo();
          }
          if (one === 'redo') {
            at = Math.min(at + 1, pictures.length - 1);
            expect(await document.redo()).toBe(true);
          }
          if (one === 'reopen') {
            await saver.flush();
            const opened = {
              records: listRecords(host.records),
              drafts: [],
              history: { undo: [], redo: [] },
              lastChanges: {},
            };
            document = openDocument(host, saver, 'library', opened);
          }
          expect(document.state.getState().records).toEqual(pictures[at]);
        }
        await saver.flush();
        expect(host.records).toEqual(pictures[at]);
        expect(historyOf(host.log).undo).toHaveLength(begin + at);
        expect(historyOf(host.log).redo).toHaveLength(pictures.length - 1 - at);
      }),
    );
  });

  test('leaves out a step that no longer fits', async () => {
    const { document, part, state } = withPart();
    document.edit(namePart, { part, name: 'A' });
    const stale = state.getState().history;
    document.edit(namePart, { part, name: 'B' });
    state.setState({ history: stale });
    expect(await document.undo()).toBe(false);
    expect(state.getState().records.part[part]?.name).toBe('B');
    expect(state.getState().history.undo).toHaveLength(stale.undo.length - 1);
  });

  test('sends text being typed as a draft, and the edit that settles it takes the draft away', async () => {
    const { host, document, part } = withPart();
    document.keepDraft(part, 'feels', 'tired under');
    await vi.advanceTimersByTimeAsync(333);
    expect([...host.drafts.values()]).toEqual([{ record: part, field: 'feels', text: 'tired under' }]);
    expect(host.records.part[part]?.feels).toBe('');
    document.edit(tellOfPart, { part, statement: 'feels', text: 'tired under that' }, { record: part, field: 'feels' });
    await vi.advanceTimersByTimeAsync(333);
    expect(host.drafts.size).toBe(0);
    expect(host.records.part[part]?.feels).toBe('tired under that');
  });
});

describe('text half typed when the window ended', () => {
  test('is in its field the next time, as a step one can take back', async () => {
    const { document, part, state } = withPart();
    document.keepDraft(part, 'feels', 'tired under');
    settleHalfTyped(document, [{ record: part, field: 'feels', text: 'tired under' }]);
    expect(state.getState().records.part[part]?.feels).toBe('tired under');
    expect(state.getState().drafts.size).toBe(0);
    await document.undo();
    expect(state.getState().records.part[part]?.feels).toBe('');
  });

  test('stays a draft where it is a line nobody has said yet', () => {
    const { document, part, state } = withPart();
    const other = document.edit(addPart, { map: onlyMap(state.getState().records), name: 'the little one', at: null });
    const map = onlyMap(state.getState().records);
    const dialogue = document.edit(beginDialogue, { map, left: part, right: other });
    const line = { record: dialogue, field: `line ${part}`, text: 'You never' };
    document.keepDraft(line.record, line.field, line.text);
    settleHalfTyped(document, [line]);
    expect(state.getState().records.turn).toEqual({});
    expect([...state.getState().drafts.values()]).toEqual(['You never']);
  });
});

const onlyMap = ({ map }: Records) => Object.keys(map)[0] ?? '';

describe('saving', () => {
  test('keeps what failed and tries again with what came since', async () => {
    const { host, document, saving, state } = open();
    host.failures.push('diskFull');
    document.edit(addPerson, { alias: 'Mira' });
    await vi.advanceTimersByTimeAsync(333);
    expect(saving.getState()).toMatchObject({ state: 'waiting', problem: { code: 'diskFull' } });
    document.edit(addPerson, { alias: 'K.' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(saving.getState().state).toBe('saved');
    expect(host.records).toEqual(state.getState().records);
  });

  test('goes on saying what is wrong while it tries again', async () => {
    const { host, document, saving } = open();
    host.failures.push('diskFull', 'diskFull', 'diskFull');
    document.edit(addPerson, { alias: 'Mira' });
    await vi.advanceTimersByTimeAsync(333);
    const states: string[] = [];
    saving.subscribe(({ state }) => states.push(state));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(states).toEqual(['waiting', 'waiting', 'saved']);
  });

  test('goes on trying for as long as it takes', async () => {
    const { host, document, saving } = open();
    host.failures.push(...Array.from({ length: 12 }, () => 'diskFull' as const));
    document.edit(addPerson, { alias: 'Mira' });
    await vi.advanceTimersByTimeAsync(200_000);
    expect(saving.getState().state).toBe('saved');
    expect(host.log).toHaveLength(1);
  });

  test('sends again what was saved but never acknowledged, and it is there once', async () => {
    const { host, document, saving } = open();
    host.lostAnswers = 1;
    document.edit(addPerson, { alias: 'Mira' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(saving.getState().state).toBe('saved');
    expect(host.log).toHaveLength(1);
  });

  test('shows what the file refuses and never sends it twice', async () => {
    const { host, saver, document, part, saving } = withPart();
    await saver.flush();
    host.records = { ...host.records, part: {} };
    document.edit(namePart, { part, name: 'lost' });
    await vi.advanceTimersByTimeAsync(333);
    expect(saving.getState()).toMatchObject({ state: 'refused', changes: [{ edit: 'namePart' }] });
    const sent = host.batches.length;
    document.edit(namePart, { part, name: 'still lost' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.batches).toHaveLength(sent);
  });

  test('waits longer after each failure, so that a full disk is not hammered', async () => {
    const { host, document } = open();
    host.failures.push(...Array.from({ length: 100 }, () => 'diskFull' as const));
    document.edit(addPerson, { alias: 'Mira' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.batches.length).toBeLessThan(12);
  });

  test('stops when another window writes, and keeps what is unsent until it may write again', async () => {
    const { host, saver, document, saving } = open();
    host.failures.push('notWriting');
    document.edit(addPerson, { alias: 'Mira' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saving.getState().state).toBe('displaced');
    expect(saver.isUnsaved()).toBe(true);
    saver.resume();
    await vi.advanceTimersByTimeAsync(333);
    expect(host.log).toHaveLength(1);
  });

  test('a flush waits for what was kept while a batch was under way', async () => {
    const { host, saver, document } = open();
    document.edit(addPerson, { alias: 'Mira' });
    const first = saver.flush();
    document.edit(addPerson, { alias: 'K.' });
    await first;
    expect(host.log).toHaveLength(2);
    expect(saver.isUnsaved()).toBe(false);
  });
});
