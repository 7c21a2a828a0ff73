import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Changes a dialogue's title. */
export const nameDialogue: Edit<{ dialogue: Id; title: string }> = {
  name: 'nameDialogue',
  change(records, { dialogue, title }) {
    known(records.dialogue, dialogue).title = title;
  },
};
