import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Changes a person's alias. */
export const renamePerson: Edit<{ person: Id; alias: string }> = {
  name: 'renamePerson',
  change(records, { person, alias }) {
    known(records.person, person).alias = alias;
  },
};
