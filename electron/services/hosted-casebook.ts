/** One casebook and the windows that look at it: every call of the contract, the same behind both hosts. */
import {
  type Answers,
  type CallName,
  type HostEvent,
  type HostKind,
  lookSchema,
  type Services,
  type WindowId,
} from '../../shared/contract.ts';
import { usualLook } from '../../shared/look.ts';
import { gather } from '../../shared/model/document.ts';
import { Problem } from '../../shared/problem.ts';
import { nameOfPicture } from '../picture/file-name.ts';
import { standAloneSvg } from '../picture/stand-alone.ts';
import { answerCall } from './answering.ts';
import { casebookAt } from './open-casebook.ts';
import { settingsIn } from './settings.ts';
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
  /** Asks the writing window to save and leave. Resolves with whether it did so in time. */
  clear(): Promise<boolean>;
  /** Closes the file. */
  close(): Promise<void>;
};

/** What a casebook is hosted with. */
export type Hosting = {
  readonly host: HostKind;
  readonly path: string;
  /** Where settings live. */
  readonly dataFolder: string;
  /** Whether to make the file where there is none. */
  readonly create: boolean;
  /** Says something to one window; a window that is gone hears nothing. */
  readonly tell: (window: WindowId, event: HostEvent) => void;
  /** How long the writing window may take to save and leave, in ms. */
  readonly patience: number;
};

/** Hosts the casebook at a path. Nothing is opened yet. */
export function hostCasebook({ host, path, dataFolder, create, tell, patience }: Hosting): HostedCasebook {
  const casebook = casebookAt(path, create);
  const settings = settingsIn(dataFolder);
  const seat = createWritingSeat((window, why) => tell(window, { event: 'leave', why }), patience);

  const mustWrite = (window: WindowId) => {
    if (!seat.holds(window)) throw new Problem('notWriting');
  };

  const services: Services = {
    async enter(_, window) {
      const { name } = await casebook.thread();
      return { host, casebook: name, role: seat.sitDown(window) ? 'writing' : 'elsewhere' };
    },
    async takeOver(_, window) {
      const { name } = await casebook.thread();
      await seat.takeOver(window);
      return { host, casebook: name, role: 'writing' };
    },
    async leave(_, window) {
      seat.leave(window);
      return null;
    },
    readLibrary: async () => (await casebook.thread()).ask('readLibrary'),
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
      return { svg: await standAloneSvg(tables, map, look), fileName: nameOfPicture(drawn) };
    },
    async saveCopy(_, window) {
      mustWrite(window);
      return { casebook: (await casebook.goOnInCopy()).name };
    },
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
    answer: (call, question, window) => answerCall(services, call, question, window),
    setPresent: seat.setPresent,
    isWriting: seat.holds,
    clear: seat.clear,
    close: casebook.close,
  };
}
