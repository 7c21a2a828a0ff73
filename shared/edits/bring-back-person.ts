import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Brings back somebody who was put away. */
export const bringBackPerson: Edit<{ person: Id }> = {
  name: 'bringBackPerson',
  change(records, { person }) {
    known(records.person, person).putAwayAt = null;
  },
};
