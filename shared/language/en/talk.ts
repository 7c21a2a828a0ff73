/** The words by which a line of talk is understood: phrases as people type them, each with what it does. Lower case, plain quotes. */
import type { BondKind, PartKind, Statement } from '../../model/kinds.ts';

/** A phrase between two names, and the line it draws; `back` draws it from the second to the first. */
type Relation = readonly [phrase: string, kind: BondKind, back?: 'back'];

/** Phrases that stand between two names. */
export const relations: readonly Relation[] = [
  ['protects', 'protects'],
  ['protect', 'protects'],
  ['shields', 'protects'],
  ['guards', 'protects'],
  ['keeps safe', 'protects'],
  ['is protected by', 'protects', 'back'],
  ['protected by', 'protects', 'back'],
  ['is guarded by', 'protects', 'back'],
  ['watches over', 'watches'],
  ['looks after', 'watches'],
  ['is watched over by', 'watches', 'back'],
  ['is polarised with', 'polarised'],
  ['is polarized with', 'polarised'],
  ['polarised with', 'polarised'],
  ['polarized with', 'polarised'],
  ['fights with', 'polarised'],
  ['fights', 'polarised'],
  ['is against', 'polarised'],
  ['is allied with', 'allied'],
  ['allied with', 'allied'],
  ['sides with', 'allied'],
  ['works with', 'allied'],
  ['blames', 'blames'],
  ['blame', 'blames'],
  ['accuses', 'blames'],
  ['is blamed by', 'blames', 'back'],
  ['fears', 'fears'],
  ['is afraid of', 'fears'],
  ['is scared of', 'fears'],
  ['is feared by', 'fears', 'back'],
  ['soothes', 'soothes'],
  ['comforts', 'soothes'],
  ['calms', 'soothes'],
  ['is soothed by', 'soothes', 'back'],
  ['is comforted by', 'soothes', 'back'],
  ['is exiled by', 'exiled'],
  ['exiled by', 'exiled'],
  ['is kept away by', 'exiled'],
  ['exiles', 'exiled', 'back'],
  ['keeps away', 'exiled', 'back'],
];

/** Phrases after a name, and the statement of its card that the rest is. */
export const tellings: readonly (readonly [phrase: string, statement: Statement])[] = [
  ['looks like', 'looks'],
  ['feels', 'feels'],
  ['needs', 'needs'],
  ['is bothered by', 'bothers'],
  ['tries to', 'job'],
  ['has the job', 'job'],
  ['fears that', 'fears'],
  ['fears', 'fears'],
  ['is afraid that', 'fears'],
  ['is afraid', 'fears'],
  ['says', 'says'],
  ['wants', 'wants'],
  ['wishes', 'wish'],
  ['wishes for', 'wish'],
  ['carries', 'burden'],
  ['believes', 'burden'],
  ['trusts', 'trusts'],
  ['is helped by', 'helps'],
];

/** Words that say what a part is, after “is a” or in brackets. */
export const kindWords: readonly (readonly [word: string, kind: PartKind])[] = [
  ['manager', 'manager'],
  ['firefighter', 'firefighter'],
  ['exile', 'exile'],
  ['self', 'self'],
  ['imagined other', 'other'],
  ['other', 'other'],
];

/** What joins names, and what introduces something. */
export const particles = {
  articles: ['the', 'a', 'an', 'my'],
  and: ['and', '&'],
  pronouns: ['i', 'me', 'he', 'she', 'it', 'we', 'they', 'you', 'this', 'that', 'there', 'what', 'who', 'when', 'if'],
  is: ['is a', 'is an', 'is the', 'is'],
  sitsIn: ['sits', 'is felt', 'lives', 'is'],
  places: ['in', 'on', 'at', 'around', 'behind', 'under', 'above', 'below', 'near', 'between', 'across', 'all'],
  when: 'when',
  yearsOld: ['years old', 'year old', 'years', 'yrs', 'y/o', 'yo', 'months old'],
  aged: ['aged', 'age', 'about', 'is', 'around'],
} as const;
