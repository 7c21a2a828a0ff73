/** Casebooks as wholes: those to go on in, their backups, and what there is of a damaged one or one that was handed over. */
import type { PreviewShown } from '../handing-over/preview.ts';
import type { Id, Utc } from '../model/records.ts';
import type { Glimpse } from './reading.ts';

/** The casebooks a person may go on in. */
export type Shelf = {
  /** Those opened last come first; those in the data folder that were never opened follow by name. */
  readonly casebooks: readonly ShelvedCasebook[];
  /** Whether the host has dialogs of the system to look for a file and to place a new one. */
  readonly hasDialogs: boolean;
};

/** A casebook by the name of its file. The host alone knows where it is. */
export type ShelvedCasebook = {
  readonly id: Id;
  readonly name: string;
  readonly openedAt: Utc | null;
  readonly isOpen: boolean;
};

/** What a casebook or a backup of it holds. */
export type Summary = {
  readonly people: number;
  readonly maps: number;
  readonly parts: number;
  readonly turns: number;
  /** When something was last changed in it; null where nothing ever was. */
  readonly lastChange: Utc | null;
  /** The map that was worked on last. */
  readonly latest: { readonly map: Id; readonly title: string; readonly glimpse: Glimpse } | null;
};

/** A backup of the open casebook. */
export type Backup = {
  readonly id: Id;
  /** Its file name. */
  readonly name: string;
  readonly madeAt: Utc;
  /** What opens it: the passphrase of now, none, or one that the casebook had before. */
  readonly opensBy: 'passphrase' | 'nothing' | 'formerPassphrase';
};

/** What there is to go on with where a casebook is damaged: casebooks of their own beside it, each to be opened by its id. */
export type Rescue = {
  /** What could still be read of it. */
  readonly salvaged: Rescued | null;
  /** A copy of its newest sound backup. */
  readonly backup: (Rescued & { readonly madeAt: Utc }) | null;
};

type Rescued = { readonly id: Id; readonly name: string; readonly summary: Summary };

/** Another casebook that was handed over, by its file name. `preview` is null while its passphrase is needed. */
export type HandedOver = { readonly casebook: Id; readonly name: string; readonly preview: PreviewShown | null };
