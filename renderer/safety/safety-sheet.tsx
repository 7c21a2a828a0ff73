/** How the open casebook is closed to others: its passphrase, and when it closes by itself. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { idleChoices } from '../../shared/contract/safety.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';
import { BackupsSheet } from './backups-sheet.tsx';
import { DeedsSheet } from './deeds-sheet.tsx';
import { ForgetHistory } from './forget-history.tsx';
import { OldBackups } from './old-backups.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { RecoveryKey } from './recovery-key.tsx';
import './safety.css';

type Doing = 'set' | 'change' | 'remove' | null;

export function SafetySheet({ start = null, onClose }: { start?: Doing; onClose: () => void }) {
  const workspace = useWorkspace();
  const isSealed = useStore(workspace.isSealed);
  const idle = useStore(workspace.idleMinutes);
  const [doing, setDoing] = useState<Doing>(start);
  const [key, setKey] = useState<string | null>(null);
  const [step, setStep] = useState<'sheet' | 'key' | 'old' | 'backups' | 'deeds' | 'history'>('sheet');
  const [trouble, setTrouble] = useState('');

  async function changeIdle(minutes: (typeof idleChoices)[number]) {
    try {
      await workspace.host.call('changeIdle', { minutes });
      await workspace.readSafety();
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
    }
  }

  if (step === 'key' && key !== null) return <RecoveryKey text={key} onClose={() => setStep('old')} />;
  if (step === 'old') return <OldBackups onClose={onClose} />;
  if (step === 'deeds') return <DeedsSheet onClose={onClose} />;
  if (step === 'history') return <ForgetHistory onClose={onClose} />;
  if (step === 'backups') return <BackupsSheet onClose={onClose} />;
  if (doing !== null)
    return (
      <PassphraseForm
        doing={doing}
        run={async (said) => {
          await workspace.saver.flush();
          const { recoveryKey } = await workspace.host.call('setPassphrase', said);
          await workspace.readSafety();
          setDoing(null);
          setKey(recoveryKey);
          if (recoveryKey !== null) setStep('key');
        }}
        onClose={() => setDoing(null)}
      />
    );
  return (
    <Ask title={t('safety.title')} isOpen onClose={onClose}>
      <p>{t(isSealed ? 'safety.isSealed' : 'safety.isPlain')}</p>
      <div className="safety-ways">
        {isSealed ? (
          <>
            <Button className="main" onPress={() => void workspace.lock()}>
              {t('safety.lock')}
            </Button>
            <Button className="quiet" onPress={() => setDoing('change')}>
              {t('safety.change')}
            </Button>
            <Button className="quiet" onPress={() => setDoing('remove')}>
              {t('safety.remove')}
            </Button>
          </>
        ) : (
          <Button className="main" onPress={() => setDoing('set')}>
            {t('safety.set')}
          </Button>
        )}
      </div>
      {isSealed && (
        <Choices
          label={t('safety.idle')}
          value={`${idle}`}
          onChoose={(chosen) => void changeIdle(idleChoices.find((minutes) => `${minutes}` === chosen) ?? null)}
          choices={idleChoices.map((minutes) => ({
            value: `${minutes}`,
            label: minutes === null ? t('safety.never') : t('safety.minutes', { minutes }),
          }))}
        />
      )}
      <div className="safety-ways">
        <Button className="quiet" onPress={() => setStep('backups')}>
          {t('safety.backups')}
        </Button>
        <Button className="quiet" onPress={() => setStep('deeds')}>
          {t('safety.deeds')}
        </Button>
        <Button className="quiet" onPress={() => setStep('history')}>
          {t('erase.history')}
        </Button>
      </div>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}
