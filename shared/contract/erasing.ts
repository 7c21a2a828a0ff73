/** Erasing for good: what, what would go, and which copies still hold it. */

import * as z from 'zod';
import { idSchema } from '../model/id.ts';
import type { RecordType } from '../model/kinds.ts';
import { type Id, pictureHashSchema } from '../model/records.ts';
import { utcSchema } from '../model/utc.ts';

/**
 * What is to be gone for good: a record with all that is nothing without it, a picture wherever it is shown, or the history before a
 * moment, which then begins with what there was.
 */
export const erasureSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('record'), id: idSchema }),
  z.strictObject({ of: z.literal('picture'), hash: pictureHashSchema }),
  z.strictObject({ of: z.literal('history'), before: utcSchema }),
]);

/** @see erasureSchema */
export type Erasure = Readonly<z.infer<typeof erasureSchema>>;

/** What goes with an erasure, in numbers. */
export type Erased = {
  /** How many records of each entity; none of an entity that is not named. */
  readonly records: Readonly<Partial<Record<RecordType, number>>>;
  /** How many that were deleted before and stand in the history alone. */
  readonly former: number;
  readonly pictures: number;
  /** How many steps can be taken back no more. */
  readonly steps: number;
  /** How many maps of two stay, with the other of the two alone. */
  readonly left: number;
};

/**
 * A file that holds, or may hold, what was erased from it: a backup; a copy from before a new version of the app;
 * another casebook that was a copy of it once; or what was left where a copy was interrupted.
 */
export type CasebookCopy = {
  readonly id: Id;
  /** Its file name. */
  readonly name: string;
  readonly kind: 'backup' | 'formerVersion' | 'casebook' | 'unfinished';
};
