/**
 * The lists everything else is chosen from: what entities, parts, lines, colours and statements there are. Apart from the schemas,
 * so that the window, which checks nothing, need not load what checks.
 */

/** What a part is to the person: `unknown` until they say so, `other` is an imagined other, `self` is not a part but sits at the table. */
export const partKinds = ['unknown', 'manager', 'firefighter', 'exile', 'self', 'other'] as const;
/** @see partKinds */
export type PartKind = (typeof partKinds)[number];

/** What a line means. `own` means only what its words say. */
export const bondKinds = ['protects', 'polarised', 'allied', 'blames', 'fears', 'soothes', 'exiled', 'own'] as const;
/** @see bondKinds */
export type BondKind = (typeof bondKinds)[number];

/** The colours a person picks from; none means anything by itself. */
export const washes = ['clay', 'ochre', 'moss', 'sage', 'slate', 'plum', 'umber', 'stone'] as const;
/** @see washes */
export type Wash = (typeof washes)[number];

/** The statements of a part's card, each free text in the person's words, in the order they are asked. */
export const statements = ['looks', 'feels', 'needs', 'bothers', 'job', 'fears', 'says', 'felt'] as const;
/** @see statements */
export type Statement = (typeof statements)[number];

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

/** What is asked in a moment of blending: how one feels toward the part, or whom the part sees. */
export const moments = ['toward', 'sees'] as const;
/** @see moments */
export type MomentKind = (typeof moments)[number];

/** Every entity's name, in an order in which every record comes after those it refers to. */
export const recordTypes = ['person', 'map', 'part', 'placement', 'bond', 'dialogue', 'turn', 'moment'] as const;
/** @see recordTypes */
export type RecordType = (typeof recordTypes)[number];
