/** What is told to the edits of a part's life. */
import { bringBackPart } from '../../shared/edits/bring-back-part.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { mergeParts } from '../../shared/edits/merge-parts.ts';
import { partAgain } from '../../shared/edits/part-again.ts';
import { putAwayPart } from '../../shared/edits/put-away-part.ts';
import { splitPart } from '../../shared/edits/split-part.ts';
import { statements } from '../../shared/model/kinds.ts';
import { all, pairOf, pick, type Teller, tell } from './telling.ts';

/** @see Teller */
export const lifeTellers = {
  mergeParts(records, step) {
    const pair = pairOf(records, step);
    return pair && tell(records, mergeParts, { part: pair[0].id, into: pair[1].id });
  },
  partAgain(records, { first }) {
    const part = pick(all(records.part), first);
    return part && tell(records, partAgain, { part: part.id });
  },
  splitPart(records, { first, second, text, x, y }) {
    const part = pick(all(records.part), first);
    const map = pick(
      all(records.map).filter(({ person }) => person === part?.person),
      second,
    );
    const along = statements.filter((_, index) => index % 5 === second % 5);
    return part && map && tell(records, splitPart, { map: map.id, part: part.id, name: text, along, at: { x, y } });
  },
  putAwayPart(records, { first }) {
    const part = pick(all(records.part), first);
    return part && tell(records, putAwayPart, { part: part.id });
  },
  bringBackPart(records, { first }) {
    const part = pick(all(records.part), first);
    return part && tell(records, bringBackPart, { part: part.id });
  },
} satisfies Partial<Record<EditName, Teller>>;
