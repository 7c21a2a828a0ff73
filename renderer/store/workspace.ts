/** The window's life: coming in, which place is open, and leaving without losing a word. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host, HostKind, Welcome } from '../../shared/contract.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { type Problem, problemIn } from '../../shared/problem.ts';
import { type OpenDocument, openDocument } from './document.ts';
import { settleHalfTyped } from './half-typed.ts';
import { createLook, type Look } from './look.ts';
import { createSaver, type Saver } from './saver.ts';

/** Where the window is. Nothing of it is ever written to the file. */
export type Room =
  | { readonly room: 'entering' }
  | { readonly room: 'shut'; readonly problem: Problem }
  | { readonly room: 'elsewhere' }
  | { readonly room: 'library'; readonly document: OpenDocument; readonly person: Id | null }
  | { readonly room: 'map'; readonly document: OpenDocument; readonly map: Id; readonly dialogue: Id | null };

/** Something to be told, and the way to take it back where there is one. */
export type Notice = { readonly sentence: string; readonly undo?: () => void };

export type Workspace = {
  readonly host: Host;
  readonly saver: Saver;
  readonly look: Look;
  readonly room: StoreApi<Room>;
  /** One sentence for the person, until it is put away. */
  readonly notice: StoreApi<Notice | null>;
  /** Which host answered, once it has. */
  hostKind(): HostKind | null;
  enter(): Promise<void>;
  takeOver(): Promise<void>;
  openLibrary(person: Id | null): Promise<void>;
  choosePerson(person: Id | null): void;
  openMap(map: Id): Promise<void>;
  openDialogue(dialogue: Id | null): void;
  /** Reads the open place again from the file, after something was refused. */
  reopen(): Promise<void>;
};

export function createWorkspace(host: Host): Workspace {
  const saver = createSaver(host);
  const room = createStore<Room>(() => ({ room: 'entering' }));
  const notice = createStore<Notice | null>(() => null);
  let welcome: Welcome | null = null;

  const go = (next: Room) => room.setState(next, true);

  async function comeIn(call: 'enter' | 'takeOver') {
    try {
      welcome = await host.call(call, {});
      if (welcome.role === 'elsewhere') go({ room: 'elsewhere' });
      else {
        saver.resume();
        await openLibrary(null);
      }
    } catch (thrown) {
      go({ room: 'shut', problem: problemIn(thrown) });
    }
  }

  /** Opens a place once everything is saved. Where that fails the window stays where it is and says why. */
  async function open(read: () => Promise<Room>) {
    try {
      await saver.flush();
      go(await read());
    } catch (thrown) {
      notice.setState({ sentence: sentenceOf(problemIn(thrown)) }, true);
    }
  }

  const openLibrary = (person: Id | null) =>
    open(async () => {
      const opened = await host.call('readLibrary', {});
      return { room: 'library', document: openDocument(host, saver, 'library', opened), person };
    });

  const openMap = (map: Id, dialogue: Id | null = null) =>
    open(async () => {
      const opened = await host.call('readMap', { map });
      const document = openDocument(host, saver, map, opened);
      settleHalfTyped(document, opened.drafts);
      return { room: 'map', document, map, dialogue };
    });

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

  host.listen((heard) => {
    // A host that is gone cannot be left; there is nothing more to do.
    if (heard.event === 'leave') leave(heard.why).catch(() => undefined);
    if (heard.event === 'notSaved')
      notice.setState({ sentence: t(heard.why === 'failed' ? 'picture.lost' : 'picture.notSaved') }, true);
  });

  return {
    host,
    saver,
    look: createLook(host),
    room,
    notice,
    hostKind: () => welcome?.host ?? null,
    enter: () => comeIn('enter'),
    takeOver: () => comeIn('takeOver'),
    openLibrary,
    openMap: (map) => openMap(map),
    choosePerson(person) {
      const now = room.getState();
      if (now.room === 'library') go({ ...now, person });
    },
    openDialogue(dialogue) {
      const now = room.getState();
      if (now.room === 'map') go({ ...now, dialogue });
    },
    async reopen() {
      const now = room.getState();
      saver.letGo();
      if (now.room === 'library') await openLibrary(now.person);
      if (now.room === 'map') await openMap(now.map, now.dialogue);
    },
  };
}
