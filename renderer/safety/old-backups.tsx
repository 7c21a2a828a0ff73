/** After the passphrase was changed: the backups that it does not close, each by name, to be deleted or kept. */
import { useEffect, useState } from 'react';
import type { Backup } from '../../shared/contract.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Tick } from '../ui/tick.tsx';

export function OldBackups({ onClose }: { onClose: () => void }) {
  const { host } = useWorkspace();
  const [old, setOld] = useState<readonly Backup[] | null>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    host
      .call('readBackups', {})
      .then(({ backups }) => setOld(backups.filter(({ opensBy }) => opensBy !== 'passphrase')))
      .catch((thrown: unknown) => setTrouble(sentenceOf(problemIn(thrown))));
  }, [host]);
  useEffect(() => {
    if (old?.length === 0) onClose();
  }, [old, onClose]);
  if (old === null || old.length === 0) return null;
  const going = old.filter(({ id }) => !kept.has(id));

  async function remove() {
    try {
      await host.call('removeBackups', { backups: going.map(({ id }) => id) });
      onClose();
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
    }
  }

  return (
    <Ask
      title={t('safety.oldBackups')}
      isOpen
      onClose={onClose}
      main={{
        label: t('safety.deleteOld', { count: going.length }),
        isDisabled: going.length === 0,
        run: () => void remove(),
      }}
    >
      <p>{t('safety.oldBackupsText')}</p>
      <ul className="old-backups">
        {old.map(({ id, name, opensBy }) => (
          <li key={id}>
            <Tick
              label={t('safety.oldBackup', { name, opensBy: t(`safety.opensBy.${opensBy}`) })}
              isOn={!kept.has(id)}
              onChange={(goes) => setKept(new Set(goes ? [...kept].filter((one) => one !== id) : [...kept, id]))}
            />
          </li>
        ))}
      </ul>
      <p className="hint">{t('safety.freeSpace')}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}
