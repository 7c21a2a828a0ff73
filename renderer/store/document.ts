/** What is open in this window, and the one way to change it: edits go in, diffs come out, to the screen at once and to the saver. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Opened } from '../../shared/contract/reading.ts';
import type { Host } from '../../shared/contract.ts';
import { type Edit, perform } from '../../shared/edits/edit.ts';
import type { Change, History, Place, Way } from '../../shared/model/change.ts';
import { applyDiff, type Diff, invert, isEmpty, StaleDiff } from '../../shared/model/diff.ts';
import { gather, listRecords, type Records } from '../../shared/model/document.ts';
import { type Fresh, freshNow, goOnAfter } from '../../shared/model/fresh.ts';
import type { AnyRecord, Id } from '../../shared/model/records.ts';
import { afterDoing, afterRedoing, afterUndoing, refilled } from './history.ts';
import type { Saver } from './saver.ts';

/** What the window shows of an open place: its records, the way back and forth, and text half typed. */
export type DocumentState = {
  readonly records: Records;
  readonly history: History;
  readonly drafts: ReadonlyMap<string, string>;
};

/** The key of a draft: one a field of a record. */
export const draftKey = (record: Id, field: string) => `${record} ${field}`;

/** Text being typed that this edit makes real, so that the draft goes as the edit comes. */
export type Settles = { readonly record: Id; readonly field: string };

export type OpenDocument = {
  readonly place: Place;
  /** When something was last done at the places that open from here; see `Opened`. */
  readonly lastChanges: Opened['lastChanges'];
  readonly state: StoreApi<DocumentState>;
  /** Performs an edit, shows it, sends it, and gives back what the edit gives. An edit that changes nothing is no step. */
  edit<Said, Got>(edit: Edit<Said, Got>, said: Said, settles?: Settles): Got;
  /** Takes back the newest step. False where it no longer fits because it was changed elsewhere since; then it is left out. */
  undo(): Promise<boolean>;
  /** Does the newest undone step again; false as for `undo`. */
  redo(): Promise<boolean>;
  /** Reads the sheets of this map, once. Rejects with the problem. */
  readSheets(): Promise<void>;
  /** Shows records of this place that were read later; they are no change. */
  takeIn(list: readonly AnyRecord[]): void;
  /** Keeps text being typed; empty text forgets the draft. */
  keepDraft(record: Id, field: string, text: string): void;
};

export function openDocument(
  host: Host,
  saver: Saver,
  place: Place,
  opened: Opened,
  fresh: Fresh = freshNow,
): OpenDocument {
  const state = createStore<DocumentState>(() => ({
    records: gather(opened.records),
    history: opened.history,
    drafts: new Map(opened.drafts.map(({ record, field, text }) => [draftKey(record, field), text])),
  }));
  // Where the clock was set back, what is made from here on is no older for it.
  goOnAfter([...opened.records, ...opened.history.undo, ...opened.history.redo].map(({ id }) => id));
  // What came with a step that opened a place, and was worked on there since, does not go with that step any more.
  const wasWorkedOn = (gone: Diff['removed']) => Object.keys(gone).some((id) => id in opened.lastChanges);
  let refilling: Promise<void> | undefined;
  let sheets: Promise<void> | undefined;

  const changeOf = (edit: string, way: Way, diff: Diff): Change => ({
    id: fresh.id(),
    at: fresh.now(),
    place,
    edit,
    way,
    diff,
  });

  function keepDraft(record: Id, field: string, text: string) {
    const drafts = new Map(state.getState().drafts);
    if (text === '') drafts.delete(draftKey(record, field));
    else drafts.set(draftKey(record, field), text);
    state.setState({ drafts });
    saver.keepDraft({ record, field, text });
  }

  /** Older steps come from the log, which holds them only once everything is saved. */
  function refill(): Promise<void> {
    const before = state.getState().history;
    refilling ??= saver
      .flush()
      .then(() => host.call('readHistory', { place }))
      .then((logged) => {
        // What was done meanwhile is not in what was read: leave it, the next step that runs out reads again.
        if (state.getState().history === before) state.setState({ history: refilled(before, logged) });
      })
      // Without the log there are simply no older steps for now; the saver shows what is wrong.
      .catch(() => undefined)
      .finally(() => {
        refilling = undefined;
      });
    return refilling;
  }

  function readSheets(): Promise<void> {
    sheets ??= takeInSheets().catch((thrown: unknown) => {
      sheets = undefined;
      throw thrown;
    });
    return sheets;
  }

  async function takeInSheets() {
    await saver.flush();
    const read = await host.call('readSheets', { map: place });
    goOnAfter(read.sheets.map(({ id }) => id));
    const { records, drafts } = state.getState();
    // What was done meanwhile is newer than what was read.
    const list = read.sheets.filter(({ id }) => !records.sheet[id]);
    const typed = new Map([
      ...read.drafts.map(({ record, field, text }) => [draftKey(record, field), text] as const),
      ...drafts,
    ]);
    state.setState({ records: gather([...listRecords(records), ...list]), drafts: typed });
  }

  async function stepBack(way: 'undo' | 'redo'): Promise<boolean> {
    if (state.getState().history[way].length === 0) await refill();
    const newest = state.getState().history[way].at(-1);
    if (newest && speaksOfSheets(newest.diff)) await readSheets().catch(() => undefined);
    const { records, history } = state.getState();
    const step = history[way].at(-1);
    if (!step) return true;
    const diff = invert(step.diff);
    const change = changeOf(step.edit, way, diff);
    try {
      if (wasWorkedOn(diff.removed)) throw new StaleDiff(step.id);
      const after = applyDiff(records, diff);
      state.setState({
        records: after,
        history: way === 'undo' ? afterUndoing(history, change) : afterRedoing(history, change),
      });
    } catch (thrown) {
      if (!(thrown instanceof StaleDiff)) throw thrown;
      state.setState({ history: { ...history, [way]: history[way].slice(0, -1) } });
      return false;
    }
    saver.keepChange(change);
    if (state.getState().history[way].length === 0) await refill();
    return true;
  }

  return {
    place,
    lastChanges: opened.lastChanges,
    state,
    keepDraft,
    readSheets,
    takeIn(list) {
      goOnAfter(list.map(({ id }) => id));
      const { records } = state.getState();
      state.setState({ records: gather([...listRecords(records), ...list]) });
    },
    edit(edit, said, settles) {
      const { records, history } = state.getState();
      const performed = perform(records, edit, said, fresh);
      if (!isEmpty(performed.diff)) {
        const change = changeOf(edit.name, 'do', performed.diff);
        state.setState({ records: performed.records, history: afterDoing(history, change) });
        saver.keepChange(change);
      }
      if (settles) keepDraft(settles.record, settles.field, '');
      return performed.got;
    },
    undo: () => stepBack('undo'),
    redo: () => stepBack('redo'),
  };
}

function speaksOfSheets({ added, updated, removed }: Diff): boolean {
  return (
    [...Object.values(added), ...Object.values(removed)].some(({ type }) => type === 'sheet') ||
    Object.values(updated).some(([{ type }]) => type === 'sheet')
  );
}
