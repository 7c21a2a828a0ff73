/** A part's lines as sentences, each a way to its card. */
import { Button } from 'react-aria-components';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { useBonds, useStandings } from '../store/place-reading.ts';
import { useParts } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { BondSign } from './bond-sign.tsx';

export function LinesOf({ map, part }: { map: Id; part: Part }) {
  const selection = useSelectionStore();
  const parts = useParts();
  const bonds = useBonds(useStandings(map)).filter(({ from, to }) => from === part.id || to === part.id);
  if (bonds.length === 0) return null;
  return (
    <section aria-label={t('list.lines')}>
      <h3 className="field-name">{t('list.lines')}</h3>
      <ul>
        {bonds.map((bond) => {
          const [from, to] = [parts[bond.from], parts[bond.to]];
          return from && to ? (
            <li key={bond.id}>
              <Button className="list-entry" onPress={() => selection.chooseBond(bond.id)}>
                <BondSign kind={bond.kind} />
                <bdi>{sentenceOfBond(bond, from, to)}</bdi>
              </Button>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
