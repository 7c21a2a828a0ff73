import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Changes the words of a moment. */
export const rewordMoment: Edit<{ moment: Id; words: string }> = {
  name: 'rewordMoment',
  change(records, { moment, words }) {
    known(records.moment, moment).words = words;
  },
};
