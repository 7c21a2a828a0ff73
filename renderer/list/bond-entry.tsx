/** A line as a sentence: chosen by press; its menu changes it right here. */
import { Button } from 'react-aria-components';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import type { Bond, Consent } from '../../shared/model/records.ts';
import { usePart } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import type { Walk } from '../ui/walk.ts';

export function BondEntry({ bond, consent, walk }: { bond: Bond; consent: Consent | undefined; walk: Walk }) {
  const selection = useSelectionStore();
  const from = usePart(bond.from);
  const to = usePart(bond.to);
  if (!from || !to) return null;
  return (
    <li>
      <Button className="list-entry" {...walk} onPress={() => selection.chooseBond(bond.id)}>
        <bdi>{sentenceOfBond(bond, from, to, consent)}</bdi>
      </Button>
    </li>
  );
}
