import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Closes a dialogue: the chairs are left. It can be opened again by {@link openAgain}. */
export const closeDialogue: Edit<{ dialogue: Id }> = {
  name: 'closeDialogue',
  change(records, { dialogue }, fresh) {
    Object.assign(known(records.dialogue, dialogue), { closedAt: fresh.now(), restsSince: null });
  },
};
