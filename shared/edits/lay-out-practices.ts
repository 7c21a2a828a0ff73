import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Chooses whether the questions of a practice stand on one page for somebody, or come one at a time. */
export const layOutPractices: Edit<{ person: Id; asPage: boolean }> = {
  name: 'layOutPractices',
  change(records, { person, asPage }) {
    known(records.person, person).practices.asPage = asPage;
  },
};
