/** What is told to the edits of a part's card. */
import { chooseBurdenOrigin } from '../../shared/edits/choose-burden-origin.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { markStatement } from '../../shared/edits/mark-statement.ts';
import { nameKind } from '../../shared/edits/name-kind.ts';
import { removeMoment } from '../../shared/edits/remove-moment.ts';
import { rewordMoment } from '../../shared/edits/reword-moment.ts';
import { burdenOrigins, statements, tellers } from '../../shared/model/kinds.ts';
import { all, pick, type Teller, tell } from './telling.ts';

/** @see Teller */
export const cardTellers = {
  markStatement(records, { first, second, third }) {
    const part = pick(all(records.part), first);
    const statement = pick(statements, second);
    const teller = pick([null, ...tellers], third) ?? null;
    return part && statement && tell(records, markStatement, { part: part.id, statement, teller });
  },
  nameKind(records, { first, text }) {
    const part = pick(all(records.part), first);
    return part && tell(records, nameKind, { part: part.id, words: text });
  },
  chooseBurdenOrigin(records, { first, second }) {
    const part = pick(all(records.part), first);
    const burdenOf = pick([null, ...burdenOrigins], second) ?? null;
    return part && tell(records, chooseBurdenOrigin, { part: part.id, burdenOf });
  },
  rewordMoment(records, { first, text }) {
    const moment = pick(all(records.moment), first);
    return moment && tell(records, rewordMoment, { moment: moment.id, words: text });
  },
  removeMoment(records, { first }) {
    const moment = pick(all(records.moment), first);
    return moment && tell(records, removeMoment, { moment: moment.id });
  },
} satisfies Partial<Record<EditName, Teller>>;
