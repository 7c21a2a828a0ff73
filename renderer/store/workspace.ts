/** The window's life: coming in, which place is open, and leaving without losing a word. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answers, Host, HostKind, Question, Welcome } from '../../shared/contract.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { Problem, problemIn } from '../../shared/problem.ts';
import { type OpenDocument, openDocument } from './document.ts';
import { createErasing, type Erasing } from './erasing.ts';
import { settleHalfTyped } from './half-typed.ts';
import { createLook, type Look } from './look.ts';
import { createPictures, type PictureStore } from './pictures.ts';
import { createPractices, type PracticeStore } from './practices.ts';
import type { Room } from './room.ts';
import { createSaver, type Saver } from './saver.ts';
import { createSpeaking } from './speaking.ts';

/** Something to be told, and the way to take it back where there is one. */
export type Notice = { readonly sentence: string; readonly undo?: () => void };

export type Workspace = {
  readonly host: Host;
  readonly saver: Saver;
  readonly look: Look;
  readonly pictures: PictureStore;
  readonly room: StoreApi<Room>;
  /** Stands for the words spoken now; whoever shows words shows them anew when it changes. */
  readonly words: StoreApi<object>;
  /** One sentence for the person, until it is put away. */
  readonly notice: StoreApi<Notice | null>;
  /** Which host answered, once it has. */
  hostKind(): HostKind | null;
  enter(): Promise<void>;
  takeOver(): Promise<void>;
  /** Opens a sealed casebook. Rejects with the problem where it stays shut. */
  unlock(passphrase: string): Promise<void>;
  /** Saves, and closes a sealed casebook; a notice says where that could not be done. */
  lock(): Promise<void>;
  /** Whether the open casebook is sealed. */
  readonly isSealed: StoreApi<boolean>;
  /** Minutes without a touch after which it is locked; null where it never is. */
  readonly idleMinutes: StoreApi<number | null>;
  /** Reads anew how the casebook is kept safe. */
  readSafety(): Promise<void>;
  /** The file name of the casebook that is open. */
  readonly casebook: StoreApi<string>;
  openLibrary(person: Id | null): Promise<void>;
  /** Shows this person's maps in the library. */
  choosePerson(person: Id | null): Promise<void>;
  openMap(map: Id): Promise<void>;
  openDialogue(dialogue: Id | null): void;
  /** Shows a sheet; null goes back to where it was opened from. */
  openSheet(sheet: Id | null): void;
  readonly practices: PracticeStore;
  /** Saves and goes on in another casebook, or in a copy of this one. Where that fails this one stays open, and a notice says why. */
  goOnIn(another: 'openCasebook', question: Question<'openCasebook'>): Promise<void>;
  goOnIn(another: 'openExample', question: Question<'openExample'>): Promise<void>;
  goOnIn(another: 'openCopy', question: Question<'openCopy'>): Promise<void>;
  /** Saves and goes on in a new casebook; one with a passphrase gives its `newKey`. Where that fails this one stays open, and a notice says why. */
  makeCasebook(question: Question<'makeCasebook'>): Promise<void>;
  /** The recovery key of a casebook that was just made, until it was put on paper. */
  readonly newKey: StoreApi<string | null>;
  /** Saves, and goes back to a backup. Rejects with the problem; then everything is as it was. */
  bringBack(backup: Id): Promise<void>;
  readonly erasing: Erasing;
  /** Saves, takes in what was accepted of another casebook, and shows the library anew. Rejects with the problem; then everything is as it was. */
  takeIn(question: Question<'takeIn'>): Promise<void>;
  /** Goes on in a copy and saves there; gives back its file name, and whether it lies beside the casebook. Rejects with the problem. */
  saveCopy(): Promise<Answers['saveCopy']>;
  /** Reads the open place again from the file, after something was refused. */
  reopen(): Promise<void>;
};

