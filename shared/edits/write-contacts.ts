import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Writes down whom a person can reach when it gets too much. */
export const writeContacts: Edit<{ person: Id; contacts: string }> = {
  name: 'writeContacts',
  change(records, { person, contacts }) {
    known(records.person, person).contacts = contacts;
  },
};
