import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';

/** Begins an empty map for a person; gives back its id. */
export const addMap: Edit<{ person: Id; title: string }, Id> = {
  name: 'addMap',
  change(records, { person, title }, fresh) {
    const id = fresh.id();
    records.map[id] = {
      type: 'map',
      id,
      person,
      partner: null,
      oneView: false,
      title,
      vocabulary: 'parts',
      ownWords: null,
      selfView: 'centre',
      madeAt: fresh.now(),
      putAwayAt: null,
    };
    return id;
  },
};
