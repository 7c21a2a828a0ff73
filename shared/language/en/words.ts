/** Choosing the words of a map, and a person's own. A sample is said in the words it is a sample of. */
export const words = {
  title: 'Words of this map',
  text: 'The same map, said in other words. What you wrote yourself stays as it is.',
  which: 'Which words fit?',
  name: '$t(Word.parts)',
  own: 'Your own words',
  sorts: '$t(Word.aManager) or $t(word.aFirefighter) looks after $t(word.aExile).',
  asking: 'Which $t(word.part) is here? How does $t(word.self) feel toward it?',
  ownText: 'Where you write nothing, the word in grey stays.',
  one: 'One',
  many: 'Several',
  /** The word as it is now. */
  now: {
    part: { one: '$t(word.part)', many: '$t(word.parts)' },
    protector: { one: '$t(word.protector)', many: '$t(word.protectors)' },
    manager: { one: '$t(word.manager)', many: '$t(word.managers)' },
    firefighter: { one: '$t(word.firefighter)', many: '$t(word.firefighters)' },
    exile: { one: '$t(word.exile)', many: '$t(word.exiles)' },
    self: { one: '$t(word.self)' },
  },
  /** Who is meant, whatever they are called, and what the fields for their name are called. */
  whose: {
    part: {
      name: '$t(Word.part)',
      meant: 'anybody on the map',
      one: 'Your word for $t(word.aPart)',
      many: 'Your word for several $t(word.parts)',
    },
    protector: {
      name: '$t(Word.protector)',
      meant: 'keeps pain away',
      one: 'Your word for $t(word.aProtector)',
      many: 'Your word for several $t(word.protectors)',
    },
    manager: {
      name: '$t(Word.manager)',
      meant: 'works ahead of time',
      one: 'Your word for $t(word.aManager)',
      many: 'Your word for several $t(word.managers)',
    },
    firefighter: {
      name: '$t(Word.firefighter)',
      meant: 'acts once pain breaks through',
      one: 'Your word for $t(word.aFirefighter)',
      many: 'Your word for several $t(word.firefighters)',
    },
    exile: {
      name: '$t(Word.exile)',
      meant: 'young and hurt, kept out of sight',
      one: 'Your word for $t(word.aExile)',
      many: 'Your word for several $t(word.exiles)',
    },
    self: {
      name: '$t(Word.self)',
      meant: 'the calm, curious centre',
      one: 'Your word for $t(word.self)',
    },
  },
} as const;
