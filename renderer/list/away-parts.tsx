/** Parts that were put away: kept, folded at the end of the list, and brought back to where they stood. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { bringBackPart } from '../../shared/edits/bring-back-part.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { useDocument, useRecords } from '../store/react.ts';

export function AwayParts() {
  const document = useDocument();
  const table = useRecords(({ part }) => part);
  const away = useMemo(() => Object.values(table).filter(({ putAwayAt }) => putAwayAt !== null), [table]);
  if (away.length === 0) return null;
  return (
    <details className="list-resting">
      <summary>{t('life.away')}</summary>
      <ul>
        {away.map((part) => (
          <li key={part.id} className="list-elsewhere">
            <bdi>{nameOf(part)}</bdi>
            <Button className="quiet" onPress={() => document.edit(bringBackPart, { part: part.id })}>
              {t('life.bringBack', { name: nameOf(part) })}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
