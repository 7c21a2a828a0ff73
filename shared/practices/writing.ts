/** What an answer puts on the map, ready to be put there. */
import type { BodyPlace } from '../model/body-place.ts';
import type { BondKind, ConsentAnswer, MomentKind, PartKind, Statement, StrandKind } from '../model/kinds.ts';
import type { Id, When } from '../model/records.ts';

/** Whose it is: a part that is there, or whoever a step brings. */
export type Whose = { readonly part: Id } | { readonly step: string };

/**
 * One thing to put on the map. `meet` brings somebody by name, or (`part`) somebody who is there, with a line from the part at hand; `note`
 * is `person`'s own, or (null) for whoever sees the map, and as high as its words need (px).
 */
export type Writing =
  | {
      readonly does: 'meet';
      readonly step: string;
      readonly part: Id | null;
      readonly name: string;
      readonly person: Id;
      readonly kind: PartKind;
      readonly line: { readonly from: Id; readonly kind: BondKind } | null;
    }
  | { readonly does: 'tell'; readonly whose: Whose; readonly statement: Statement; readonly words: string }
  | { readonly does: 'feel'; readonly whose: Whose; readonly place: BodyPlace | null; readonly words: string }
  | {
      readonly does: 'moment';
      readonly whose: Whose;
      readonly kind: MomentKind;
      readonly words: string;
      readonly when: When | null;
    }
  | { readonly does: 'consent'; readonly whose: Whose; readonly answer: ConsentAnswer; readonly words: string }
  | { readonly does: 'note'; readonly words: string; readonly height: number; readonly person: Id | null }
  | { readonly does: 'strand'; readonly kind: StrandKind; readonly person: Id | null; readonly words: string };
