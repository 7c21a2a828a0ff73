import { castDraft } from 'immer';
import type { Id } from '../model/records.ts';
import { usualPractices } from '../model/sheet.ts';
import type { Edit } from './edit.ts';

/** Adds somebody, known by an alias; gives back their id. */
export const addPerson: Edit<{ alias: string }, Id> = {
  name: 'addPerson',
  change(records, { alias }, fresh) {
    const id = fresh.id();
    const person = { type: 'person', id, alias, contacts: '', practices: usualPractices, madeAt: fresh.now() } as const;
    records.person[id] = castDraft({ ...person, putAwayAt: null });
    return id;
  },
};
