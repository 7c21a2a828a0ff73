/** How much of the history is to be forgotten; what would go is shown next, before anything does. */
import { useId, useState } from 'react';
import { dateAt, dayOf } from '../../shared/language/dates.ts';
import { t } from '../../shared/language/text.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';

const spans = ['now', 'month', 'year', 'day'] as const;
type Span = (typeof spans)[number];

export function ForgetHistory({ onClose }: { onClose: () => void }) {
  const { erasing } = useWorkspace();
  const [span, setSpan] = useState<Span>('month');
  const [day, setDay] = useState(() => dateAt(new Date().toISOString()));
  const id = useId();

  function look() {
    const before = beginningOf(span, day).toISOString();
    onClose();
    const name = span === 'now' ? t('erase.untilNow') : t('erase.before', { day: dayOf(before) });
    erasing.ask({ what: { of: 'history', before }, name });
  }

  return (
    <Ask
      title={t('erase.historyAsk')}
      isOpen
      onClose={onClose}
      main={{ label: t('erase.look'), isDisabled: span === 'day' && day === '', run: look }}
    >
      <p>{t('erase.historyText')}</p>
      <Choices
        label={t('erase.historyUntil')}
        value={span}
        onChoose={setSpan}
        choices={spans.map((one) => ({ value: one, label: t(`erase.until.${one}`) }))}
      />
      {span === 'day' && (
        <div className="one-line">
          <label htmlFor={id}>{t('erase.untilDay')}</label>
          <input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </div>
      )}
    </Ask>
  );
}

/** The moment before which the history goes; a day begins at midnight here. */
function beginningOf(span: Span, day: string): Date {
  if (span === 'now') return new Date();
  const date = new Date(`${span === 'day' ? day : dateAt(new Date().toISOString())}T00:00`);
  if (span === 'month') date.setMonth(date.getMonth() - 1);
  if (span === 'year') date.setFullYear(date.getFullYear() - 1);
  return date;
}
