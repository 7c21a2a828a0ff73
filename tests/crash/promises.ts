/** What a busy process says, and what both it and whoever kills it know. */
import * as z from 'zod';
import type { NewSeal } from '../../electron/casebook/seal.ts';

export const works = ['edits', 'backups', 'passphrases', 'restores', 'erasures', 'migrations'] as const;
export type Work = (typeof works)[number];

export const casebookFile = 'Mira.visavis';
export const backupsFolder = 'backups';
export const olderFile = (index: number) => `Older ${index}.visavis`;

/** What is about to be done (`sealing`, `restoring`, `erasing`, `older`), and what is done. */
export const saidSchema = z.union([
  z.strictObject({ ready: z.literal(true) }),
  z.strictObject({ saved: z.array(z.string()), refused: z.array(z.string()) }),
  z.strictObject({ backedUp: z.string() }),
  z.strictObject({ sealing: z.number() }),
  z.strictObject({ sealed: z.number() }),
  z.strictObject({ restoring: z.string() }),
  z.strictObject({ restored: z.string() }),
  z.strictObject({ erasing: z.string() }),
  z.strictObject({ erased: z.string() }),
  z.strictObject({ older: z.string(), version: z.string() }),
  z.strictObject({ migrated: z.string() }),
]);
export type Said =
  | { readonly ready: true }
  | { readonly saved: readonly string[]; readonly refused: readonly string[] }
  | { readonly backedUp: string }
  | { readonly sealing: number }
  | { readonly sealed: number }
  | { readonly restoring: string }
  | { readonly restored: string }
  | { readonly erasing: string }
  | { readonly erased: string }
  | { readonly older: string; readonly version: string }
  | { readonly migrated: string };

/** The seal of each round: every third is none, so that one is set, changed and taken away by turns. */
export function sealOf(round: number): NewSeal | null {
  if (round % 3 === 0) return null;
  return { key: new Uint8Array(32).fill(round % 251), salt: new Uint8Array(16).fill(round % 251) };
}
