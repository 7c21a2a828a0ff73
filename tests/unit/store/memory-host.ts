/** A host that keeps a casebook in memory by the same rules as the file, and can be told to fail. */

import type { CasebookCopy, Erasure } from '../../../shared/contract/erasing.ts';
import type { Answers, CallName, Host, HostEvent, Question, Welcome } from '../../../shared/contract.ts';
import { usualLook } from '../../../shared/look.ts';
import type { Change, Draft, History } from '../../../shared/model/change.ts';
import { applyDiff, StaleDiff } from '../../../shared/model/diff.ts';
import { gather, listRecords, type Records } from '../../../shared/model/document.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { Problem, type ProblemCode } from '../../../shared/problem.ts';

export type MemoryHost = Host & {
  records: Records;
  readonly log: Change[];
  readonly drafts: Map<string, Draft>;
  readonly batches: Question<'save'>[];
  /** What the next saves fail with, one a save. */
  readonly failures: ProblemCode[];
  /** What a window is told as it comes in. */
  welcome: Welcome;
  /** What comes of opening another casebook: the welcome there, what is wrong, or nothing because the person thought better of it. */
  another: Welcome | ProblemCode | null;
  /** What it was told to erase; it only notes it. */
  readonly erased: Erasure[];
  /** The copies beside it. */
  copies: readonly CasebookCopy[];
  /** Saves that reach the file but whose acknowledgement is lost. */
  lostAnswers: number;
  say(event: HostEvent): void;
};

const casebook = '01890000-0000-7000-8000-00000000000c';

export function memoryHost(list: readonly AnyRecord[] = []): MemoryHost {
  const listeners = new Set<(event: HostEvent) => void>();
  const host: MemoryHost = {
    records: gather(list),
    log: [],
    drafts: new Map(),
    batches: [],
    failures: [],
    lostAnswers: 0,
    welcome: { host: 'browser', casebook: 'memory', id: casebook, role: 'writing', isSealed: false },
    another: null,
    erased: [],
    copies: [],
    say: (event) => {
      for (const hear of listeners) hear(event);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    call: async (name, question) => {
      const answer = await answers[name](question);
      return answer;
    },
  };

  const opened = () => ({
    records: listRecords(host.records),
    drafts: [...host.drafts.values()],
    history: historyOf(host.log),
    lastChanges: {},
  });

  const answers: { [C in CallName]: (question: Question<C>) => Promise<Answers[C]> } = {
    enter: async () => host.welcome,
    takeOver: async () => host.welcome,
    leave: async () => null,
    unlock: async () => host.welcome,
    readBackups: async () => ({ folder: 'backups', isChosen: false, canChoose: false, backups: [] }),
    chooseBackupFolder: async () => null,
    backUp: async () => null,
    readRescue: async () => ({ salvaged: null, backup: null }),
    readDeeds: async () => [],
    readHandedOver: async () => null,
    takeIn: async () => ({ changed: 0 }),
    noteExport: async () => null,
    readSummary: async () => ({ people: 0, maps: 0, parts: 0, turns: 0, lastChange: null, latest: null }),
    bringBack: async () => host.welcome,
    removeBackups: async () => null,
    readErasure: async () => ({ records: {}, former: 0, pictures: 0, steps: 0, left: 0 }),
    erase: async ({ what }) => {
      const failure = host.failures.shift();
      if (failure) throw new Problem(failure);
      host.erased.push(...what);
      return null;
    },
    readCopies: async () => ({ copies: host.copies }),
    removeCopies: async () => null,
    lock: async () => null,
    readSafety: async () => ({ isSealed: host.welcome.isSealed, idleMinutes: null }),
    changeIdle: async () => null,
    setPassphrase: async () => ({ recoveryKey: null }),
    readLibrary: async () => opened(),
    readPerson: async () => opened(),
    readMap: async () => opened(),
    readGlimpse: async () => ({ shows: 'figures', records: [] }),
    readArrangement: async () => [],
    readPartsOf: async () => [],
    readWhereabouts: async () => [],
    readSheets: async ({ map }) => ({
      sheets: Object.values(host.records.sheet).filter((sheet) => sheet.map === map),
      drafts: [],
    }),
    readPractices: async () => ({ practices: [], bad: [] }),
    readPicture: async () => Promise.reject(new Problem('unknownPicture')),
    keepPicture: async () => '0'.repeat(64),
    readHistory: async () => historyOf(host.log),
    drawMap: async () => ({ svg: '<svg/>', fileName: 'map' }),
    readShelf: async () => ({ casebooks: [], hasDialogs: false }),
    openCasebook: async () => {
      if (typeof host.another === 'string') throw new Problem(host.another);
      return host.another;
    },
    makeCasebook: async () => null,
    openCopy: async () => host.welcome,
    openExample: async () => host.welcome,
    saveCopy: async () => ({ casebook: 'copy', isBeside: true }),
    readLook: async () => usualLook,
    changeLook: async () => null,
    save: async (batch) => {
      host.batches.push(batch);
      const failure = host.failures.shift();
      if (failure) throw new Problem(failure);
      const answer = take(batch);
      if (host.lostAnswers > 0) {
        host.lostAnswers--;
        throw new Problem('hostGone');
      }
      return answer;
    },
  };

  function take({ changes, drafts }: Question<'save'>): Answers['save'] {
    const saved: string[] = [];
    for (const change of changes) {
      if (!host.log.some(({ id }) => id === change.id)) {
        try {
          host.records = applyDiff(host.records, change.diff);
        } catch (thrown) {
          if (!(thrown instanceof StaleDiff)) throw thrown;
          return { saved, refused: changes.slice(saved.length).map(({ id }) => id) };
        }
        host.log.push(change);
      }
      saved.push(change.id);
    }
    for (const draft of drafts) {
      const key = `${draft.record} ${draft.field}`;
      if (draft.text === '') host.drafts.delete(key);
      else host.drafts.set(key, draft);
    }
    return { saved, refused: [] };
  }

  return host;
}

/** Two stacks, as a log leads to them: the plainest way to say what the casebook finds by walking back. */
export function historyOf(log: readonly Change[]): History {
  let undo: Change[] = [];
  let redo: Change[] = [];
  for (const change of log) {
    if (change.way === 'do') [undo, redo] = [[...undo, change], []];
    if (change.way === 'undo') [undo, redo] = [undo.slice(0, -1), [...redo, change]];
    if (change.way === 'redo') [undo, redo] = [[...undo, change], redo.slice(0, -1)];
  }
  return { undo, redo };
}
