/** What a window is told of what a casebook holds. */
import type { Draft, History } from '../model/change.ts';
import type { PartKind, Wash } from '../model/kinds.ts';
import type { AnyRecord, Id, Utc } from '../model/records.ts';
import type { Practice } from '../practices/practice.ts';
import type { BadPractice } from '../practices/reading.ts';

/** What is open at a place: its records, the text left half typed there, and what can be undone and redone. */
export type Opened = {
  readonly records: readonly AnyRecord[];
  readonly drafts: readonly Draft[];
  readonly history: History;
  /** When something was last done at the places that open from here, by their id. One that is missing stands as it was made. */
  readonly lastChanges: Readonly<Record<Id, Utc>>;
};

/** The sheets of a map and those with its parts elsewhere, and the text left half typed in them. */
export type Sheets = { readonly sheets: readonly AnyRecord[]; readonly drafts: readonly Draft[] };

/** The practices there are, and the files of practices that have a mistake. */
export type Practices = { readonly practices: readonly Practice[]; readonly bad: readonly BadPractice[] };

/** Of a map with more parts than these a {@link Glimpse} shows dots. */
export const mostDrawnParts = 300;

/** What a small picture of a map is drawn from: the records that stand on it, or a dot for each part where they are many. */
export type Glimpse =
  | { readonly shows: 'figures'; readonly records: readonly AnyRecord[] }
  | { readonly shows: 'dots'; readonly dots: readonly Dot[] };
/** A part seen from far away: where it stands (map px), and what gives it its colour. */
export type Dot = { readonly x: number; readonly y: number; readonly kind: PartKind; readonly wash: Wash | null };
