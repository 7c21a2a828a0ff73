/** After the passphrase was changed: the backups that it does not close, each by name, to be deleted or kept. */
import { useEffect, useState } from 'react';
import type { Backup } from '../../shared/contract/casebooks.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { FilesAsk } from './files-ask.tsx';

export function OldBackups({ onClose }: { onClose: () => void }) {
  const { host } = useWorkspace();
  const [old, setOld] = useState<readonly Backup[] | null>(null);
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
  if (trouble !== '')
    return (
      <Ask title={t('safety.oldBackups')} isOpen onClose={onClose}>
        <p role="alert">{trouble}</p>
      </Ask>
    );
  if (old === null || old.length === 0) return null;
  return (
    <FilesAsk
      title={t('safety.oldBackups')}
      text={t('safety.oldBackupsText')}
      hint={t('safety.freeSpace')}
      files={old.map(({ id, name, opensBy }) => ({
        id,
        label: t('safety.oldBackup', { name, opensBy: t(`safety.opensBy.${opensBy}`) }),
        goes: true,
      }))}
      remove={(backups) => host.call('removeBackups', { backups })}
      onClose={onClose}
    />
  );
}
