import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Opens a dialogue again that was closed or rests. */
export const openAgain: Edit<{ dialogue: Id }> = {
  name: 'openAgain',
  change(records, { dialogue }) {
    Object.assign(known(records.dialogue, dialogue), { closedAt: null, restsSince: null });
  },
};
