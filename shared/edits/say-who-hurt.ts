import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says of an imagined other that this is someone who hurt the person, or takes it back. */
export const sayWhoHurt: Edit<{ part: Id; hurtMe: boolean }> = {
  name: 'sayWhoHurt',
  change(records, { part, hurtMe }) {
    known(records.part, part).hurtMe = hurtMe;
  },
};
