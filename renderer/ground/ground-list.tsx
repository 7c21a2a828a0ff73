/** What lies on the map, the cycle and the boat, in words: the list's part of them. */
import { Button } from 'react-aria-components';
import { cycleInWords } from '../../shared/language/cycle.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useRecords } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { nameOfRegion } from './region-names.ts';
import { useRegions, useStrands } from './use-ground.ts';

export function GroundList({ map, ownNotes }: { map: Id; ownNotes: boolean }) {
  const selection = useSelectionStore();
  const people = useRecords(({ person }) => person);
  const parts = useRecords(({ part }) => part);
  const regions = useRegions(map, ownNotes);
  const steps = useStrands(map, 'step');
  const strengthens = useStrands(map, 'strengthens');
  const holes = useStrands(map, 'hole');
  const told = [
    {
      title: t('couple.cycle'),
      words:
        steps.length > 1 ? [cycleInWords(steps, { person: people, part: parts })] : steps.map(({ words }) => words),
    },
    { title: t('couple.strengthens'), words: strengthens.map(({ words }) => words) },
    { title: t('couple.holes'), words: holes.map(({ words }) => words) },
  ].filter(({ words }) => words.length > 0);
  return (
    <>
      {told.map(({ title, words }) => (
        <section key={title} aria-label={title}>
          <h2 className="field-name">{title}</h2>
          <ul>
            {words.map((one) => (
              <li key={one} className="ground-words" dir="auto">
                {one}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {regions.length > 0 && (
        <section aria-label={t('couple.ground')}>
          <h2 className="field-name">{t('couple.ground')}</h2>
          <ul>
            {regions.map((region) => (
              <li key={region.id}>
                <Button className="list-entry" onPress={() => selection.chooseRegion(region.id)}>
                  <bdi>{nameOfRegion(region, people)}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
