/**
 * The entities of a casebook. Every field is always present (nothing yet is '' or null), so that a record, a patch of it
 * and its row in the file say the same thing. Ids are UUIDv7; times are UTC ISO strings.
 */
import { z } from 'zod';
import { bondKinds, manners, marks, modes, moments, partKinds, type RecordType, tasks, washes } from './kinds.ts';

/** A UUIDv7 in lower-case text. */
export const idSchema = z.uuid().lowercase();
/** @see idSchema */
export type Id = string;

/** A moment in UTC, as `2026-03-12T09:30:00.000Z`. */
export const utcSchema = z.iso.datetime();
/** @see utcSchema */
export type Utc = string;

/** Two axes, each −1 to 1: how pleasant, how stirred. */
export const moodSchema = z.strictObject({ valence: z.number().min(-1).max(1), arousal: z.number().min(-1).max(1) });
/** @see moodSchema */
export type Mood = z.infer<typeof moodSchema>;

/** Somebody whose parts these are, known by an alias; a real name is never asked for. `putAwayAt` is null while they are shown. */
export const personSchema = z.strictObject({
  type: z.literal('person'),
  id: idSchema,
  alias: z.string(),
  /** Whom they can reach when it gets too much, in their own words. */
  contacts: z.string(),
  madeAt: utcSchema,
  putAwayAt: utcSchema.nullable(),
});

/** A map of one person's parts. `putAwayAt` is null while it is shown. */
export const mapSchema = z.strictObject({
  type: z.literal('map'),
  id: idSchema,
  person: idSchema,
  title: z.string(),
  madeAt: utcSchema,
  putAwayAt: utcSchema.nullable(),
});

/** A part belongs to a person and may stand on several of their maps. `wash` is null while it has the colour of its kind, `mood` until somebody names it. */
export const partSchema = z.strictObject({
  type: z.literal('part'),
  id: idSchema,
  person: idSchema,
  kind: z.enum(partKinds),
  name: z.string(),
  wash: z.enum(washes).nullable(),
  mood: moodSchema.nullable(),
  looks: z.string(),
  feels: z.string(),
  needs: z.string(),
  bothers: z.string(),
  job: z.string(),
  fears: z.string(),
  says: z.string(),
  felt: z.string(),
  /** Said of an imagined other only: this is someone who hurt the person. */
  hurtMe: z.boolean(),
  madeAt: utcSchema,
});

/** Where a part stands on a map: the centre of its figure, in map px. */
export const placementSchema = z.strictObject({
  type: z.literal('placement'),
  id: idSchema,
  map: idSchema,
  part: idSchema,
  x: z.number(),
  y: z.number(),
});

/** A line from one part to another, of the people and not of a map: it shows wherever both ends stand. */
export const bondSchema = z.strictObject({
  type: z.literal('bond'),
  id: idSchema,
  from: idSchema,
  to: idSchema,
  kind: z.enum(bondKinds),
  words: z.string(),
  madeAt: utcSchema,
});

/**
 * A two-chair dialogue begun on a map. `left` and `right` are the parts who sit there now, `witness` who sits apart and looks on;
 * who sat before stands in its turns. Marker and ending are the person's words. It is closed once `closedAt` is set; what was left
 * open may rest, folded, since `restsSince`.
 */
export const dialogueSchema = z.strictObject({
  type: z.literal('dialogue'),
  id: idSchema,
  map: idSchema,
  title: z.string(),
  mode: z.enum(modes),
  left: idSchema,
  right: idSchema,
  witness: idSchema.nullable(),
  /** Whether the therapist has a voice here. */
  therapist: z.boolean(),
  /** Whether felt strength is noted, 0 to 10 a turn. */
  strength: z.boolean(),
  task: z.enum(tasks),
  marker: z.string(),
  ending: z.string(),
  thanks: z.string(),
  agreed: z.string(),
  next: z.string(),
  restsSince: utcSchema.nullable(),
  closedAt: utcSchema.nullable(),
  madeAt: utcSchema,
});

/**
 * One turn of a dialogue. Turns are read by `rank`, ascending; ranks differ within a dialogue. `speaker` is null where the
 * therapist speaks; `toward` is whom it is said to, or in a `sits` who stood up. Only silence, sitting down and reversing have no words.
 */
export const turnSchema = z.strictObject({
  type: z.literal('turn'),
  id: idSchema,
  dialogue: idSchema,
  speaker: idSchema.nullable(),
  toward: idSchema.nullable(),
  manner: z.enum(manners),
  text: z.string(),
  marks: z.array(z.enum(marks)).readonly(),
  strength: z.number().int().min(0).max(10).nullable(),
  rank: z.number(),
  saidAt: utcSchema,
});

/** A moment of a part, dated: what somebody found when they asked how they feel toward it, or whom it sees. In their words. */
export const momentSchema = z.strictObject({
  type: z.literal('moment'),
  id: idSchema,
  part: idSchema,
  /** The dialogue it was asked in, if any. */
  dialogue: idSchema.nullable(),
  kind: z.enum(moments),
  words: z.string().min(1),
  at: utcSchema,
});

/** @see personSchema */
export type Person = Readonly<z.infer<typeof personSchema>>;
/** @see mapSchema */
export type PartsMap = Readonly<z.infer<typeof mapSchema>>;
/** @see partSchema */
export type Part = Readonly<z.infer<typeof partSchema>>;
/** @see placementSchema */
export type Placement = Readonly<z.infer<typeof placementSchema>>;
/** @see bondSchema */
export type Bond = Readonly<z.infer<typeof bondSchema>>;
/** @see dialogueSchema */
export type Dialogue = Readonly<z.infer<typeof dialogueSchema>>;
/** @see turnSchema */
export type Turn = Readonly<z.infer<typeof turnSchema>>;
/** @see momentSchema */
export type Moment = Readonly<z.infer<typeof momentSchema>>;

/** The schema of each record type, in an order in which every record comes after those it refers to. */
export const schemas = {
  person: personSchema,
  map: mapSchema,
  part: partSchema,
  placement: placementSchema,
  bond: bondSchema,
  dialogue: dialogueSchema,
  turn: turnSchema,
  moment: momentSchema,
} as const;

/** Any record, told apart by `type`. */
export const recordSchema = z.discriminatedUnion('type', [
  personSchema,
  mapSchema,
  partSchema,
  placementSchema,
  bondSchema,
  dialogueSchema,
  turnSchema,
  momentSchema,
]);
/** @see recordSchema */
export type AnyRecord = Person | PartsMap | Part | Placement | Bond | Dialogue | Turn | Moment;
/** The record of one entity. */
export type RecordOf<K extends RecordType> = Extract<AnyRecord, { type: K }>;
