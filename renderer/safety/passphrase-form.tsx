/** Asking for a passphrase: for the casebook that is open, another one for it, none any more, or for one that is yet to be made. */
import { useState } from 'react';
import { shortestPassphrase } from '../../shared/contract/safety.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { Problem, problemIn } from '../../shared/problem.ts';
import { Ask } from '../ui/ask.tsx';
import { SecretField } from './secret-field.tsx';

type Props = {
  readonly doing: 'set' | 'change' | 'remove' | 'make';
  /** Does it; what is thrown is said here. */
  readonly run: (said: { readonly current: string | null; readonly passphrase: string | null }) => Promise<void>;
  readonly onClose: () => void;
};

export function PassphraseForm({ doing, run, onClose }: Props) {
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState('');
  const [isWorking, setWorking] = useState(false);

  const isFirst = doing === 'set' || doing === 'make';

  async function go() {
    if (doing !== 'remove' && wanted !== again) return setTrouble(t('safety.notAlike'));
    if (doing !== 'remove' && [...wanted].length < shortestPassphrase)
      return setTrouble(sentenceOf(new Problem('passphraseTooShort', String(shortestPassphrase))));
    setWorking(true);
    setTrouble('');
    try {
      await run({ current: isFirst ? null : current, passphrase: doing === 'remove' ? null : wanted });
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
      setWorking(false);
    }
  }

  const isFilled = (isFirst || current !== '') && (doing === 'remove' || (wanted !== '' && again !== ''));
  return (
    <Ask
      title={t(`safety.${doing}`)}
      isOpen
      onClose={onClose}
      main={{
        label: t(isWorking ? 'safety.working' : `safety.do.${doing}`),
        isDisabled: !isFilled || isWorking,
        run: () => void go(),
      }}
    >
      <p>{t(`safety.about.${doing}`, { count: shortestPassphrase })}</p>
      {!isFirst && <SecretField label={t('safety.current')} value={current} onChange={setCurrent} autoFocus />}
      {doing !== 'remove' && (
        <>
          <SecretField label={t('safety.new')} value={wanted} onChange={setWanted} autoFocus={isFirst} />
          <SecretField label={t('safety.again')} value={again} onChange={setAgain} />
          <p className="hint">{t('safety.forgotten')}</p>
        </>
      )}
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}
