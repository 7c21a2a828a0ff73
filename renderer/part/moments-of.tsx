/** The moments noted on a part, dated, newest first: how somebody felt toward it, and whom it saw. */
import { useMemo } from 'react';
import { dayOf } from '../../shared/language/dates.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useRecords } from '../store/react.ts';

export function MomentsOf({ part }: { part: Id }) {
  const table = useRecords(({ moment }) => moment);
  const moments = useMemo(
    () =>
      Object.values(table)
        .filter((moment) => moment.part === part)
        .sort((a, b) => (a.id < b.id ? 1 : -1)),
    [table, part],
  );
  if (moments.length === 0) return null;
  return (
    <section aria-label={t('card.moments')}>
      <h3 className="field-name">{t('card.moments')}</h3>
      <ul className="moments">
        {moments.map(({ id, kind, words, at }) => (
          <li key={id}>
            <span className="field-name">
              {t(kind === 'toward' ? 'chairs.momentToward' : 'chairs.momentSees')} {dayOf(at)}
            </span>
            <p dir="auto">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
