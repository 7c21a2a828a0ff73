/**
 * The entities of a casebook. Every field is always present (nothing yet is '' or null), so that a record, a patch of it
 * and its row in the file say the same thing. Ids are UUIDv7; times are UTC ISO strings.
 */
import * as z from 'zod';
import { bodyPlaceSchema } from './body-place.ts';
import { idSchema } from './id.ts';
import {
  bondKinds,
  burdenOrigins,
  consentAnswers,
  directions,
  manners,
  marks,
  modes,
  moments,
  partKinds,
  portraits,
  type RecordType,
  regionKinds,
  selfViews,
  statements,
  strandKinds,
  strengths,
  tasks,
  tellers,
  vocabularies,
  washes,
} from './kinds.ts';
import { practiceChoicesSchema, type Sheet, sheetSchema } from './sheet.ts';
import { utcSchema } from './utc.ts';

/** A UUIDv7 in lower-case text; see {@link idSchema}. */
export type Id = string;

/** A moment in UTC, as `2026-03-12T09:30:00.000Z`; see {@link utcSchema}. */
export type Utc = string;

/** Two axes, each −1 to 1: how pleasant, how stirred. */
export const moodSchema = z.strictObject({ valence: z.number().min(-1).max(1), arousal: z.number().min(-1).max(1) });
/** @see moodSchema */
export type Mood = z.infer<typeof moodSchema>;

/** The finest a hand drawing is kept in: its square is this many units wide and high. */
export const drawingUnits = 1_000;

/** A stroke by hand: x, y and pressure in turn, each 0 to {@link drawingUnits}; `wash` is null for ink. `width` is the pen's, in the same units. */
export const strokeSchema = z.strictObject({
  points: z.array(z.number().int().min(0).max(drawingUnits)).max(12_000).readonly(),
  width: z.number().int().min(1).max(drawingUnits),
  wash: z.enum(washes).nullable(),
});
/** @see strokeSchema */
export type HandStroke = Readonly<z.infer<typeof strokeSchema>>;

/** A picture is named by the SHA-256 of its bytes, in hexadecimal; these lie beside the records, see `shared/contract/pictures.ts`. */
export const pictureHashSchema = z.string().regex(/^[0-9a-f]{64}$/);
/** @see pictureHashSchema */
export type PictureHash = string;

/** When something was: a day, a year, an age, or in words (“before school”). */
export const whenSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('date'), date: z.iso.date() }),
  z.strictObject({ by: z.literal('year'), year: z.number().int().min(1).max(9999) }),
  z.strictObject({ by: z.literal('age'), age: z.number().int().min(0).max(150) }),
  z.strictObject({ by: z.literal('words'), words: z.string() }),
]);
/** @see whenSchema */
export type When = Readonly<z.infer<typeof whenSchema>>;

const wordSchema = z.strictObject({ one: z.string(), many: z.string() });

/** A person's own words for what a map shows; '' where the usual word stays. */
export const ownWordsSchema = z.strictObject({
  part: wordSchema,
  protector: wordSchema,
  manager: wordSchema,
  firefighter: wordSchema,
  exile: wordSchema,
  self: z.string(),
});
/** @see ownWordsSchema */
export type OwnWords = Readonly<z.infer<typeof ownWordsSchema>>;

/** Somebody whose parts these are, known by an alias; a real name is never asked for. `putAwayAt` is null while they are shown. */
export const personSchema = z.strictObject({
  type: z.literal('person'),
  id: idSchema,
  alias: z.string(),
  /** Whom they can reach when it gets too much, in their own words. */
  contacts: z.string(),
  practices: practiceChoicesSchema,
  madeAt: utcSchema,
  putAwayAt: utcSchema.nullable(),
});

/**
 * A map of one person's parts, or a couple's: then `partner` is the second person, and `oneView` says that it holds one person's view
 * only, `person`'s. `putAwayAt` is null while it is shown.
 */
export const mapSchema = z.strictObject({
  type: z.literal('map'),
  id: idSchema,
  person: idSchema,
  partner: idSchema.nullable(),
  oneView: z.boolean(),
  title: z.string(),
  vocabulary: z.enum(vocabularies),
  /** Kept also while another vocabulary is chosen. */
  ownWords: ownWordsSchema.nullable(),
  selfView: z.enum(selfViews),
  madeAt: utcSchema,
  putAwayAt: utcSchema.nullable(),
});

/**
 * A part belongs to a person and may stand on several of their maps. `wash` is null while it has the colour of its kind, `mood` until
 * somebody names it. One that was merged stays as it was and points at the part it is now (`presence.ts`); one that was put away
 * keeps its places.
 */
