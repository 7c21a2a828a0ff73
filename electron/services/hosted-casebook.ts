/** One casebook and the windows that look at it: every call of the contract, the same behind both hosts. */
import { basename, dirname } from 'node:path';
import type { Deed } from '../../shared/contract/safety.ts';
import {
  type Answers,
  type CallName,
  type HostEvent,
  type HostKind,
  lookSchema,
  type Services,
  type Welcome,
  type WindowId,
} from '../../shared/contract.ts';
import { usualLook } from '../../shared/look.ts';
import { gather } from '../../shared/model/document.ts';
import type { PictureHash } from '../../shared/model/records.ts';
import { Problem, problemIn } from '../../shared/problem.ts';
import { recoveryTextOf } from '../casebook/recovery-key.ts';
import type { NewSeal } from '../casebook/seal.ts';
import { nameOfPicture } from '../picture/file-name.ts';
import { picturesOn, standAloneSvg } from '../picture/stand-alone.ts';
import { answerCall, isCall } from './answering.ts';
import { createAttempts } from './attempts.ts';
import { backupServices } from './backing-up.ts';
import { backupPlaces } from './backup-places.ts';
import type { CasebookShelf } from './casebook-shelf.ts';
import { copyOfShut } from './copy-of-shut.ts';
import { type DeedLog, deedOf } from './deeds.ts';
import { erasingServices } from './erasing.ts';
import { handingOverServices } from './handing-over.ts';
import { casebookAt, type Making } from './open-casebook.ts';
import type { PracticeShelf } from './practice-shelf.ts';
import { rescueServices } from './rescuing.ts';
import { safetyServices, sealWith } from './safety.ts';
import type { SettingsFile } from './settings.ts';
import { createWritingSeat } from './writing-seat.ts';

/** A casebook that windows can call. */
export type HostedCasebook = {
  /** Opens the file now instead of when a window first comes in. Rejects with the Problem that keeps it shut. */
  open(): Promise<void>;
  /** Answers a call as it came from a window. Rejects with a Problem. */
  answer(call: string, question: unknown, window: WindowId): Promise<Answers[CallName]>;
  /** A window is there, or is not there any more: its page was closed or lost its line. */
  setPresent(window: WindowId, isThere: boolean): void;
  /** Whether closing this window could lose what it has not saved yet. */
  isWriting(window: WindowId): boolean;
  /** Closes a sealed casebook once the writing window has saved. Resolves with whether it is closed now; a plain one never is. */
  lock(): Promise<boolean>;
  /** Asks the writing window to save and leave. Resolves with whether it did so in time. */
  clear(): Promise<boolean>;
  /** Where the file is that is open now, or is to be opened. */
  path(): string;
  /** Closes the file. */
  close(): Promise<void>;
};

/** The system's dialogs for files, where the host has them. Null is what a person says who thought better of it. */
export type FileDialogs = {
  /** Looks for a casebook that is there. */
  choose(): Promise<string | null>;
  /** Finds a name and place for a new one. */
  place(): Promise<string | null>;
  /** Looks for a folder that is there. */
  folder(): Promise<string | null>;
};

/** What a casebook is hosted with. */
export type Hosting = {
  readonly host: HostKind;
  readonly path: string;
  readonly settings: SettingsFile;
  /** Where what is done is noted. */
  readonly deeds: DeedLog;
  readonly shelf: CasebookShelf;
  readonly practices: PracticeShelf;
  readonly dialogs: FileDialogs | null;
  /** Whether to make the file where there is none. */
  readonly create: boolean;
  /** Says something to one window; a window that is gone hears nothing. */
  readonly tell: (window: WindowId, event: HostEvent) => void;
  /** How long the writing window may take to save and leave, in ms. */
  readonly patience: number;
  /** Waits before an attempt at a passphrase, in ms; a test may not want to. */
  readonly wait?: (ms: number) => Promise<unknown>;
};

