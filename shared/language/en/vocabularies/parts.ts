/** The words of Internal Family Systems; every text is written for these. */
import type { VocabularyData } from '../../vocabulary.ts';

export const parts: VocabularyData = {
  language: 'en',
  pronoun: 'it',
  words: {
    part: { one: 'part', many: 'parts' },
    protector: { one: 'protector', many: 'protectors' },
    manager: { one: 'manager', many: 'managers' },
    firefighter: { one: 'firefighter', many: 'firefighters' },
    exile: { one: 'exile', many: 'exiles' },
    self: 'Self',
    blended: 'blended',
    unblend: 'unblend',
    unblending: 'unblending',
  },
  texts: {},
};
