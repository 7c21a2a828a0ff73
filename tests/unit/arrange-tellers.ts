/** What is told to the edits that arrange figures. */
import { alignParts } from '../../shared/edits/align-parts.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { placeParts } from '../../shared/edits/place-parts.ts';
import { tidyParts } from '../../shared/edits/tidy-parts.ts';
import type { Records } from '../../shared/model/document.ts';
import { all, pick, type Step, type Teller, tell } from './telling.ts';

/** @see Teller */
export const arrangeTellers = {
  tidyParts: (records, step) => tell(records, tidyParts, { moves: movesOf(records, step) }),
  alignParts: (records, step) => tell(records, alignParts, { moves: movesOf(records, step) }),
  placeParts(records, { first, second, x, y }) {
    const map = pick(all(records.map), first);
    const parts = all(records.part).filter(({ person }) => person === map?.person);
    const places = parts
      .filter((_, index) => index % 3 === second % 3)
      .map(({ id }, index) => ({ part: id, x: x + index, y }));
    return map && tell(records, placeParts, { map: map.id, places });
  },
} satisfies Partial<Record<EditName, Teller>>;

function movesOf(records: Records, { first, x, y }: Step) {
  const moved = all(records.placement).filter((_, index) => index % 2 === first % 2);
  return moved.map(({ id }, index) => ({ placement: id, x: x - index, y: y + index }));
}
