import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Goes on with a practice that was stopped or done. */
export const goOnWithSheet: Edit<{ sheet: Id }> = {
  name: 'goOnWithSheet',
  change(records, { sheet }) {
    Object.assign(known(records.sheet, sheet), { stoppedAt: null, doneAt: null });
  },
};
