/** Before a sealed casebook: its file name, one field, and the ways to a copy and to another casebook. */
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { type Problem, problemIn } from '../../shared/problem.ts';
import { Casebooks } from '../library/casebooks.tsx';
import { InCopy } from '../library/in-copy.tsx';
import { useWorkspace } from '../store/react.ts';
import { Threshold } from '../ui/threshold.tsx';
import { RescueRoom } from './rescue-room.tsx';
import { SecretField } from './secret-field.tsx';
import './safety.css';

export function SealedRoom({ casebook }: { casebook: string }) {
  const workspace = useWorkspace();
  const [typed, setTyped] = useState('');
  const [isTrying, setTrying] = useState(false);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [isDamaged, setDamaged] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const troubleId = useId();

  async function open() {
    setTrying(true);
    setTrouble(null);
    try {
      await workspace.unlock(typed);
    } catch (thrown) {
      const problem = problemIn(thrown);
      if (problem.code === 'damagedCasebook') return setDamaged(true);
      // Whatever else keeps it shut, the words may be the right ones.
      if (problem.code === 'wrongPassphrase') setTyped('');
      setTrouble(problem);
      setTrying(false);
    }
  }

  if (isDamaged) return <RescueRoom casebook={casebook} passphrase={typed} />;
  return (
    <Threshold title={casebook.replace(/\.visavis$/i, '')} text={t('safety.sealedText')}>
      <form
        className="sealed-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== '' && !isTrying) void open();
        }}
      >
        <SecretField
          label={t('safety.passphraseOrKey')}
          value={typed}
          onChange={setTyped}
          describedBy={troubleId}
          autoFocus
        />
        <p id={troubleId} role="alert">
          {trouble && sentenceOf(trouble)}
        </p>
        <Button type="submit" className="main" isDisabled={typed === '' || isTrying}>
          {t(isTrying ? 'app.entering' : 'safety.open')}
        </Button>
      </form>
      {trouble && <InCopy problem={trouble} />}
      <Button className="quiet" onPress={() => setChoosing(true)}>
        {t('safety.others')}
      </Button>
      <p className="emergency">{t('app.emergency')}</p>
      {isChoosing && <Casebooks onClose={() => setChoosing(false)} />}
    </Threshold>
  );
}
