import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Lets rest what was left open: the dialogue stays folded until it is opened again. */
export const letRest: Edit<{ dialogue: Id }> = {
  name: 'letRest',
  change(records, { dialogue }, fresh) {
    known(records.dialogue, dialogue).restsSince = fresh.now();
  },
};
