/**
 * What a window and its host say to each other: calls with one answer each, and events from the host. Both hosts speak it,
 * Electron over a message port, the served one over HTTP and server-sent events. Questions are checked by the host.
 */

import * as z from 'zod';
import type { Backup, HandedOver, Rescue, Shelf, Summary } from './contract/casebooks.ts';
import { type CasebookCopy, type Erased, erasureSchema } from './contract/erasing.ts';
import { type KeptPicture, keptPictureSchema, type Picture, pictureLookSchema } from './contract/pictures.ts';
import type { Glimpse, Opened, Practices, Sheets } from './contract/reading.ts';
import { type Deed, idleChoices, passphraseSchema, type Safety } from './contract/safety.ts';
import { themeChoices, type WindowLook } from './look.ts';
import { changeSchema, draftSchema, type History, placeSchema } from './model/change.ts';
import { idSchema } from './model/id.ts';
import { type AnyRecord, type Id, type PartsMap, type PictureHash, pictureHashSchema } from './model/records.ts';
import type { ProblemCode } from './problem.ts';

/** Which host answers. */
export type HostKind = 'app' | 'browser';

/** What a window is told when it comes in. Only the `writing` window may save; `elsewhere` means another window writes. */
export type Welcome = {
  readonly host: HostKind;
  /** The casebook's file name, without its folder. */
  readonly casebook: string;
  /** Names the casebook while this host runs; another file has another one. */
  readonly id: Id;
  readonly role: 'writing' | 'elsewhere';
  /** Whether it is closed to others by a passphrase. */
  readonly isSealed: boolean;
};

/** What became of a batch. Everything up to the first refused change is on disk; that one and all after it are not. */
export type Saved = {
  readonly saved: readonly Id[];
  readonly refused: readonly Id[];
};

/** How a window looks. */
export const lookSchema = z.strictObject({ theme: z.enum(themeChoices), type: z.number().min(80).max(160) });

