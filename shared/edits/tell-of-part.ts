import type { Statement } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Writes one statement on a part's card, in the person's words. */
export const tellOfPart: Edit<{ part: Id; statement: Statement; text: string }> = {
  name: 'tellOfPart',
  change(records, { part, statement, text }) {
    known(records.part, part)[statement] = text;
  },
};
