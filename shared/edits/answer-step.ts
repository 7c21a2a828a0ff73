import { castDraft } from 'immer';
import type { Answer, StepId } from '../model/answers.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Writes the answer to one step of a sheet; null takes it away. */
export const answerStep: Edit<{ sheet: Id; step: StepId; answer: Answer | null }> = {
  name: 'answerStep',
  change(records, { sheet, step, answer }) {
    const { answers } = known(records.sheet, sheet);
    if (answer === null) delete answers[step];
    else answers[step] = castDraft(answer);
  },
};
