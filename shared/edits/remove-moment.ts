import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Removes a moment. */
export const removeMoment: Edit<{ moment: Id }> = {
  name: 'removeMoment',
  change(records, { moment }) {
    delete records.moment[known(records.moment, moment).id];
  },
};
