/** Before something is erased for good: what goes with it, in numbers, and that nothing brings it back. Enter does not do it, only its button. */
import { useEffect, useState } from 'react';
import type { Erased, Erasure } from '../../shared/contract/erasing.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import type { Asked } from '../store/erasing.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Tick } from '../ui/tick.tsx';
import { countsOf } from './counts.ts';
import './erase.css';

export function EraseSheet({ asked: { what, name } }: { asked: Asked }) {
  const { host, saver, erasing } = useWorkspace();
  const [erased, setErased] = useState<Erased | null>(null);
  const [andHistory, setAndHistory] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState('');
  const isHistory = what.of === 'history';
  useEffect(() => {
    saver
      .flush()
      .then(() => host.call('readErasure', { what }))
      .then(setErased, (thrown: unknown) => setTrouble(sentenceOf(problemIn(thrown))));
  }, [host, saver, what]);

  async function erase() {
    setWorking(true);
    setTrouble('');
    const history: Erasure = { of: 'history', before: new Date().toISOString() };
    try {
      await erasing.erase(andHistory ? [what, history] : [what]);
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
      setWorking(false);
    }
  }

  return (
    <Ask
      title={t(isHistory ? 'erase.historyTitle' : 'erase.title', { name })}
      isOpen
      isFirm={isWorking}
      onClose={() => erasing.asked.setState(null, true)}
      main={{
        label: t(isWorking ? 'erase.working' : isHistory ? 'erase.historyYes' : 'erase.yes'),
        isDisabled: erased === null || isWorking,
        byButtonOnly: true,
        run: () => void erase(),
      }}
    >
      {erased === null && trouble === '' && <p role="status">{t('erase.reading')}</p>}
      {erased && <Going what={what} name={name} erased={erased} />}
      <p className="no-way-back">{t('erase.noWayBack')}</p>
      {!isHistory && (
        <div>
          <Tick label={t('erase.andHistory')} isOn={andHistory} onChange={setAndHistory} />
          <p className="hint">{t('erase.andHistoryHint')}</p>
        </div>
      )}
      <p className="hint">{t('erase.copiesFollow')}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}

function Going({ what, name, erased }: Asked & { erased: Erased }) {
  const counts = countsOf(what, erased);
  const stays = { record: 'erase.stays', picture: 'erase.shownAgain', history: 'erase.historyStays' } as const;
  return (
    <>
      <section aria-label={t('erase.goes')}>
        <h3 className="field-name">{t('erase.goes')}</h3>
        {counts.length === 0 ? (
          <p>{t('erase.nothing')}</p>
        ) : (
          <ul className="erase-counts">
            {counts.map((count) => (
              <li key={count}>{count}</li>
            ))}
          </ul>
        )}
      </section>
      <p>
        {erased.left > 0 && `${t('erase.left', { count: erased.left })} `}
        {t(stays[what.of], { name })}
      </p>
    </>
  );
}
