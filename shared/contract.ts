/**
 * What a window and its host say to each other: calls with one answer each, and events from the host. Both hosts speak it,
 * Electron over a message port, the served one over HTTP and server-sent events. Questions are checked by the host.
 */
import { z } from 'zod';
import { themeChoices, type WindowLook } from './look.ts';
import { changeSchema, type Draft, draftSchema, type History, placeSchema } from './model/change.ts';
import { type AnyRecord, type Id, idSchema } from './model/records.ts';

/** Which host answers. */
export type HostKind = 'app' | 'browser';

/** What a window is told when it comes in. Only the `writing` window may save; `elsewhere` means another window writes. */
export type Welcome = {
  readonly host: HostKind;
  /** The casebook's file name, without its folder. */
  readonly casebook: string;
  readonly role: 'writing' | 'elsewhere';
};

/** What is open at a place: its records, the text left half typed there, and what can be undone and redone. */
export type Opened = {
  readonly records: readonly AnyRecord[];
  readonly drafts: readonly Draft[];
  readonly history: History;
};

/** What became of a batch. Everything up to the first refused change is on disk; that one and all after it are not. */
export type Saved = {
  readonly saved: readonly Id[];
  readonly refused: readonly Id[];
};

/** A map as a picture: the whole SVG file, and a name to keep it under. */
export type Picture = { readonly svg: string; readonly fileName: string };

/** How a picture of a map looks. */
export const pictureLookSchema = z.strictObject({
  theme: z.enum(['light', 'dark']),
  /** Whether it lies on paper; else the ground is transparent. */
  background: z.boolean(),
  /** Whether the map's title stands over it. */
  title: z.boolean(),
  /** The day that stands over it; null for none. Given by who asks, so that the same wish is the same picture on any day. */
  date: z.iso.date().nullable(),
});
/** @see pictureLookSchema */
export type PictureLook = z.infer<typeof pictureLookSchema>;

/** How a window looks. */
export const lookSchema = z.strictObject({ theme: z.enum(themeChoices), type: z.number().min(80).max(160) });

/** The shape of every question. */
export const questions = {
  /** Comes in, and becomes the writing window if there is none. */
  enter: z.strictObject({}),
  /** Becomes the writing window; the one that was finishes its saving first. */
  takeOver: z.strictObject({}),
  /** Says that all is saved and this window writes no more. */
  leave: z.strictObject({}),
  /** People and their maps' titles. */
  readLibrary: z.strictObject({}),
  /** One map with its person, the person's parts, their lines, and the map's placements, dialogues and turns. */
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
  /** Copies the casebook, as far as it can be read, beside itself and goes on in the copy. Answers the copy's file name. */
  saveCopy: z.strictObject({}),
  /** How windows look on this machine. */
  readLook: z.strictObject({}),
  /** Keeps how windows look on this machine. */
  changeLook: lookSchema,
} as const;

/** The name of a call. */
export type CallName = keyof typeof questions;
/** What each call asks. */
export type Question<C extends CallName> = z.infer<(typeof questions)[C]>;
/** What each call answers. */
export type Answers = {
  enter: Welcome;
  takeOver: Welcome;
  leave: null;
  readLibrary: Opened;
  readMap: Opened;
  readHistory: History;
  save: Saved;
  drawMap: Picture;
  saveCopy: { readonly casebook: string };
  readLook: WindowLook;
  changeLook: null;
};

/** What the host says unasked. */
export type HostEvent =
  /** Save what is unsaved, then call `leave`: another window takes over, or this one is closing. */
  | { readonly event: 'leave'; readonly why: 'takenOver' | 'closing' }
  /** A file that was handed to the person did not come to be where they wanted it. */
  | { readonly event: 'notSaved'; readonly why: 'cancelled' | 'failed' }
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
