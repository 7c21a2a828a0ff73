/** Where somebody who is folded would write: nothing is said as them before their protector gives leave, or somebody opens them. */
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Part } from '../../shared/model/records.ts';
import { FoldedNote } from '../part/folded-note.tsx';

export function FoldedSeat({ part }: { part: Part }) {
  return (
    <div className="folded-seat">
      <p>{t('consent.foldedSeat', { name: nameOf(part) })}</p>
      <FoldedNote part={part} isFolded />
    </div>
  );
}
