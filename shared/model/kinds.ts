/**
 * The lists everything else is chosen from: what entities, parts, lines, colours and statements there are. Apart from the schemas,
 * so that the window, which checks nothing, need not load what checks.
 */

/** What a part is to the person: `unknown` until they say so, `other` is an imagined other, `self` is not a part but sits at the table, `own` is what their words say. */
export const partKinds = ['unknown', 'manager', 'firefighter', 'exile', 'self', 'other', 'own'] as const;
/** @see partKinds */
export type PartKind = (typeof partKinds)[number];

/** What a line means. `own` means only what its words say. */
export const bondKinds = [
  'protects',
  'watches',
  'polarised',
  'allied',
  'blames',
  'fears',
  'soothes',
  'exiled',
  'own',
] as const;
/** @see bondKinds */
export type BondKind = (typeof bondKinds)[number];

/** Which way a line goes, where somebody said so: `there` from its first end to its second, `both` ways, or `none`. */
export const directions = ['there', 'both', 'none'] as const;
/** @see directions */
export type Direction = (typeof directions)[number];

/** How strong a line is, where somebody said so: in words, never in a figure. */
export const strengths = ['slight', 'clear', 'strong'] as const;
/** @see strengths */
export type Strength = (typeof strengths)[number];

/** How a protector stands to somebody meeting the exile it guards: asked, not now, given, refused, or withdrawn again. */
export const consentAnswers = ['asked', 'notNow', 'given', 'refused', 'withdrawn'] as const;
/** @see consentAnswers */
export type ConsentAnswer = (typeof consentAnswers)[number];

/** The colours a person picks from; none means anything by itself. */
export const washes = ['clay', 'ochre', 'moss', 'sage', 'slate', 'plum', 'umber', 'stone'] as const;
/** @see washes */
export type Wash = (typeof washes)[number];

/** The statements of a part's card, each free text in the person's words, in the order they are asked. */
export const statements = [
  'looks',
  'feels',
  'needs',
  'bothers',
  'job',
  'fears',
  'says',
  'wants',
  'age',
  'felt',
  'impulse',
  'wish',
  'wishFear',
  'burden',
  'burdenFrom',
  'burdenMine',
  'trusts',
  'helps',
  'notes',
] as const;
/** @see statements */
export type Statement = (typeof statements)[number];

/** Whose words a statement is, where somebody marked it: the client's, the part's own voice, or the therapist's guess. */
export const tellers = ['client', 'part', 'guess'] as const;
/** @see tellers */
export type Teller = (typeof tellers)[number];

/** Whose burden it is: taken on by the person, handed down in the family, or of the culture around them. */
export const burdenOrigins = ['personal', 'family', 'culture'] as const;
/** @see burdenOrigins */
export type BurdenOrigin = (typeof burdenOrigins)[number];

/** What a part is shown as: the figure of its kind, what somebody drew by hand, or a picture. */
export const portraits = ['figure', 'drawing', 'picture'] as const;
/** @see portraits */
export type Portrait = (typeof portraits)[number];

/** The two outlines of the body view. */
export const bodySides = ['front', 'back'] as const;
/** @see bodySides */
export type BodySide = (typeof bodySides)[number];

/** How something is felt at a place of the body. */
export const bodyDepths = ['in', 'on', 'around'] as const;
/** @see bodyDepths */
export type BodyDepth = (typeof bodyDepths)[number];

/** How a turn is given: spoken, felt in the body, an impulse, silence, a question. `sits` is somebody taking a chair, `reverses` two changing roles. */
export const manners = ['says', 'feels', 'wants', 'silent', 'asks', 'sits', 'reverses'] as const;
/** @see manners */
export type Manner = (typeof manners)[number];

/** What a turn is marked as, by whoever works with it. */
export const marks = ['need', 'softening', 'content', 'process', 'keep'] as const;
/** @see marks */
export type Mark = (typeof marks)[number];

/** The shape of a dialogue (chairwork's four, and the letter); it changes prompts and seats, nothing else. */
export const modes = ['inner', 'voice', 'story', 'encounter', 'letter'] as const;
/** @see modes */
export type Mode = (typeof modes)[number];

/** The tasks of emotion-focused work a dialogue may be noted as. */
export const tasks = ['none', 'selfCriticism', 'selfInterruption', 'unfinishedBusiness', 'selfSoothing'] as const;
/** @see tasks */
export type Task = (typeof tasks)[number];

/**
 * The moments of a part. Two are asked: how one feels toward it, whom it sees. `origin` is where it comes from; the others are what
 * became of it: it had another name, took over the seat of Self, took another role, let go of a burden, was merged, was split; or
 * that it was asked what it keeps safe and said “not now”.
 */
export const moments = [
  'toward',
  'sees',
  'origin',
  'renamed',
  'blended',
  'role',
  'unburdened',
  'merged',
  'split',
  'notNow',
] as const;
/** @see moments */
export type MomentKind = (typeof moments)[number];

/** The words a map is shown in. Nothing is stored in any of them; `own` are the person's own. */
export const vocabularies = ['parts', 'younger', 'visitors', 'characters', 'own'] as const;
/** @see vocabularies */
export type Vocabulary = (typeof vocabularies)[number];

/** How Self is shown on a map: as a figure at the centre of its light, as a field of light, or not at all. */
export const selfViews = ['centre', 'field', 'none'] as const;
/** @see selfViews */
export type SelfView = (typeof selfViews)[number];

/** What lies on a map beside its parts: a person's circle, the boat two people sit in, a note, the photo of a paper map. */
export const regionKinds = ['circle', 'boat', 'note', 'photo'] as const;
/** @see regionKinds */
export type RegionKind = (typeof regionKinds)[number];

/** What runs between two people: a step of their cycle, what strengthens the boat, what makes a hole in it. */
export const strandKinds = ['step', 'strengthens', 'hole'] as const;
/** @see strandKinds */
export type StrandKind = (typeof strandKinds)[number];

/**
 * The kinds of answer a step of a practice asks for: words; lines; one or more of several, with words beside; lines in two columns; a
 * scale somebody tips; a part; moments with their time; a place of the body; a protector's leave; how one feels toward a part, again until
 * there is some room; who does what in turn. Of breathing and of phrases only what somebody says to them is kept.
 */
export const answerKinds = [
  'words',
  'list',
  'choice',
  'columns',
  'scale',
  'part',
  'moment',
  'body',
  'leave',
  'toward',
  'cycle',
  'breath',
  'phrase',
] as const;
/** @see answerKinds */
export type AnswerKind = (typeof answerKinds)[number];

/** How far a scale can be tipped to either side. */
export const farthestTilt = 3;

/** The formats in which a picture is kept: nothing else is ever written. */
export const pictureTypes = ['image/jpeg', 'image/png'] as const;
/** @see pictureTypes */
export type PictureType = (typeof pictureTypes)[number];

/** Every entity's name, in an order in which every record comes after those it refers to. */
export const recordTypes = [
  'person',
  'map',
  'part',
  'placement',
  'bond',
  'dialogue',
  'turn',
  'moment',
  'consent',
  'region',
  'strand',
  'sheet',
] as const;
/** @see recordTypes */
export type RecordType = (typeof recordTypes)[number];
