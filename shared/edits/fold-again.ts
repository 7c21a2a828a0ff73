import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Folds an exile that was opened without consent; where consent stands it stays open. */
export const foldAgain: Edit<{ part: Id }> = {
  name: 'foldAgain',
  change(records, { part }) {
    known(records.part, part).openedAt = null;
  },
};
