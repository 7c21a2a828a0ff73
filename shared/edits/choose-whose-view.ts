import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says whether a couple's map holds one person's view only. */
export const chooseWhoseView: Edit<{ map: Id; oneView: boolean }> = {
  name: 'chooseWhoseView',
  change(records, { map, oneView }) {
    known(records.map, map).oneView = oneView;
  },
};
