/** A practice that was done, and what somebody chose about practices. */
import * as z from 'zod';
import { answersSchema } from './answers.ts';
import { idSchema } from './id.ts';
import { utcSchema } from './utc.ts';

/** The name of a practice, which is that of its file. */
export const practiceNameSchema = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);
/** @see practiceNameSchema */
export type PracticeName = string;

/** What somebody chose: practices that are turned on or put away for them, where that is not as usual; and whether all is asked on one page. */
export const practiceChoicesSchema = z.strictObject({
  chosen: z.record(practiceNameSchema, z.enum(['on', 'away'])).readonly(),
  asPage: z.boolean(),
});
/** @see practiceChoicesSchema */
export type PracticeChoices = Readonly<z.infer<typeof practiceChoicesSchema>>;

/** What stands until somebody chooses. */
export const usualPractices: PracticeChoices = { chosen: {}, asPage: false };

/**
 * A practice done on a map: with a part, a line or a dialogue, or with the map as a whole. `bond` and `dialogue` may be gone by now: what was
 * answered stays. It is under way while neither `stoppedAt` nor `doneAt` is set.
 */
export const sheetSchema = z.strictObject({
  type: z.literal('sheet'),
  id: idSchema,
  map: idSchema,
  part: idSchema.nullable(),
  bond: idSchema.nullable(),
  dialogue: idSchema.nullable(),
  /** On a couple's map, whose own it is, left out of what both see; null for one that is for both. */
  person: idSchema.nullable(),
  practice: practiceNameSchema,
  /** The version of the practice it was begun in. */
  version: z.number().int().min(1),
  /** What the practice was called then. */
  title: z.string(),
  answers: answersSchema,
  /** The earlier sheet it looks at again. */
  again: idSchema.nullable(),
  madeAt: utcSchema,
  stoppedAt: utcSchema.nullable(),
  doneAt: utcSchema.nullable(),
});
/** @see sheetSchema */
export type Sheet = Readonly<z.infer<typeof sheetSchema>>;
