import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Stops in the middle of a practice. All that was answered stays. */
export const stopSheet: Edit<{ sheet: Id }> = {
  name: 'stopSheet',
  change(records, { sheet }, fresh) {
    known(records.sheet, sheet).stoppedAt = fresh.now();
  },
};
