/** What was done with casebooks on this machine, the newest first. */
import { useEffect, useState } from 'react';
import type { Deed } from '../../shared/contract/safety.ts';
import { momentOf } from '../../shared/language/dates.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';

export function DeedsSheet({ onClose }: { onClose: () => void }) {
  const { host } = useWorkspace();
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    host.call('readDeeds', {}).then(setDeeds, (thrown: unknown) => setTrouble(sentenceOf(problemIn(thrown))));
  }, [host]);
  return (
    <Ask title={t('safety.deeds')} isOpen onClose={onClose}>
      <p className="hint">{t('safety.deedsText')}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <ol className="deeds">
        {deeds.map(({ at, what, casebook }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be of one moment, and the list is read once.
          <li key={index}>
            <time dateTime={at}>{momentOf(at)}</time>
            <span>
              <bdi>{casebook.replace(/\.visavis$/i, '')}</bdi> {t(`safety.deed.${what}`)}
            </span>
          </li>
        ))}
      </ol>
    </Ask>
  );
}
