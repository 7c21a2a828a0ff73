import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Puts a person away: not shown any more, but kept with all that is theirs. */
export const putAwayPerson: Edit<{ person: Id }> = {
  name: 'putAwayPerson',
  change(records, { person }, fresh) {
    known(records.person, person).putAwayAt = fresh.now();
  },
};
