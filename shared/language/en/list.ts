/** The map as text. */
export const list = {
  title: 'The map as a list',
  fold: 'Fold the list away',
  unfold: 'Show the list',
  parts: 'Parts',
  lines: 'Lines',
  dialogues: 'Dialogues',
  offMap: 'Not on this map',
  putOn: 'Put on the map',
  noParts: 'Nobody is here yet.',
  noLines: 'No lines yet.',
  noDialogues: 'No dialogues yet.',
  partWithKind: '{{name}}, {{kind}}',
  turns_one: '{{count}} turn',
  turns_other: '{{count}} turns',
  /** How a line reads as a sentence; `from` and `to` are names. */
  sentence: {
    protects: '{{from}} protects {{to}}',
    polarised: '{{from}} and {{to}} are polarised',
    allied: '{{from}} and {{to}} are allied',
    blames: '{{from}} blames {{to}}',
    fears: '{{from}} fears {{to}}',
    soothes: '{{from}} soothes {{to}}',
    exiled: '{{from}} is exiled by {{to}}',
    own: 'From {{from}} to {{to}}',
  },
  sentenceInWords: '{{sentence}}: “{{words}}”',
} as const;
