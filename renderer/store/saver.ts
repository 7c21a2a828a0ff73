/**
 * Sends what changed to the host and knows whether all of it is safe. One a window; the rules:
 * what is unsaved waits at most 300 ms and goes as one batch; a batch that fails is kept and sent again, with what came since;
 * what the file refuses is never sent twice and never forced; nothing is dropped before it was acknowledged.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host } from '../../shared/contract.ts';
import type { Change, Draft } from '../../shared/model/change.ts';
import type { Id } from '../../shared/model/records.ts';
import { type Problem, problemIn } from '../../shared/problem.ts';

/** How safe the window's work is. `waiting` tries again by itself; `refused` and `displaced` need the person. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'waiting'; readonly problem: Problem }
  | { readonly state: 'refused'; readonly changes: readonly Change[] }
  | { readonly state: 'displaced' };

export type Saver = {
  readonly saving: StoreApi<Saving>;
  keepChange(change: Change): void;
  keepDraft(draft: Draft): void;
  /** Resolves once everything kept so far is on disk. Rejects with the problem if it cannot be now; it stays kept. */
  flush(): Promise<void>;
  /** Another casebook is open now: what is still unsent belongs to the former one. It is never sent, but shown like what was refused. */
  strand(): void;
  /** Forgets what the file refused, after the person has seen it. */
  letGo(): void;
  /** Another window writes now: nothing more is sent, until {@link resume}. */
  stepAside(): void;
  /** This window writes again; what was left unsent goes now. */
  resume(): void;
  /** Whether anything is not on disk yet. */
  isUnsaved(): boolean;
};

const longestWait = 300;
const retryAfter = [1_000, 2_000, 5_000, 10_000] as const;

const keyOf = (draft: Draft) => `${draft.record} ${draft.field}`;

export function createSaver(host: Host): Saver {
  const saving = createStore<Saving>(() => ({ state: 'saved' }));
  const changes: Change[] = [];
  const drafts = new Map<string, Draft>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;
  let failures = 0;

  const isUnsaved = () => changes.length + drafts.size > 0;
  const isStopped = () => saving.getState().state === 'refused' || saving.getState().state === 'displaced';

  function wake(after: number) {
    if (timer !== undefined || isStopped()) return;
    timer = setTimeout(() => {
      timer = undefined;
      // A failure is shown by `saving`, which already holds the problem.
      send().catch(() => undefined);
    }, after);
  }

  function send(): Promise<void> {
    underWay ??= sendAll().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  async function sendAll() {
    clearTimeout(timer);
    timer = undefined;
    while (isUnsaved() && !isStopped()) await sendOnce();
  }

  async function sendOnce() {
    const batch = { changes: [...changes], drafts: [...drafts.values()] };
    // What is wrong stays said while it is tried again.
    if (saving.getState().state !== 'waiting') saving.setState({ state: 'saving' }, true);
    try {
      const { saved, refused } = await host.call('save', batch);
      failures = 0;
      const done = new Set<Id>(saved);
      changes.splice(0, changes.length, ...changes.filter(({ id }) => !done.has(id)));
      for (const draft of batch.drafts) if (drafts.get(keyOf(draft)) === draft) drafts.delete(keyOf(draft));
      // What came after a refused change stands on it, so it is shown with it.
      if (refused.length > 0) saving.setState({ state: 'refused', changes: [...changes] }, true);
      else saving.setState({ state: isUnsaved() ? 'saving' : 'saved' }, true);
    } catch (thrown) {
      const problem = problemIn(thrown);
      if (problem.code === 'notWriting') saving.setState({ state: 'displaced' }, true);
      else {
        saving.setState({ state: 'waiting', problem }, true);
        wake(retryAfter[Math.min(failures++, retryAfter.length - 1)] ?? longestWait);
      }
      throw problem;
    }
  }

  function noteUnsaved() {
    if (saving.getState().state === 'saved') saving.setState({ state: 'saving' }, true);
    wake(longestWait);
  }

  return {
    saving,
    isUnsaved,
    keepChange(change) {
      changes.push(change);
      noteUnsaved();
    },
    keepDraft(draft) {
      drafts.set(keyOf(draft), draft);
      noteUnsaved();
    },
    async flush() {
      // A batch under way may have left without what was kept since: sendAll goes on until nothing is left.
      if (isUnsaved()) await send();
    },
    strand() {
      clearTimeout(timer);
      timer = undefined;
      saving.setState(isUnsaved() ? { state: 'refused', changes: [...changes] } : { state: 'saved' }, true);
    },
    letGo() {
      if (saving.getState().state !== 'refused') return;
      changes.length = 0;
      drafts.clear();
      saving.setState({ state: 'saved' }, true);
    },
    stepAside() {
      clearTimeout(timer);
      timer = undefined;
      saving.setState({ state: 'displaced' }, true);
    },
    resume() {
      if (saving.getState().state !== 'displaced') return;
      saving.setState({ state: isUnsaved() ? 'saving' : 'saved' }, true);
      if (isUnsaved()) wake(0);
    },
  };
}
