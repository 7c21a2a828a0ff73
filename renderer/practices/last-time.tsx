/** What was said to the same question in the sheet that is looked at again. */
import { dayOf } from '../../shared/language/dates.ts';
import { linesOf } from '../../shared/language/sheet-text.ts';
import { t } from '../../shared/language/text.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { useRecords } from '../store/react.ts';
import { useFoldedAnswers } from './use-practices.ts';

export function LastTime({ sheet, step }: { sheet: Sheet; step: string }) {
  const earlier = useRecords((records) => records.sheet[sheet.again ?? '']);
  return earlier ? <Earlier earlier={earlier} step={step} /> : null;
}

function Earlier({ earlier, step }: { earlier: Sheet; step: string }) {
  const records = useRecords((all) => all);
  const folded = useFoldedAnswers(earlier);
  const answer = earlier.answers[step];
  const isFolded = folded === 'all' || folded.has(step);
  const lines = !answer ? [] : isFolded ? [t('practice.foldedAnswer')] : linesOf(answer, earlier, records);
  const title = t('practice.lastTime', { day: dayOf(earlier.madeAt) });
  return (
    <aside className="last-time" aria-label={title}>
      <h3 className="field-name">{title}</h3>
      {lines.length === 0 && <p className="hint">{t('practice.lastNothing')}</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these never change while they are seen.
        <p key={index} className="said">
          <bdi>{line}</bdi>
        </p>
      ))}
    </aside>
  );
}