export const partSchema = z.strictObject({
  type: z.literal('part'),
  id: idSchema,
  person: idSchema,
  kind: z.enum(partKinds),
  /** What the person calls this kind, where `kind` is `own`. */
  kindWords: z.string(),
  name: z.string(),
  wash: z.enum(washes).nullable(),
  mood: moodSchema.nullable(),
  /** What of the three it is shown as; the others are kept. */
  portrait: z.enum(portraits),
  drawing: z.array(strokeSchema).max(2_000).readonly().nullable(),
  picture: pictureHashSchema.nullable(),
  looks: z.string(),
  feels: z.string(),
  needs: z.string(),
  bothers: z.string(),
  job: z.string(),
  fears: z.string(),
  says: z.string(),
  wants: z.string(),
  age: z.string(),
  /** Where it is felt, in words; `body` is the place on the outline. */
  felt: z.string(),
  /** What the body wants to do. */
  impulse: z.string(),
  /** The wish under the impulse, and the fear about that wish. */
  wish: z.string(),
  wishFear: z.string(),
  burden: z.string(),
  burdenFrom: z.string(),
  /** How much of the burden is theirs, in words. */
  burdenMine: z.string(),
  trusts: z.string(),
  helps: z.string(),
  /** Free notes: one's own, left out of what both see of a couple's map. */
  notes: z.string(),
  burdenOf: z.enum(burdenOrigins).nullable(),
  /** Whose words the statements are, for those that were marked. */
  tellers: z.partialRecord(z.enum(statements), z.enum(tellers)).readonly(),
  body: bodyPlaceSchema.nullable(),
  /** Since when the card of an exile is open without consent, by a deliberate act; see `folding.ts`. */
  openedAt: utcSchema.nullable(),
  mergedInto: idSchema.nullable(),
  putAwayAt: utcSchema.nullable(),
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

/** A line from one part to another, of the people and not of a map: it shows wherever both ends stand. `direction` is null while it goes as its kind goes, `strength` until somebody says. */
export const bondSchema = z.strictObject({
  type: z.literal('bond'),
  id: idSchema,
  from: idSchema,
  to: idSchema,
  kind: z.enum(bondKinds),
  words: z.string(),
  direction: z.enum(directions).nullable(),
  strength: z.enum(strengths).nullable(),
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

/**
 * A moment of a part, in the person's words: what somebody found when they asked, where the part comes from, what became of it. `at` is
 * when it was noted; `when` is when it was, where that was said. `other` is the part it was merged with or split from or into.
 */
export const momentSchema = z.strictObject({
  type: z.literal('moment'),
  id: idSchema,
  part: idSchema,
  /** The dialogue it was asked in, if any. */
  dialogue: idSchema.nullable(),
  kind: z.enum(moments),
  words: z.string(),
  when: whenSchema.nullable(),
  other: idSchema.nullable(),
  at: utcSchema,
});

/** What a protector answered, dated, on the line to the exile it guards: the newest one stands. */
export const consentSchema = z.strictObject({
  type: z.literal('consent'),
  id: idSchema,
  bond: idSchema,
  answer: z.enum(consentAnswers),
  /** What it fears would happen. */
  fears: z.string(),
  conditions: z.string(),
  at: utcSchema,
});

/**
 * Something on a map beside its parts; x, y is its top left, in map px. `person` is whose circle it is, or whose own note, left out
 * of what both see; a photo's bytes are found by `picture`.
 */
export const regionSchema = z.strictObject({
  type: z.literal('region'),
  id: idSchema,
  map: idSchema,
  kind: z.enum(regionKinds),
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  person: idSchema.nullable(),
  words: z.string(),
  picture: pictureHashSchema.nullable(),
  madeAt: utcSchema,
});

/**
 * Something that runs between two people, in their words. Read by `rank`, ascending, within a kind: the steps of the cycle follow
 * each other and the last leads to the first. `part` is who in `person` does it, where that was said.
 */
export const strandSchema = z.strictObject({
  type: z.literal('strand'),
  id: idSchema,
  map: idSchema,
  kind: z.enum(strandKinds),
  person: idSchema.nullable(),
  part: idSchema.nullable(),
  words: z.string(),
  rank: z.number(),
  madeAt: utcSchema,
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
/** @see consentSchema */
export type Consent = Readonly<z.infer<typeof consentSchema>>;
/** @see regionSchema */
export type Region = Readonly<z.infer<typeof regionSchema>>;
/** @see strandSchema */
export type Strand = Readonly<z.infer<typeof strandSchema>>;

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
  consent: consentSchema,
  region: regionSchema,
  strand: strandSchema,
  sheet: sheetSchema,
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
  consentSchema,
  regionSchema,
  strandSchema,
  sheetSchema,
]);
/** @see recordSchema */
export type AnyRecord =
  | Person
  | PartsMap
  | Part
  | Placement
  | Bond
  | Dialogue
  | Turn
  | Moment
  | Consent
  | Region
  | Strand
  | Sheet;
/** The record of one entity. */
export type RecordOf<K extends RecordType> = Extract<AnyRecord, { type: K }>;
