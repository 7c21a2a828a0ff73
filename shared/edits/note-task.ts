import type { Task } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Notes the task a dialogue works on, the marker it began from and the state it ended in, in the person's words. */
export const noteTask: Edit<{ dialogue: Id; task?: Task; marker?: string; ending?: string }> = {
  name: 'noteTask',
  change(records, { dialogue, ...noted }) {
    Object.assign(known(records.dialogue, dialogue), noted);
  },
};
