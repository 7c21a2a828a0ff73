/** Kinds of parts and of lines, as shown to a person. */
export const kinds = {
  part: {
    unknown: 'Not known yet',
    manager: '$t(Word.manager)',
    firefighter: '$t(Word.firefighter)',
    exile: '$t(Word.exile)',
    self: '$t(Word.self)',
    other: 'Imagined other',
    own: 'In your own words',
  },
  bond: {
    protects: 'protects',
    watches: 'watches over',
    polarised: 'polarised',
    allied: 'allied',
    blames: 'blames',
    fears: 'fears',
    soothes: 'soothes',
    exiled: 'exiled by',
    own: 'own words',
  },
  wash: {
    clay: 'Clay',
    ochre: 'Ochre',
    moss: 'Moss',
    sage: 'Sage',
    slate: 'Slate',
    plum: 'Plum',
    umber: 'Umber',
    stone: 'Stone',
  },
} as const;
