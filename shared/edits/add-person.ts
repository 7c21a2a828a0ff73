import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';

/** Adds somebody, known by an alias; gives back their id. */
export const addPerson: Edit<{ alias: string }, Id> = {
  name: 'addPerson',
  change(records, { alias }, fresh) {
    const id = fresh.id();
    records.person[id] = { type: 'person', id, alias, contacts: '', madeAt: fresh.now(), putAwayAt: null };
    return id;
  },
};
