import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Ends a practice, however much of it was answered. */
export const finishSheet: Edit<{ sheet: Id }> = {
  name: 'finishSheet',
  change(records, { sheet }, fresh) {
    Object.assign(known(records.sheet, sheet), { stoppedAt: null, doneAt: fresh.now() });
  },
};
