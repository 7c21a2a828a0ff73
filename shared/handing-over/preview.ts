/** What a window is shown of another casebook before anything of it is taken in. */
import type { Id } from '../model/records.ts';
import type { Saying } from './comparing.ts';

/** A field on which the two differ, as a person reads it; '' where nothing is said. */
export type FieldBeside = { readonly label: string; readonly ours: string; readonly theirs: string };

/** One thing to accept or to leave: a plain sentence, what comes with it, and how it differs. */
export type ItemShown = {
  readonly id: Id;
  readonly saying: Saying;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly fields: readonly FieldBeside[];
  /** Items that come along where it is accepted. */
  readonly needs: readonly Id[];
};

/** What belongs to one person, or lies on one map. */
export type GroupShown = { readonly id: Id; readonly title: string; readonly items: readonly ItemShown[] };

/** Everything there is to decide on. `mark` stands for exactly this: another one means that either casebook was changed since. */
export type PreviewShown = { readonly mark: string; readonly groups: readonly GroupShown[] };
