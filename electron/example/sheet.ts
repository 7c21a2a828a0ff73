/** The practice Mira did that afternoon, in her words. */
import type { Answers } from '../../shared/model/answers.ts';

const asked = (question: string) => ({ asked: question, words: '' });

/** “The hidden zero”, with the one who counts. */
export const hiddenZero = {
  practice: 'hidden-zero',
  version: 1,
  title: 'The hidden zero',
  answers: {
    what: {
      kind: 'words',
      asked: 'What is it that you do, and would like to look at?',
      words: 'I count up what he forgot, out loud, as soon as he is in the door.',
    },
    sides: {
      kind: 'columns',
      ...asked('What is on each side, when you do it?'),
      lines: [
        { id: 'relief', asked: 'What is easier, at once?', words: 'I am not the one who is too much.' },
        { id: 'safety', asked: 'What does it keep away?', words: 'The window. The waiting.' },
        { id: 'giveUp', asked: 'What do I give up when I do it?', words: 'The first minute of the evening.' },
        {
          id: 'aftershock',
          asked: 'What came later, that I did not connect with it?',
          words: 'He comes home later, so as not to come home to it.',
        },
      ],
    },
    weigh: {
      kind: 'scale',
      ...asked('Which way does it tip for you, now that both sides are there?'),
      tilt: 1,
      left: 'What it gives me',
      right: 'What looked like nothing',
    },
  },
} satisfies { readonly practice: string; readonly version: number; readonly title: string; readonly answers: Answers };
