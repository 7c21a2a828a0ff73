import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Lets a part that was merged be its own again: its card, lines, dialogues and places are as they were. */
export const partAgain: Edit<{ part: Id }> = {
  name: 'partAgain',
  change(records, { part }) {
    known(records.part, part).mergedInto = null;
  },
};
