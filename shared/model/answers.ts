/**
 * The answers of a sheet, by the step they answer. Each keeps the question as it was asked, so that it can still be read where another
 * version of the practice no longer asks it. Nothing in an answer is required.
 */
import * as z from 'zod';
import { bodyPlaceSchema } from './body-place.ts';
import { idSchema } from './id.ts';
import { farthestTilt } from './kinds.ts';

/** The name of a step, of a choice, or of a question inside a step. */
export const stepIdSchema = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
/** @see stepIdSchema */
export type StepId = string;

const asked = { asked: z.string(), words: z.string() };
/** Somebody, as a part that is there or by a name that is not on the map yet. */
const somebody = { part: idSchema.nullable(), name: z.string() };

const kinds = [
  z.strictObject({ kind: z.literal('words'), ...asked }),
  z.strictObject({ kind: z.literal('list'), ...asked, lines: z.array(z.string()).readonly() }),
  z.strictObject({
    kind: z.literal('choice'),
    ...asked,
    /** What was chosen, by its id, in the words it stood there. */
    chosen: z.array(z.strictObject({ id: stepIdSchema, said: z.string() })).readonly(),
  }),
  z.strictObject({
    kind: z.literal('columns'),
    ...asked,
    lines: z.array(z.strictObject({ id: stepIdSchema, asked: z.string(), words: z.string() })).readonly(),
  }),
  z.strictObject({
    kind: z.literal('scale'),
    ...asked,
    /** Where somebody tipped it: below 0 to the left. Never computed from anything; null where nobody did. */
    tilt: z.number().int().min(-farthestTilt).max(farthestTilt).nullable(),
    left: z.string(),
    right: z.string(),
  }),
  z.strictObject({ kind: z.literal('part'), ...asked, ...somebody }),
  z.strictObject({
    kind: z.literal('moment'),
    ...asked,
    moments: z.array(z.strictObject({ words: z.string(), when: z.string() })).readonly(),
  }),
  z.strictObject({ kind: z.literal('body'), ...asked, place: bodyPlaceSchema.nullable() }),
  z.strictObject({ kind: z.literal('leave'), ...asked, leave: z.enum(['given', 'notNow']).nullable() }),
  z.strictObject({
    kind: z.literal('toward'),
    ...asked,
    /** What somebody else felt who answered first, and who that was. */
    others: z.array(z.strictObject({ ...somebody, words: z.string() })).readonly(),
    isRoom: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('cycle'), ...asked, turns: z.array(z.string()).readonly() }),
] as const;

/** One answer. */
export const answerSchema = z.discriminatedUnion('kind', kinds);
/** @see answerSchema */
export type Answer = Readonly<z.infer<typeof answerSchema>>;

/** The answers of a sheet, by their step. */
export const answersSchema = z.record(stepIdSchema, answerSchema).readonly();
/** @see answersSchema */
export type Answers = Readonly<z.infer<typeof answersSchema>>;
