/** One step of the record's life: what an edit, an undo or a redo did, as saved and as logged. */
import * as z from 'zod';
import type { Diff } from './diff.ts';
import { idSchema } from './id.ts';
import {
  bondSchema,
  consentSchema,
  dialogueSchema,
  type Id,
  mapSchema,
  momentSchema,
  partSchema,
  personSchema,
  placementSchema,
  recordSchema,
  regionSchema,
  strandSchema,
  turnSchema,
  type Utc,
} from './records.ts';
import { sheetSchema } from './sheet.ts';
import { utcSchema } from './utc.ts';

/** Where a change was made, and so where it is undone: a map by its id, a person (their maps as a whole) by theirs, or the library (the people). */
export const placeSchema = z.union([z.literal('library'), idSchema]);
/** @see placeSchema */
export type Place = 'library' | Id;

/**
 * Where another casebook was taken in, with the edit `takeIn`: a place that nobody opens. What was done anywhere before is not undone step by step any
 * more, for steps of two people are no row of one's own; the backup made before leads back.
 */
export const takingInPlace: Id = '00000000-0000-7000-8000-000000000000';

/** Whether a change is new (`do`) or takes the newest one back (`undo`, `redo`). */
export const waySchema = z.enum(['do', 'undo', 'redo']);
/** @see waySchema */
export type Way = z.infer<typeof waySchema>;

/** One change: its own id (a repeat is harmless), when, where, the name of the edit, and the diff. */
export type Change = {
  readonly id: Id;
  readonly at: Utc;
  readonly place: Place;
  readonly edit: string;
  readonly way: Way;
  readonly diff: Diff;
};

const patchSchema = z.discriminatedUnion('type', [
  personSchema.omit({ id: true }).partial().required({ type: true }),
  mapSchema.omit({ id: true }).partial().required({ type: true }),
  partSchema.omit({ id: true }).partial().required({ type: true }),
  placementSchema.omit({ id: true }).partial().required({ type: true }),
  bondSchema.omit({ id: true }).partial().required({ type: true }),
  dialogueSchema.omit({ id: true }).partial().required({ type: true }),
  turnSchema.omit({ id: true }).partial().required({ type: true }),
  momentSchema.omit({ id: true }).partial().required({ type: true }),
  consentSchema.omit({ id: true }).partial().required({ type: true }),
  regionSchema.omit({ id: true }).partial().required({ type: true }),
  strandSchema.omit({ id: true }).partial().required({ type: true }),
  sheetSchema.omit({ id: true }).partial().required({ type: true }),
]);

/** The shape of a diff that comes from outside. */
export const diffSchema = z.strictObject({
  added: z.record(idSchema, recordSchema),
  updated: z.record(idSchema, z.tuple([patchSchema, patchSchema]).readonly()),
  removed: z.record(idSchema, recordSchema),
});

/** The shape of a change that comes from outside. */
export const changeSchema = z.strictObject({
  id: idSchema,
  at: utcSchema,
  place: placeSchema,
  // The name of an edit there is, or was in the version that wrote it.
  edit: z.string().regex(/^[a-z]{1,80}$/i),
  way: waySchema,
  diff: diffSchema,
});

/** What can be undone and redone at a place, each with the next step last. */
export type History = { readonly undo: readonly Change[]; readonly redo: readonly Change[] };

/** Text being typed: not yet a change. One a field of a record; `text` is what stands there now. */
export type Draft = { readonly record: Id; readonly field: string; readonly text: string };

/** The shape of a draft that comes from outside. */
export const draftSchema = z.strictObject({ record: idSchema, field: z.string().min(1).max(80), text: z.string() });