/** The shape of every question. */
export const questions = {
  /** Comes in, and becomes the writing window if there is none. */
  enter: z.strictObject({}),
  /** Becomes the writing window; the one that was finishes its saving first. */
  takeOver: z.strictObject({}),
  /** Opens a sealed casebook with its passphrase or its recovery key, and comes in. */
  unlock: z.strictObject({ passphrase: passphraseSchema }),
  /** Closes a sealed casebook: what this window has to save is saved already; another one that writes is asked first. */
  lock: z.strictObject({}),
  /** How the casebook is kept safe. */
  readSafety: z.strictObject({}),
  /** Chooses after how many idle minutes a sealed casebook closes. */
  changeIdle: z.strictObject({ minutes: z.literal(idleChoices) }),
  /**
   * Gives the casebook a passphrase, another one, or (null) none any more. `current` is what opens it now, null where nothing does.
   * Answers its new recovery key: every earlier one is void.
   */
  setPassphrase: z.strictObject({ current: passphraseSchema.nullable(), passphrase: passphraseSchema.nullable() }),
  /** The backups of the open casebook. */
  readBackups: z.strictObject({}),
  /** Has new backups go beside the casebook again, or into a folder that the host asks the person for. Those that are there stay. */
  chooseBackupFolder: z.strictObject({ beside: z.boolean() }),
  /** Makes a backup now. */
  backUp: z.strictObject({}),
  /** What a backup holds, or (null) the casebook itself. */
  readSummary: z.strictObject({ backup: idSchema.nullable() }),
  /** Goes back to a backup. What is there now is backed up first. */
  bringBack: z.strictObject({ backup: idSchema }),
  /** Deletes backups. */
  removeBackups: z.strictObject({ backups: z.array(idSchema).max(10_000).readonly() }),
  /** What would go with an erasure. */
  readErasure: z.strictObject({ what: erasureSchema }),
  /** Erases for good, out of the records and the history, in the casebook's own file; copies of it stay. No undo leads back. */
  erase: z.strictObject({ what: z.array(erasureSchema).min(1).max(100).readonly() }),
  /** The copies of the open casebook that lie beside it, by name. */
  readCopies: z.strictObject({}),
  /** Deletes such copies. One that is open is left: `openElsewhere`. */
  removeCopies: z.strictObject({ copies: z.array(idSchema).max(10_000).readonly() }),
  /** Looks for what there is to go on with where the casebook is damaged; a sealed one needs its passphrase. */
  readRescue: z.strictObject({ passphrase: passphraseSchema.nullable() }),
  /** What of another casebook of the shelf is to be decided on; null asks the person to look for one. It is never changed. */
  readHandedOver: z.strictObject({ casebook: idSchema.nullable(), passphrase: passphraseSchema.nullable() }),
  /** Takes in what was accepted of another casebook, as it was shown by `mark`. What is there now is backed up first. */
  takeIn: z.strictObject({
    casebook: idSchema,
    passphrase: passphraseSchema.nullable(),
    mark: z.string().min(1).max(100),
    accepted: z.array(idSchema).max(1_000_000).readonly(),
  }),
  /** What was done with casebooks on this machine. */
  readDeeds: z.strictObject({}),
  /** Says that a picture was handed to the person. */
  noteExport: z.strictObject({}),
  /** Says that all is saved and this window writes no more. */
  leave: z.strictObject({}),
  /** The people, and nothing of what is theirs. */
  readLibrary: z.strictObject({}),
  /** One person with their maps and whom they share one with, and what lies on maps that still stand as they were made. */
  readPerson: z.strictObject({ person: idSchema }),
  /** What a small picture of one map is drawn from. */
  readGlimpse: z.strictObject({ map: idSchema }),
  /** Where everything lies on one map: placements, regions and strands. */
  readArrangement: z.strictObject({ map: idSchema }),
  /** One person's parts with their moments, lines and consents: a couple's map is opened without them. */
  readPartsOf: z.strictObject({ person: idSchema }),
  /** The sheets of a map, which is opened without them; to one of one person alone come those with their parts on their other maps. */
  readSheets: z.strictObject({ map: idSchema }),
  /** The practices that can be done. */
  readPractices: z.strictObject({}),
  /** The maps a part stands on. */
  readWhereabouts: z.strictObject({ part: idSchema }),
  /** A picture's bytes. */
  readPicture: z.strictObject({ hash: pictureHashSchema }),
  /** Keeps a picture's bytes, before the edit that refers to them. Answers the hash they are found by. */
  keepPicture: keptPictureSchema,
  /** One map with its people, their parts, lines and consents, what lies on it, and its dialogues and turns. Of a couple, only the parts that are there. */
  readMap: z.strictObject({ map: idSchema }),
  /** What can be undone and redone at a place, newest last, from the log. */
  readHistory: z.strictObject({ place: placeSchema }),
  /** Writes changes and drafts in one transaction. An empty draft text removes the draft. */
  save: z.strictObject({
    changes: z.array(changeSchema).max(10_000).readonly(),
    drafts: z.array(draftSchema).max(1_000).readonly(),
  }),
  /** Draws a map. */
  drawMap: z.strictObject({ map: idSchema, look: pictureLookSchema }),
  /** Copies the casebook, as far as it can be read, and goes on in the copy. */
  saveCopy: z.strictObject({}),
  /** Copies a casebook that another program has open, or that may not be written, and goes on in the copy. */
  openCopy: z.strictObject({}),
  /** How windows look on this machine. */
  readLook: z.strictObject({}),
  /** Keeps how windows look on this machine. */
  changeLook: lookSchema,
  /** The casebooks that can be opened here. */
  readShelf: z.strictObject({}),
  /** Goes on in another casebook of the shelf; null asks the person to look for one. Where that fails the one that is open stays open. */
  openCasebook: z.strictObject({ casebook: idSchema.nullable() }),
  /**
   * Makes a new casebook of this name in the data folder and goes on in it; a `name` of null asks the person where. With a passphrase
   * nothing of it is ever on disk in clear, and the answer holds its recovery key.
   */
  makeCasebook: z.strictObject({
    name: z.string().min(1).max(1_000).nullable(),
    passphrase: passphraseSchema.nullable(),
  }),
  /** Writes the example casebook under a free name in the data folder and goes on in it. */
  openExample: z.strictObject({}),
} as const;

