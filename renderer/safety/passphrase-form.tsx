/** Giving the casebook a passphrase, another one, or none any more. */
import { useState } from 'react';
import { shortestPassphrase } from '../../shared/contract.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { SecretField } from './secret-field.tsx';

type Props = {
  readonly doing: 'set' | 'change' | 'remove';
  /** Told the new recovery key; null where there is no passphrase any more. */
  readonly onDone: (recoveryKey: string | null) => void;
  readonly onClose: () => void;
};

export function PassphraseForm({ doing, onDone, onClose }: Props) {
  const workspace = useWorkspace();
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState('');
  const [isWorking, setWorking] = useState(false);

  async function run() {
    if (doing !== 'remove' && wanted !== again) return setTrouble(t('safety.notAlike'));
    setWorking(true);
    setTrouble('');
    try {
      await workspace.saver.flush();
      const { recoveryKey } = await workspace.host.call('setPassphrase', {
        current: doing === 'set' ? null : current,
        passphrase: doing === 'remove' ? null : wanted,
      });
      await workspace.readSafety();
      onDone(recoveryKey);
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
      setWorking(false);
    }
  }

  const isFilled = (doing === 'set' || current !== '') && (doing === 'remove' || (wanted !== '' && again !== ''));
  return (
    <Ask
      title={t(`safety.${doing}`)}
      isOpen
      onClose={onClose}
      main={{
        label: t(isWorking ? 'safety.working' : `safety.do.${doing}`),
        isDisabled: !isFilled || isWorking,
        run: () => void run(),
      }}
    >
      <p>{t(`safety.about.${doing}`, { count: shortestPassphrase })}</p>
      {doing !== 'set' && <SecretField label={t('safety.current')} value={current} onChange={setCurrent} autoFocus />}
      {doing !== 'remove' && (
        <>
          <SecretField label={t('safety.new')} value={wanted} onChange={setWanted} autoFocus={doing === 'set'} />
          <SecretField label={t('safety.again')} value={again} onChange={setAgain} />
          <p className="hint">{t('safety.forgotten')}</p>
        </>
      )}
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}
