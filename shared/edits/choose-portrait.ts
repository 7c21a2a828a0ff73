import type { Portrait } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Chooses what a part is shown as; the others of the three are kept. */
export const choosePortrait: Edit<{ part: Id; portrait: Portrait }> = {
  name: 'choosePortrait',
  change(records, { part, portrait }) {
    known(records.part, part).portrait = portrait;
  },
};
