/** How a casebook is kept safe, and what is noted of the work with casebooks. */
import * as z from 'zod';
import type { Utc } from '../model/records.ts';

/** How the open casebook is kept safe. */
export type Safety = {
  readonly isSealed: boolean;
  /** Minutes without a key or a press after which a sealed casebook closes; null where it never does. */
  readonly idleMinutes: number | null;
};

/** Minutes to choose from. */
export const idleChoices = [2, 5, 10, 30, null] as const;

/** What stands until somebody chooses, minutes. */
export const usualIdleMinutes = 10;

/** The fewest characters of a new passphrase (NIST SP 800-63B asks for eight). */
export const shortestPassphrase = 8;

/** A passphrase, or a recovery key in its stead, as it was typed. */
export const passphraseSchema = z.string().min(1).max(1_000);

/** What is noted of the work with casebooks. */
export const deeds = [
  'opened',
  'unlocked',
  'refused',
  'locked',
  'passphrase',
  'exported',
  'copied',
  'broughtBack',
  'removedBackups',
  'erased',
  'tookIn',
] as const;

/** Something that was done with a casebook on this machine, by the name of its file: never what is in it. */
export type Deed = { readonly at: Utc; readonly what: (typeof deeds)[number]; readonly casebook: string };
