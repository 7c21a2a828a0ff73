import type { SelfView } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Chooses how Self is shown on a map. */
export const showSelf: Edit<{ map: Id; selfView: SelfView }> = {
  name: 'showSelf',
  change(records, { map, selfView }) {
    known(records.map, map).selfView = selfView;
  },
};
