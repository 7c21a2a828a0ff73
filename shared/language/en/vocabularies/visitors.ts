/** Being taken over, as by a visitor or spirit. */
import type { VocabularyData } from '../../vocabulary.ts';
import { somebody } from './somebody.ts';

export const visitors: VocabularyData = {
  language: 'en-x-visitors',
  pronoun: 'they',
  words: {
    part: { one: 'visitor', many: 'visitors' },
    protector: { one: 'guardian', many: 'guardians' },
    // Who minds the door before anything comes, who rings when it has, and who is kept outside.
    manager: { one: 'doorkeeper', many: 'doorkeepers' },
    firefighter: { one: 'bell-ringer', many: 'bell-ringers' },
    exile: { one: 'hidden guest', many: 'hidden guests' },
    self: 'the one at home',
    blended: 'taking over',
    unblend: 'step back',
    unblending: 'stepping back',
  },
  texts: {
    ...somebody,
    talk: { hint: 'Who has come? A name, or: critic protects little one' },
    kinds: { bond: { ...somebody.kinds.bond, exiled: 'kept outside by' } },
    list: {
      noParts: 'Nobody has come yet.',
      sentence: { ...somebody.list.sentence, exiled: '{{from}} is kept outside by {{to}}' },
    },
    prompts: {
      ...somebody.prompts,
      voice: { be: 'Let this visitor speak for a while. What do you do for this person?' },
    },
  },
};
