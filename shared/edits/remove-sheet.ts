import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Removes a sheet with its answers. What it wrote on the map stays, and a later one that looked at it again stands alone. */
export const removeSheet: Edit<{ sheet: Id }> = {
  name: 'removeSheet',
  change(records, { sheet }) {
    delete records.sheet[known(records.sheet, sheet).id];
    for (const later of Object.values(records.sheet)) if (later.again === sheet) later.again = null;
  },
};
