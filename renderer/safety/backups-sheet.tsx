/** The backups of the casebook: when each was made, and what one would bring back, beside what is there now. */
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Backup, Summary } from '../../shared/contract/casebooks.ts';
import type { Answers } from '../../shared/contract.ts';
import { momentOf } from '../../shared/language/dates.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { SummaryOf } from './summary-of.tsx';

export function BackupsSheet({ onClose }: { onClose: () => void }) {
  const { host, saver, isSealed: sealing } = useWorkspace();
  const isSealed = useStore(sealing);
  const [found, setFound] = useState<Answers['readBackups'] | null>(null);
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [trouble, setTrouble] = useState('');
  const fail = useCallback((thrown: unknown) => setTrouble(sentenceOf(problemIn(thrown))), []);
  const read = useCallback(() => host.call('readBackups', {}).then(setFound, fail), [host, fail]);
  useEffect(() => void read(), [read]);

  async function then(work: () => Promise<unknown>) {
    setTrouble('');
    await work().then(read, fail);
  }

  const backUp = () =>
    then(async () => {
      await saver.flush();
      await host.call('backUp', {});
    });
  const chooseFolder = (beside: boolean) => then(() => host.call('chooseBackupFolder', { beside }));

  if (chosen) return <BringBack backup={chosen} onClose={() => setChosen(null)} onDone={onClose} />;
  return (
    <Ask title={t('safety.backups')} isOpen onClose={onClose}>
      <p className="hint">
        {t(found?.isChosen ? 'safety.backupsElsewhere' : 'safety.backupsText', { folder: found?.folder ?? '' })}
      </p>
      {found?.backups.length === 0 && <p>{t('safety.noBackups')}</p>}
      <ul className="casebooks" aria-label={t('safety.backups')}>
        {found?.backups.map((backup) => (
          <li key={backup.id}>
            <Button
              className="casebook"
              isDisabled={backup.opensBy === 'formerPassphrase'}
              onPress={() => setChosen(backup)}
            >
              <span className="backup-time">{momentOf(backup.madeAt)}</span>
              {isSealed && backup.opensBy !== 'passphrase' && <span>{t(`safety.opensBy.${backup.opensBy}`)}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <div className="safety-ways">
        <Button className="quiet" onPress={() => void backUp()}>
          {t('safety.backUpNow')}
        </Button>
        {found?.canChoose && (
          <Button className="quiet" onPress={() => void chooseFolder(false)}>
            {t('safety.otherFolder')}
          </Button>
        )}
        {found?.isChosen && (
          <Button className="quiet" onPress={() => void chooseFolder(true)}>
            {t('safety.folderBeside')}
          </Button>
        )}
      </div>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}

type BringBackProps = { readonly backup: Backup; readonly onClose: () => void; readonly onDone: () => void };

function BringBack({ backup, onClose, onDone }: BringBackProps) {
  const workspace = useWorkspace();
  const isSealed = useStore(workspace.isSealed);
  const [now, setNow] = useState<Summary | null>(null);
  const [then, setThen] = useState<Summary | null>(null);
  const [trouble, setTrouble] = useState('');
  const fail = useCallback((thrown: unknown) => setTrouble(sentenceOf(problemIn(thrown))), []);
  useEffect(() => {
    workspace.saver
      .flush()
      .then(() => workspace.host.call('readSummary', { backup: null }))
      .then(setNow, fail);
    workspace.host.call('readSummary', { backup: backup.id }).then(setThen, fail);
  }, [workspace, backup, fail]);

  async function bringBack() {
    try {
      await workspace.bringBack(backup.id);
      workspace.notice.setState({ sentence: t('safety.wentBack', { when: momentOf(backup.madeAt) }) }, true);
      onDone();
    } catch (thrown) {
      fail(thrown);
    }
  }

  return (
    <Ask
      title={t('safety.bringBackOf', { when: momentOf(backup.madeAt) })}
      isOpen
      wide
      onClose={onClose}
      main={{ label: t('safety.bringBack'), run: () => void bringBack() }}
    >
      <div className="summaries">
        <SummaryOf title={t('safety.now')} summary={now} />
        <SummaryOf title={t('safety.inBackup')} summary={then} />
      </div>
      {isSealed && backup.opensBy === 'nothing' && <p>{t('safety.bringBackSealed')}</p>}
      <p className="hint">{t('safety.bringBackText')}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}
