/** The words by which a line of talk is understood: phrases as people type them, each with what it does. Lower case, plain quotes. */
import type { BondKind, PartKind, Statement, Strength } from '../../model/kinds.ts';

/** A phrase between two names, and the line it draws; `back` draws it from the second to the first. */
type Relation = readonly [phrase: string, kind: BondKind, back?: 'back'];

/** Phrases that stand between two names. */
export const relations: readonly Relation[] = [
  ['protects', 'protects'],
  ['protect', 'protects'],
  ['shields', 'protects'],
  ['shield', 'protects'],
  ['guards', 'protects'],
  ['guard', 'protects'],
  ['keeps safe', 'protects'],
  ['keep safe', 'protects'],
  ['is protected by', 'protects', 'back'],
  ['are protected by', 'protects', 'back'],
  ['protected by', 'protects', 'back'],
  ['is guarded by', 'protects', 'back'],
  ['watches over', 'watches'],
  ['watch over', 'watches'],
  ['looks after', 'watches'],
  ['look after', 'watches'],
  ['is watched over by', 'watches', 'back'],
  ['is polarised with', 'polarised'],
  ['are polarised with', 'polarised'],
  ['are polarized with', 'polarised'],
  ['is polarized with', 'polarised'],
  ['polarised with', 'polarised'],
  ['polarized with', 'polarised'],
  ['fights with', 'polarised'],
  ['fight with', 'polarised'],
  ['fights', 'polarised'],
  ['fight', 'polarised'],
  ['is against', 'polarised'],
  ['is allied with', 'allied'],
  ['are allied with', 'allied'],
  ['allied with', 'allied'],
  ['sides with', 'allied'],
  ['side with', 'allied'],
  ['works with', 'allied'],
  ['work with', 'allied'],
  ['blames', 'blames'],
  ['blame', 'blames'],
  ['accuses', 'blames'],
  ['accuse', 'blames'],
  ['is blamed by', 'blames', 'back'],
  ['fears', 'fears'],
  ['fear', 'fears'],
  ['are afraid of', 'fears'],
  ['is afraid of', 'fears'],
  ['is scared of', 'fears'],
  ['is feared by', 'fears', 'back'],
  ['soothes', 'soothes'],
  ['soothe', 'soothes'],
  ['comforts', 'soothes'],
  ['comfort', 'soothes'],
  ['calms', 'soothes'],
  ['is soothed by', 'soothes', 'back'],
  ['is comforted by', 'soothes', 'back'],
  ['is exiled by', 'exiled'],
  ['are exiled by', 'exiled'],
  ['exiled by', 'exiled'],
  ['is kept away by', 'exiled'],
  ['exiles', 'exiled', 'back'],
  ['keeps away', 'exiled', 'back'],
];

/** Phrases after several names, with nobody behind: a line between each two. */
export const meetings: readonly (readonly [phrase: string, kind: BondKind])[] = [
  ['are polarised', 'polarised'],
  ['are polarized', 'polarised'],
  ['are against each other', 'polarised'],
  ['fight', 'polarised'],
  ['fight each other', 'polarised'],
  ['fight with each other', 'polarised'],
  ['are allied', 'allied'],
  ['are allies', 'allied'],
  ['work together', 'allied'],
];

/** How strong a line is, said behind a name. */
export const strengthWords: readonly (readonly [word: string, strength: Strength])[] = [
  ['a little', 'slight'],
  ['a bit', 'slight'],
  ['a little bit', 'slight'],
  ['slightly', 'slight'],
  ['clearly', 'clear'],
  ['very strongly', 'strong'],
  ['strongly', 'strong'],
  ['very much', 'strong'],
  ['a lot', 'strong'],
];

/** Phrases after a name, and the statement of its card that the rest is. */
export const tellings: readonly (readonly [phrase: string, statement: Statement])[] = [
  ['looks like', 'looks'],
  ['feels', 'feels'],
  ['needs', 'needs'],
  ['need', 'needs'],
  ['is bothered by', 'bothers'],
  ['tries to', 'job'],
  ['has the job', 'job'],
  ['fears that', 'fears'],
  ['fears', 'fears'],
  ['is afraid that', 'fears'],
  ['is afraid', 'fears'],
  ['says', 'says'],
  ['wants', 'wants'],
  ['want', 'wants'],
  ['wishes', 'wish'],
  ['wishes for', 'wish'],
  ['carries', 'burden'],
  ['carry', 'burden'],
  ['believes', 'burden'],
  ['believe', 'burden'],
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
  is: ['is a', 'is an', 'is the', 'is'],
  sitsIn: ['sits', 'is felt', 'lives', 'is'],
  places: ['in', 'on', 'at', 'around', 'behind', 'under', 'above', 'below', 'near', 'between', 'across', 'all'],
  when: 'when',
  /** What they say of somebody that fits nowhere begins with these. */
  remarks: ['is', 'was', 'has', 'had', 'seems', 'looks', 'sounds', 'feels', 'gets', 'became', 'can', 'does'],
  /** They begin the words of a line. */
  reasons: ['because', 'so that', 'when', 'whenever', 'if', 'until', 'in case', 'as soon as'],
  yearsOld: ['years old', 'year old', 'years', 'yrs', 'y/o', 'yo', 'months old'],
  aged: ['aged', 'age', 'about', 'is', 'around'],
} as const;

const spread = (words: string): readonly string[] => words.split(' ');

/** By what a sentence is told from a name. Lower case, plain apostrophes. */
export const notNames = {
  /** No name begins with these. */
  begins: spread(
    "i i'm i've i'd i'll he he's he'd he'll she she's she'd she'll we we're we've we'll they they're they've they'll " +
      "you're you've you'll it it's there there's when whenever if because since although while",
  ),
  /** Nor with these, where more follows: asked of the app, or said to somebody. */
  asks: spread(
    'you this that these those what who how why please rename delete remove erase merge undo redo connect draw move add',
  ),
  /** After these it is told which one is meant. */
  tellsWhich: spread('who whom whose that which'),
  /** Wherever they stand. */
  verbs: spread(
    "is are am was were isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't " +
      "can can't cannot could couldn't will won't would wouldn't shall should shouldn't must may might today yesterday tonight",
  ),
  /** Behind another word. */
  tells: spread(
    'feels felt hates hated loves loved likes liked wants wanted needs needed thinks thought knows knew says said tells told ' +
      'goes went comes came gets got makes made takes took gives gave keeps kept seems seemed becomes became feel think know ' +
      'tries tried shouts shouted yells yelled cries cried sits stood stands sees saw leaves hurts i he she we they because ' +
      'when whenever if although while',
  ),
  /** Between other words, but not behind an article: “people hate me”, “the need for control”. */
  alsoNouns: spread('hate love like want need say tell come get make let helps starts stops protects blames fears'),
  beforeNouns: spread('a an the my your his her our their this that no self'),
} as const;
