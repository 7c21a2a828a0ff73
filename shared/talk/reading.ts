/** What a line of talk comes to: what would be done, told before it is done. */

import type { BodyPlace } from '../model/body-place.ts';
import type { BondKind, PartKind, Statement, Strength } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';

/** Somebody a line speaks of: a part there is, or one the line brings, by its place among the news. */
export type Who = { readonly part: Id } | { readonly news: number };

/** A part the line brings: its name as it was typed, and whose it is, where that was said. */
export type News = { readonly name: string; readonly person: Id | null };

/** A name that several parts have: it is asked which is meant, never guessed. */
export type Ask = { readonly name: string; readonly among: readonly Id[] };

/** One thing that would be done. */
export type Doing =
  /** A new part stands there. */
  | { readonly does: 'add'; readonly who: Who }
  /** One who is here already is chosen, or one who is not on this map is put there. */
  | { readonly does: 'call'; readonly who: Who }
  | {
      readonly does: 'join';
      readonly from: Who;
      readonly to: Who;
      readonly kind: BondKind;
      readonly words: string;
      readonly strength: Strength | null;
    }
  | { readonly does: 'tell'; readonly who: Who; readonly statement: Statement; readonly words: string }
  | { readonly does: 'be'; readonly who: Who; readonly kind: PartKind; readonly words: string }
  /** Felt at a place; `place` is null where the words name none that is known. */
  | { readonly does: 'feel'; readonly who: Who; readonly place: BodyPlace | null; readonly words: string }
  /** A step of the cycle: what one of the two does, or what happens in them. */
  | { readonly does: 'step'; readonly person: Id; readonly who: Who | null; readonly words: string }
  /** What was not understood, kept as it was typed. */
  | { readonly does: 'note'; readonly words: string };

/** A line understood. Nothing of it is lost: what no doing holds stands in a note. */
export type Clear = { readonly is: 'clear'; readonly news: readonly News[]; readonly doings: readonly Doing[] };

/** What a line comes to. While a name in it may mean several, nothing can be done but to ask. */
export type Reading = Clear | { readonly is: 'unclear'; readonly asks: readonly Ask[] };