/** The name of a call. */
export type CallName = keyof typeof questions;

/** What each call asks. */
export type Question<C extends CallName> = z.infer<(typeof questions)[C]>;

/** What each call answers. */
export type Answers = {
  enter: Welcome;
  takeOver: Welcome;
  unlock: Welcome;
  lock: null;
  readSafety: Safety;
  changeIdle: null;
  setPassphrase: { readonly recoveryKey: string | null };
  /** `folder` is the name of the one that was chosen, or of the one beside the casebook; `canChoose`: the host can ask for another. */
  readBackups: {
    readonly folder: string;
    readonly isChosen: boolean;
    readonly canChoose: boolean;
    readonly backups: readonly Backup[];
  };
  chooseBackupFolder: null;
  backUp: null;
  readSummary: Summary;
  bringBack: Welcome;
  removeBackups: null;
  readErasure: Erased;
  erase: null;
  readCopies: { readonly copies: readonly CasebookCopy[] };
  removeCopies: null;
  readRescue: Rescue;
  /** Null where the person thought better of it. */
  readHandedOver: HandedOver | null;
  /** How many records are other ones now. */
  takeIn: { readonly changed: number };
  readDeeds: readonly Deed[];
  noteExport: null;
  leave: null;
  readLibrary: Opened;
  readPerson: Opened;
  readGlimpse: Glimpse;
  readArrangement: readonly AnyRecord[];
  readPartsOf: readonly AnyRecord[];
  readSheets: Sheets;
  readPractices: Practices;
  readWhereabouts: readonly PartsMap[];
  readPicture: KeptPicture;
  keepPicture: PictureHash;
  readMap: Opened;
  readHistory: History;
  save: Saved;
  drawMap: Picture;
  /** The copy's file name, and whether it lies beside the casebook: where nothing can be written there it is in the data folder. */
  saveCopy: { readonly casebook: string; readonly isBeside: boolean };
  openCopy: Welcome;
  readLook: WindowLook;
  changeLook: null;
  readShelf: Shelf;
  /** Null where the person thought better of it. */
  openCasebook: Welcome | null;
  makeCasebook: { readonly welcome: Welcome; readonly recoveryKey: string | null } | null;
  openExample: Welcome;
};

/** What the host says unasked. */
export type HostEvent =
  /** Save what is unsaved, then call `leave`: another window takes over, or this one is closing. */
  | { readonly event: 'leave'; readonly why: 'takenOver' | 'closing' }
  /** The casebook was closed, with its passphrase or because it turned out to be damaged: forget all of it, and come in anew. */
  | { readonly event: 'locked' }
  /** A file that was handed to the person did not come to be where they wanted it. */
  | { readonly event: 'notSaved'; readonly why: 'cancelled' | 'failed' }
  /** A backup that is made unasked could not be made. */
  | { readonly event: 'notBackedUp'; readonly why: ProblemCode }
  /** The person chose a command of the application menu. */
  | { readonly event: 'command'; readonly id: 'undo' | 'redo' };

/** The host as a window sees it. Calls reject with a `Problem`. */
export type Host = {
  call<C extends CallName>(name: C, question: Question<C>): Promise<Answers[C]>;
  /** Calls back on every event, until the function it returns is called. */
  listen(hear: (event: HostEvent) => void): () => void;
};

/** The services behind both hosts: one function a call, for one window at a time. */
export type Services = {
  readonly [C in CallName]: (question: Question<C>, window: WindowId) => Promise<Answers[C]>;
};

/** Names one open window; made by the host. */
export type WindowId = string;
