/** What a casebook or a backup holds: the map that was worked on last as a small picture, and how much there is. */
import { useId } from 'react';
import type { Summary } from '../../shared/contract/casebooks.ts';
import { momentOf } from '../../shared/language/dates.ts';
import { t } from '../../shared/language/text.ts';
import { MapPicture } from '../library/map-picture.tsx';

export function SummaryOf({ title, summary }: { title: string; summary: Summary | null }) {
  const id = useId();
  return (
    <section className="summary" aria-labelledby={id}>
      <h3 id={id} className="field-name">
        {title}
      </h3>
      <div className="summary-picture">
        {summary?.latest && <MapPicture map={summary.latest.map} glimpse={summary.latest.glimpse} />}
      </div>
      {summary && (
        <>
          <p className="summary-title">
            <bdi>{summary.latest ? summary.latest.title || t('library.untitled') : t('safety.empty')}</bdi>
          </p>
          <p>
            {t('safety.holds', {
              people: t('safety.people', { count: summary.people }),
              maps: t('safety.maps', { count: summary.maps }),
              parts: t('library.parts', { count: summary.parts }),
              turns: t('safety.turns', { count: summary.turns }),
            })}
          </p>
          {summary.lastChange !== null && (
            <p className="hint">{t('safety.lastChange', { when: momentOf(summary.lastChange) })}</p>
          )}
        </>
      )}
    </section>
  );
}
