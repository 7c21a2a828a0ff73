/**
 * What a practice is: data. Its questions and kinds of answer, what an answer may write on the map, and the care it needs. Read from one
 * YAML file each (`reading.ts`); `docs/practices.md` says how to write one.
 */
import * as z from 'zod';
import { stepIdSchema } from '../model/answers.ts';
import { type AnswerKind, bondKinds, moments, partKinds, statements, strandKinds } from '../model/kinds.ts';
import { practiceNameSchema } from '../model/sheet.ts';
import { cares, places } from './kinds.ts';

/** A text: one wording for everybody, or one for words that speak of “it” and one for those that speak of somebody. */
export const wordingSchema = z.union([
  z.string().min(1),
  z.strictObject({ it: z.string().min(1), they: z.string().min(1) }),
]);
/** @see wordingSchema */
export type PracticeText = Readonly<z.infer<typeof wordingSchema>>;

/**
 * Where an answer goes on the map, once the person says so. `of` names the earlier step that chose whose it is; without it, the part at
 * hand. `line` joins the part at hand to the part that was answered.
 */
export const writesSchema = z.strictObject({
  statement: z.enum(statements).optional(),
  moment: z.enum(moments).optional(),
  body: z.literal(true).optional(),
  consent: z.literal(true).optional(),
  note: z.literal(true).optional(),
  strand: z.enum(strandKinds).optional(),
  line: z.enum(bondKinds).optional(),
  kind: z.enum(partKinds).optional(),
  of: stepIdSchema.optional(),
});
/** @see writesSchema */
export type Writes = Readonly<z.infer<typeof writesSchema>>;

const asked = {
  id: stepIdSchema,
  ask: wordingSchema,
  hint: wordingSchema.optional(),
  writes: writesSchema.optional(),
};

/** A question inside a column, with the lines it gathers. */
export const columnAskSchema = z.strictObject(asked);
/** @see columnAskSchema */
export type ColumnAsk = Readonly<z.infer<typeof columnAskSchema>>;

const columnSchema = z.strictObject({ title: wordingSchema, asks: z.array(columnAskSchema).min(1).max(12) });
/** A column, with what it is called and what is asked in it. */
export type Column = Readonly<z.infer<typeof columnSchema>>;

const asking = {
  words: z.strictObject({ ...asked, answer: z.literal('words') }),
  list: z.strictObject({ ...asked, answer: z.literal('list') }),
  choice: z.strictObject({ ...asked, answer: z.literal('choice'), choices: z.record(stepIdSchema, wordingSchema) }),
  columns: z.strictObject({ ...asked, answer: z.literal('columns'), columns: z.array(columnSchema).length(2) }),
  scale: z.strictObject({
    ...asked,
    answer: z.literal('scale'),
    left: wordingSchema,
    right: wordingSchema,
    /** The step of two columns whose lines lie on it. */
    weighs: stepIdSchema.optional(),
  }),
  part: z.strictObject({ ...asked, answer: z.literal('part') }),
  moment: z.strictObject({ ...asked, answer: z.literal('moment') }),
  body: z.strictObject({ ...asked, answer: z.literal('body') }),
  leave: z.strictObject({ ...asked, answer: z.literal('leave') }),
  toward: z.strictObject({ ...asked, answer: z.literal('toward') }),
  cycle: z.strictObject({ ...asked, answer: z.literal('cycle') }),
  breath: z.strictObject({
    ...asked,
    answer: z.literal('breath'),
    /** How long it goes on, and how long one breath in and one breath out are, in seconds. */
    seconds: z.number().int().min(10).max(120),
    in: z.number().min(2).max(8),
    out: z.number().min(2).max(12),
  }),
  phrase: z.strictObject({
    ...asked,
    answer: z.literal('phrase'),
    phrases: z.array(wordingSchema).min(1).max(8),
  }),
} satisfies Record<AnswerKind, z.ZodType>;

const askingSteps = [
  asking.words,
  asking.list,
  asking.choice,
  asking.columns,
  asking.scale,
  asking.part,
  asking.moment,
  asking.body,
  asking.leave,
  asking.toward,
  asking.cycle,
  asking.breath,
  asking.phrase,
] as const;

const askingStepSchema = z.discriminatedUnion('answer', askingSteps);

const menuSchema = z.strictObject({
  id: stepIdSchema,
  ask: wordingSchema,
  hint: wordingSchema.optional(),
  answer: z.literal('menu'),
  /** In any order, each as often or as seldom as the person likes. */
  steps: z.array(askingStepSchema).min(2).max(20),
});

/** A step that asks one thing. */
export type AskingStep = Readonly<z.infer<typeof askingStepSchema>>;
/** Several steps to choose from. */
export type Menu = Readonly<z.infer<typeof menuSchema>>;
/** A step of a practice. */
export type Step = AskingStep | Menu;

/** A practice as its file says it. */
export const practiceSchema = z.strictObject({
  /** The file's name without `.yaml`; a sheet is found by it. */
  name: practiceNameSchema,
  /** Counts up when a question changes its meaning. */
  version: z.number().int().min(1),
  title: wordingSchema,
  /** What it is for, in one line. */
  for: wordingSchema,
  /** Where it comes from: who, which tradition, in one line. */
  from: z.strictObject({ author: z.string().min(1), tradition: z.string().min(1), line: z.string().min(1) }),
  starts: z.array(z.enum(places)).min(1),
  care: z.enum(cares),
  /** It is for two people who are safe with each other: the plain line about that comes before the first. */
  forTwo: z.boolean().default(false),
  /** Warmth can bring the old pain up here. */
  backdraft: z.boolean().default(false),
  /** It is put away until somebody turns it on. */
  away: z.boolean().default(false),
  /** Under two minutes, also in the middle of a quarrel: always near. */
  short: z.boolean().default(false),
  steps: z
    .array(z.discriminatedUnion('answer', [...askingSteps, menuSchema]))
    .min(1)
    .max(40),
});
/** @see practiceSchema */
export type Practice = Readonly<z.infer<typeof practiceSchema>>;
