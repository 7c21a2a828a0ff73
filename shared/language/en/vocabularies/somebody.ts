/** Texts for words that speak of somebody: nobody of that kind is an “it”. */
import type { OtherTexts } from '../../vocabulary.ts';

export const somebody = {
  canvas: { name: 'Give them a name' },
  card: {
    kind: 'Who is this to you?',
    ofItsKind: 'As others of that kind',
    statements: {
      job: 'their job',
      fears: 'fears would happen if they stopped',
      age: 'how old they are',
      burden: 'what they carry',
      trusts: 'what they trust',
      helps: 'what helps them',
    },
    more: 'More about them',
    layer: { time: 'Their time', burden: 'What they carry' },
    inBody: 'They are felt {{where}}.',
    kindWords: 'What do you call them?',
    moment: {
      toward: 'How one felt toward them',
      sees: 'Whom they saw',
      origin: 'Where they come from',
      renamed: 'Their name before',
      blended: 'They took over',
      role: 'They took another role',
      unburdened: 'They let go of a burden',
      merged: 'They became one with another',
      split: 'They became several',
      notNow: 'They said “not now”',
    },
    giveChair: 'Give them a chair',
  },
  chairs: {
    moment: 'How do you feel toward them now?',
    momentToward: 'How do you feel toward them now?',
    momentSees: 'Can they see you? Whom do they see?',
  },
  edits: {
    choosePartKind: 'Change who somebody is',
    nameKind: 'Say in own words who somebody is',
    partAgain: 'Let be on their own again',
  },
  consent: {
    openAnyway: 'Open them anyway',
    openAnywayAsk: 'Open them without consent? It will say so here, and they can be folded again.',
    openYes: 'Yes, open them',
    foldAgain: 'Fold them again',
  },
  life: {
    mergeText:
      'Their lines, dialogues and places go along. Nothing is lost: {{name}} can be on their own again at any time.',
    former: 'One with them',
    partAgain: 'Let {{name}} be on their own again',
    split: 'There are two in them…',
    splitText: '{{name}} stays as they are, with their lines and dialogues. The second one comes beside them.',
    splitYes: 'Put them beside',
    putAwayNote:
      '{{name}} is put away from every map. Their words, lines and dialogues are kept, at the end of the list.',
    putOn: 'They stand on “{{title}}”, too.',
  },
  practice: { leaveWords: 'In their words, or on what conditions' },
  kinds: { bond: { polarised: 'at odds' } },
  list: { sentence: { polarised: '{{from}} and {{to}} are at odds' } },
  prompts: {
    letter: {
      noticed: 'What have you noticed about them lately?',
      ask: 'Is there something you would like to ask them?',
    },
  },
  words: { asking: 'Which $t(word.part) is here? How does $t(word.self) feel toward them?' },
} as const satisfies OtherTexts;
