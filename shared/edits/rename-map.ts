import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Changes a map's title. */
export const renameMap: Edit<{ map: Id; title: string }> = {
  name: 'renameMap',
  change(records, { map, title }) {
    known(records.map, map).title = title;
  },
};
