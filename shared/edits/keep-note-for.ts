import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Makes a note one person's own, left out of what both see; null for whoever sees the map. */
export const keepNoteFor: Edit<{ region: Id; person: Id | null }> = {
  name: 'keepNoteFor',
  change(records, { region, person }) {
    known(records.region, region).person = person;
  },
};
