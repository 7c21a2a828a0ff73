/** Who was merged into a part: what they said is kept here, and each can be its own part again. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { partAgain } from '../../../shared/edits/part-again.ts';
import { nameOf } from '../../../shared/language/names.ts';
import { t } from '../../../shared/language/text.ts';
import { statements } from '../../../shared/model/kinds.ts';
import type { Id } from '../../../shared/model/records.ts';
import { useFolded } from '../../store/place-reading.ts';
import { useDocument, useRecords } from '../../store/react.ts';

export function Former({ part }: { part: Id }) {
  const document = useDocument();
  const folded = useFolded();
  const table = useRecords((records) => records.part);
  const merged = useMemo(() => Object.values(table).filter((one) => one.mergedInto === part), [table, part]);
  if (merged.length === 0) return null;
  return (
    <section aria-label={t('life.former')}>
      <h3 className="field-name">{t('life.former')}</h3>
      {merged.map((one) => (
        <details key={one.id}>
          <summary>
            <bdi>{nameOf(one)}</bdi>
          </summary>
          {folded.has(one.id) && <p className="hint">{t('consent.foldedFormer', { name: nameOf(one) })}</p>}
          {statements
            .filter((statement) => one[statement] !== '' && !folded.has(one.id))
            .map((statement) => (
              <p key={statement} dir="auto">
                <span className="field-name">{t(`card.statements.${statement}`)}</span> {one[statement]}
              </p>
            ))}
          <Button className="quiet" onPress={() => document.edit(partAgain, { part: one.id })}>
            {t('life.partAgain', { name: nameOf(one) })}
          </Button>
        </details>
      ))}
    </section>
  );
}
