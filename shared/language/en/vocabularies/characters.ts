/** Characters, as in a well-known animated film about emotions. */
import type { VocabularyData } from '../../vocabulary.ts';
import { somebody } from './somebody.ts';

export const characters: VocabularyData = {
  language: 'en-x-film',
  pronoun: 'they',
  words: {
    part: { one: 'character', many: 'characters' },
    protector: { one: 'defender', many: 'defenders' },
    // Who sees to it that all goes well, who leaps in when it does not, and whom nobody is to see.
    manager: { one: 'director', many: 'directors' },
    firefighter: { one: 'stunt double', many: 'stunt doubles' },
    exile: { one: 'hidden character', many: 'hidden characters' },
    self: 'the storyteller',
    blended: 'centre stage',
    unblend: 'step aside',
    unblending: 'stepping aside',
  },
  texts: {
    ...somebody,
    talk: { hint: 'Who comes on? A name, or: critic protects little one' },
    kinds: { bond: { ...somebody.kinds.bond, exiled: 'kept offstage by' } },
    list: {
      noParts: 'Nobody has come on yet.',
      sentence: { ...somebody.list.sentence, exiled: '{{from}} is kept offstage by {{to}}' },
    },
    prompts: {
      ...somebody.prompts,
      voice: { be: 'Play this character for a while. What do you do for this person?' },
    },
  },
};
