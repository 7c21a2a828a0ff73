import type { Wash } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Gives a part a colour; null is the colour of its kind. */
export const choosePartWash: Edit<{ part: Id; wash: Wash | null }> = {
  name: 'choosePartWash',
  change(records, { part, wash }) {
    known(records.part, part).wash = wash;
  },
};