/** @param forget leaves nothing of a casebook in the window once it was locked */
export function createWorkspace(host: Host, forget: () => void = () => undefined): Workspace {
  const saver = createSaver(host);
  const room = createStore<Room>(() => ({ room: 'entering' }));
  // First of all who listen to the room: what is shown next is shown in the right words.
  const words = createSpeaking(room);
  const notice = createStore<Notice | null>(() => null);
  const casebook = createStore<string>(() => '');
  const isSealed = createStore<boolean>(() => false);
  const idleMinutes = createStore<number | null>(() => null);
  const newKey = createStore<string | null>(() => null);
  const pictures = createPictures(host);
  const practices = createPractices(host);
  let welcome: Welcome | null = null;

  const go = (next: Room) => room.setState(next, true);

  /** Says what is wrong; where it is the saving, until all is saved. */
  function tellOf(thrown: unknown) {
    const told = { sentence: sentenceOf(problemIn(thrown)) };
    notice.setState(told, true);
    if (!saver.isUnsaved()) return;
    const stop = saver.saving.subscribe(({ state }) => {
      if (state !== 'saved') return;
      stop();
      if (notice.getState() === told) notice.setState(null, true);
    });
  }

  async function comeIn(call: 'enter' | 'takeOver') {
    try {
      await settle(await host.call(call, {}));
    } catch (thrown) {
      go(roomBefore(problemIn(thrown)));
    }
  }

  /** The host says which casebook is open, and whether this window writes in it. */
  async function settle(told: Welcome) {
    const former = welcome;
    welcome = told;
    casebook.setState(told.casebook, true);
    await readSafety();
    if (told.role === 'elsewhere') return go({ room: 'elsewhere' });
    if (former && former.id !== told.id) {
      saver.strand();
      pictures.clear();
    } else saver.resume();
    await openLibrary(null);
  }

  async function readSafety() {
    const safety = await host.call('readSafety', {});
    isSealed.setState(safety.isSealed, true);
    idleMinutes.setState(safety.isSealed ? safety.idleMinutes : null, true);
  }

  const goOnIn = <C extends 'openCasebook' | 'openExample' | 'openCopy'>(call: C, question: Question<C>) =>
    turnTo(() => host.call(call, question));

  const makeCasebook = (question: Question<'makeCasebook'>) =>
    turnTo(async () => {
      const made = await host.call('makeCasebook', question);
      newKey.setState(made?.recoveryKey ?? null, true);
      return made?.welcome ?? null;
    });

  async function turnTo(another: () => Promise<Welcome | null>) {
    const before = room.getState();
    try {
      // Nothing can be changed on the way: it would be sent to the wrong casebook.
      go({ room: 'entering' });
      await saver.flush();
      const told = await another();
      if (told) await settle(told);
      else go(before);
    } catch (thrown) {
      const problem = problemIn(thrown);
      // The host has closed the one before, and waits at this one for its passphrase.
      if (problem.code === 'sealed') return go(roomBefore(problem));
      go(before);
      tellOf(thrown);
    }
  }

  /** Opens a place once everything is saved. Where that fails the window stays where it is and says why. */
  async function open(read: () => Promise<Room>) {
    try {
      await saver.flush();
      go(await read());
    } catch (thrown) {
      tellOf(thrown);
    }
  }

  async function readPerson(person: Id): Promise<OpenDocument> {
    return openDocument(host, saver, person, await host.call('readPerson', { person }));
  }

  const openLibrary = (person: Id | null) =>
    open(async () => {
      const people = await host.call('readLibrary', {});
      const maps = person === null ? null : await readPerson(person);
      return { room: 'library', document: openDocument(host, saver, 'library', people), person, maps };
    });

  const openMap = (map: Id, dialogue: Id | null = null) =>
    open(async () => {
      const opened = await host.call('readMap', { map });
      const document = openDocument(host, saver, map, opened);
      settleHalfTyped(document, opened.drafts);
      // At hand by the time somebody wants one; nobody waits for it.
      void practices.read();
      return { room: 'map', document, map, dialogue, sheet: null };
    });

  /** Reads the open place anew with nothing of the former reading left, whose undo steps hold what these were. */
  async function readAnew(gone: ReadonlySet<Id>) {
    const there = (id: Id | null) => (id !== null && gone.has(id) ? null : id);
    const before = room.getState();
    notice.setState(null, true);
    go({ room: 'entering' });
    if (before.room === 'map') await openMap(before.map, there(before.dialogue));
    if (before.room === 'library') await openLibrary(there(before.person));
    if (room.getState().room === 'entering') await comeIn('enter');
  }

  /** Saves, then leaves. What cannot be saved stays here: closing then does not happen, while another window need not wait for it. */
  async function leave(why: 'takenOver' | 'closing') {
    const isSaved = await saver.flush().then(
      () => true,
      () => false,
    );
    if (!isSaved && why === 'closing') return;
    saver.stepAside();
    if (why === 'takenOver') go({ room: 'elsewhere' });
    await host.call('leave', {});
  }

  async function lock() {
    try {
      await saver.flush();
      await host.call('lock', {});
    } catch (thrown) {
      tellOf(thrown);
    }
  }

  host.listen((heard) => {
    if (heard.event === 'locked') forget();
    // A host that is gone cannot be left; there is nothing more to do.
    if (heard.event === 'leave') leave(heard.why).catch(() => undefined);
    if (heard.event === 'notBackedUp')
      notice.setState({ sentence: t('safety.notBackedUp', { why: sentenceOf(new Problem(heard.why)) }) }, true);
    if (heard.event === 'notSaved')
      notice.setState({ sentence: t(heard.why === 'failed' ? 'picture.lost' : 'picture.notSaved') }, true);
  });

  return {
    host,
    saver,
    look: createLook(host),
    pictures,
    room,
    words,
    notice,
    casebook,
    hostKind: () => welcome?.host ?? null,
    enter: () => comeIn('enter'),
    takeOver: () => comeIn('takeOver'),
    unlock: async (passphrase) => settle(await host.call('unlock', { passphrase })),
    lock,
    isSealed,
    idleMinutes,
    readSafety,
    openLibrary,
    openMap: (map) => openMap(map),
    async choosePerson(person) {
      const before = room.getState();
      if (before.room !== 'library') return;
      // Whom one turns away from is gone at once; whoever is chosen last stays.
      // What was said about the one person is not for the other's eyes.
      notice.setState(null, true);
      const waiting: Room = { ...before, person, maps: null };
      go(waiting);
      if (person === null) return;
      await open(async () => {
        const maps = await readPerson(person);
        const now = room.getState();
        return now === waiting ? { ...waiting, maps } : now;
      });
    },
    goOnIn,
    makeCasebook,
    newKey,
    async bringBack(backup) {
      await saver.flush();
      await settle(await host.call('bringBack', { backup }));
    },
    erasing: createErasing({
      host,
      saver,
      pictures,
      tell: (sentence) => notice.setState({ sentence }, true),
      readAnew,
    }),
    async takeIn(question) {
      await saver.flush();
      await host.call('takeIn', question);
      await openLibrary(null);
    },
    async saveCopy() {
      const copy = await host.call('saveCopy', {});
      casebook.setState(copy.casebook, true);
      await saver.flush();
      return copy;
    },
    openDialogue(dialogue) {
      const now = room.getState();
      if (now.room === 'map') go({ ...now, dialogue });
    },
    openSheet(sheet) {
      const now = room.getState();
      if (now.room === 'map') go({ ...now, sheet });
    },
    practices,
    async reopen() {
      const now = room.getState();
      saver.letGo();
      if (now.room === 'library') await openLibrary(now.person);
      if (now.room === 'map') await openMap(now.map, now.dialogue);
    },
  };
}

/** Where the window waits while a casebook is shut. */
function roomBefore(problem: Problem): Room {
  return problem.code === 'sealed' ? { room: 'sealed', casebook: problem.subject } : { room: 'shut', problem };
}
