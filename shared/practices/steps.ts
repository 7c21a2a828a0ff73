/** The steps of a practice, and what an answer to each can write on the map. */
import type { AskingStep, Practice, Writes } from './practice.ts';

/** The step that is asked after every warm or deep practice: how it is now, in words. */
export const afterwards = 'afterwards';

const wordy = ['statement', 'moment', 'note', 'strand'] as const;

/** What an answer of each kind can write. */
export const allWrites: Readonly<Record<AskingStep['answer'], readonly (keyof Writes)[]>> = {
  words: wordy,
  list: wordy,
  choice: wordy,
  phrase: wordy,
  columns: ['note'],
  scale: ['note'],
  part: ['line', 'kind'],
  moment: ['moment'],
  body: ['body'],
  leave: ['consent'],
  toward: ['moment'],
  cycle: ['strand'],
  breath: [],
};

/** All steps that ask something, those of menus too, in order. */
export function stepsOf({ steps }: Pick<Practice, 'steps'>): AskingStep[] {
  return steps.flatMap((step) => (step.answer === 'menu' ? step.steps : [step]));
}
