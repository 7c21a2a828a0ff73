import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Takes away what lies on a map; whoever stands in it stays. */
export const removeRegion: Edit<{ region: Id }> = {
  name: 'removeRegion',
  change(records, { region }) {
    delete records.region[known(records.region, region).id];
  },
};
