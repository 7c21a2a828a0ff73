/** A line as a sentence: chosen by press; its menu changes it right here. */
import { Button } from 'react-aria-components';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import { standingConsent } from '../../shared/model/folding.ts';
import type { Bond } from '../../shared/model/records.ts';
import { usePart, useRecords } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import type { Walk } from '../ui/walk.ts';

export function BondEntry({ bond, walk }: { bond: Bond; walk: Walk }) {
  const selection = useSelectionStore();
  const from = usePart(bond.from);
  const to = usePart(bond.to);
  const consent = useRecords((records) => standingConsent(records, bond.id));
  if (!from || !to) return null;
  return (
    <li>
      <Button className="list-entry" {...walk} onPress={() => selection.chooseBond(bond.id)}>
        <bdi>{sentenceOfBond(bond, from, to, consent)}</bdi>
      </Button>
    </li>
  );
}
