import type { Statement, Teller } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Marks whose words a statement is, or takes the mark away (null). */
export const markStatement: Edit<{ part: Id; statement: Statement; teller: Teller | null }> = {
  name: 'markStatement',
  change(records, { part, statement, teller }) {
    const { tellers } = known(records.part, part);
    if (teller === null) delete tellers[statement];
    else tellers[statement] = teller;
  },
};
