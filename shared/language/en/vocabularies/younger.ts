/** A younger you that gets activated. */
import type { VocabularyData } from '../../vocabulary.ts';
import { somebody } from './somebody.ts';

export const younger: VocabularyData = {
  language: 'en-x-younger',
  pronoun: 'they',
  words: {
    part: { one: 'younger you', many: 'younger ones' },
    protector: { one: 'guard', many: 'guards' },
    // Who looks ahead, who comes running, and whom they keep out of sight.
    manager: { one: 'lookout', many: 'lookouts' },
    firefighter: { one: 'rescuer', many: 'rescuers' },
    exile: { one: 'hidden one', many: 'hidden ones' },
    self: 'today’s you',
    blended: 'activated',
    unblend: 'make some room',
    unblending: 'making room',
  },
  texts: {
    ...somebody,
    kinds: { bond: { ...somebody.kinds.bond, exiled: 'hidden by' } },
    list: { sentence: { ...somebody.list.sentence, exiled: '{{from}} is kept hidden by {{to}}' } },
    picture: {
      description_one: 'A map with one younger you.',
      description_other: 'A map with {{count}} younger ones.',
    },
    words: { ...somebody.words, name: 'A younger you' },
    prompts: {
      ...somebody.prompts,
      voice: { be: 'Speak as this younger you for a while. What do you do for the one you grew into?' },
    },
  },
};