/** Hosts the casebook at a path. Nothing is opened yet. */
export function hostCasebook(hosting: Hosting): HostedCasebook {
  const { host, settings, deeds, shelf, practices, dialogs, tell, patience } = hosting;
  let remembering: Promise<unknown> = Promise.resolve();
  const present = new Set<WindowId>();
  const casebook = casebookAt(
    hosting.path,
    hosting.create,
    (path) => {
      remembering = Promise.all([shelf.remember(path), deeds.note('opened', basename(path))]);
      watch();
    },
    sendAway,
  );
  const seat = createWritingSeat((window, why) => tell(window, { event: 'leave', why }), patience);

  // Wherever its passphrase is asked for, one count.
  const attempts = createAttempts(hosting.wait);
  const places = backupPlaces(settings);

  /** The casebook is closed: windows forget it, and come in anew. */
  function sendAway(): void {
    for (const window of present) {
      seat.leave(window);
      tell(window, { event: 'locked' });
    }
  }

  const mustWrite = (window: WindowId) => {
    if (!seat.holds(window)) throw new Problem('notWriting');
  };

  async function welcome(role: Welcome['role']): Promise<Welcome> {
    const thread = await casebook.thread();
    const isSealed = (await thread.ask('salt')) !== null;
    return { host, casebook: thread.name, id: shelf.idOf(casebook.path()), role, isSealed };
  }

  const comeIn = (window: WindowId) => welcome(seat.sitDown(window) ? 'writing' : 'elsewhere');

  async function goOnIn(path: string, making: Making, window: WindowId, seal: NewSeal | null = null): Promise<Welcome> {
    // Before a casebook that is shut nobody writes, and whoever is there may turn to another.
    const isOpen = await casebook.thread().then(
      () => true,
      () => false,
    );
    if (isOpen) mustWrite(window);
    else seat.sitDown(window);
    await casebook.goOnIn(path, making, seal);
    return welcome('writing');
  }

  function fromDialog(dialog: keyof FileDialogs): Promise<string | null> {
    if (!dialogs) throw new Problem('badRequest');
    return dialogs[dialog]();
  }

  const { lock, ...safety } = safetyServices({
    casebook,
    settings,
    seat,
    comeIn,
    sendAway,
    attempts,
  });

  const { watch, end, ...backups } = backupServices({
    casebook,
    shelf,
    seat,
    places,
    chooseFolder: dialogs && (() => dialogs.folder()),
    welcome: () => welcome('writing'),
    failed(why) {
      for (const window of present) tell(window, { event: 'notBackedUp', why });
    },
  });

  const services: Services = {
    ...safety,
    ...backups,
    ...rescueServices({ casebook, shelf, places, attempts }),
    ...erasingServices({ casebook, shelf, seat, places }),
    ...handingOverServices({ casebook, shelf, seat, places, choose: () => fromDialog('choose'), wait: hosting.wait }),
    async lock(_, window) {
      if (!seat.holds(window)) await seat.clear();
      await lock();
      return null;
    },
    async enter(_, window) {
      await casebook.thread();
      return comeIn(window);
    },
    async takeOver(_, window) {
      await casebook.thread();
      await seat.takeOver(window);
      return welcome('writing');
    },
    async leave(_, window) {
      seat.leave(window);
      return null;
    },
    readLibrary: async () => (await casebook.thread()).ask('readLibrary'),
    readPerson: async ({ person }) => (await casebook.thread()).ask('readPerson', person),
    readGlimpse: async ({ map }) => (await casebook.thread()).ask('readGlimpse', map),
    readArrangement: async ({ map }) => (await casebook.thread()).ask('readArrangement', map),
    readPartsOf: async ({ person }) => (await casebook.thread()).ask('readPartsOf', person),
    readPractices: () => practices.read(),
    readSheets: async ({ map }) => (await casebook.thread()).ask('readSheets', map),
    readWhereabouts: async ({ part }) => (await casebook.thread()).ask('readWhereabouts', part),
    readPicture: async ({ hash }) => (await casebook.thread()).ask('readPicture', hash),
    async keepPicture(picture, window) {
      const thread = await casebook.thread();
      mustWrite(window);
      return thread.ask('keepPicture', picture);
    },
    readMap: async ({ map }) => (await casebook.thread()).ask('readMap', map),
    readHistory: async ({ place }) => (await casebook.thread()).ask('readHistory', place),
    async save(batch, window) {
      const thread = await casebook.thread();
      // Asked last, right before the batch goes: nothing can take the seat in between.
      mustWrite(window);
      return thread.ask('save', batch);
    },
    async drawMap({ map, look }) {
      const { records } = await (await casebook.thread()).ask('readMap', map);
      const tables = gather(records);
      const drawn = tables.map[map];
      if (!drawn) throw new Problem('unknownMap', map);
      const thread = await casebook.thread();
      const read = async (hash: PictureHash) => [hash, await thread.ask('readPicture', hash)] as const;
      const kept = new Map(await Promise.all(picturesOn(tables).map(read)));
      return { svg: await standAloneSvg(tables, map, look, kept), fileName: nameOfPicture(drawn) };
    },
    async saveCopy(_, window) {
      mustWrite(window);
      const folder = dirname(casebook.path());
      const { name } = await casebook.goOnInCopy(shelf.folder);
      return { casebook: name, isBeside: dirname(casebook.path()) === folder };
    },
    openCopy: async (_, window) => goOnIn(await copyOfShut(casebook.path(), shelf.folder), 'never', window),
    readShelf: async () => ({ casebooks: await shelf.list(casebook.path()), hasDialogs: dialogs !== null }),
    async openCasebook({ casebook: id }, window) {
      const path = id === null ? await fromDialog('choose') : shelf.pathOf(id);
      return path === null ? null : goOnIn(path, 'never', window);
    },
    async makeCasebook({ name, passphrase }, window) {
      const seal = passphrase === null ? null : await sealWith(passphrase);
      const path = name === null ? await fromDialog('place') : shelf.placeFor(name);
      if (path === null) return null;
      const welcome = await goOnIn(path, 'new', window, seal);
      return { welcome, recoveryKey: seal && recoveryTextOf(seal.key) };
    },
    openExample: async (_, window) => goOnIn(await shelf.placeForExample(), 'example', window),
    readDeeds: () => deeds.read(),
    noteExport: async () => null,
    readLook: async () => (await settings.read('look', lookSchema)) ?? usualLook,
    async changeLook(look) {
      await settings.keep('look', look);
      return null;
    },
  };

  return {
    async open() {
      await casebook.thread();
    },
    async answer(call, question, window) {
      const note = (what: Deed['what'], name = basename(casebook.path())) => {
        remembering = deeds.note(what, name);
      };
      try {
        const answer = await answerCall(services, call, question, window);
        const what = isCall(call) ? deedOf[call] : undefined;
        if (what) note(what);
        return answer;
      } catch (thrown) {
        const { code, subject } = problemIn(thrown);
        if (code === 'wrongPassphrase') note('refused', subject);
        throw thrown;
      }
    },
    setPresent(window, isThere) {
      if (isThere) present.add(window);
      else present.delete(window);
      seat.setPresent(window, isThere);
    },
    lock: async () => (await seat.clear()) && lock(),
    isWriting: seat.holds,
    clear: seat.clear,
    path: casebook.path,
    async close() {
      await end();
      await casebook.close();
      await remembering;
    },
  };
}
