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

/** Every entity's name, in an order in which every record comes after those it refers to. */
export const recordTypes = ['person', 'map', 'part', 'placement', 'bond', 'dialogue', 'turn'] as const;
/** @see recordTypes */
export type RecordType = (typeof recordTypes)[number];
