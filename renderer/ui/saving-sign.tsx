/** Whether everything is on disk, said in a word; where it is not, in one sentence with what can be done. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { type Problem, problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';

export function SavingSign() {
  const workspace = useWorkspace();
  const saving = useStore(workspace.saver.saving);
  const [copied, setCopied] = useState('');

  return (
    <div className="saving">
      {/* Heard only when something is the matter: every few words are saved, and nobody wants to hear each time. */}
      <span role="status" aria-live={saving.state === 'saved' || saving.state === 'saving' ? 'off' : 'polite'}>
        {saving.state === 'refused' ? t('app.saving.waiting') : t(`app.saving.${saving.state}`)}
      </span>
      {saving.state === 'waiting' && (
        <div className="saving-trouble" role="alert">
          <NotSaved problem={saving.problem} onCopied={setCopied} />
        </div>
      )}
      {saving.state !== 'waiting' && copied !== '' && (
        <div className="saving-trouble" role="alert">
          <p>{copied}</p>
          <Button className="quiet" onPress={() => setCopied('')}>
            {t('app.close')}
          </Button>
        </div>
      )}
    </div>
  );
}

function NotSaved({ problem, onCopied }: { problem: Problem; onCopied: (sentence: string) => void }) {
  const workspace = useWorkspace();
  const [trouble, setTrouble] = useState('');

  async function saveCopy() {
    try {
      const { casebook: name, isBeside } = await workspace.saveCopy();
      onCopied(t(isBeside ? 'app.copied' : 'app.copiedElsewhere', { name }));
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
    }
  }

  // A host that is gone can do nothing, and its sentence says all of this.
  if (problem.code === 'hostGone') return <p>{sentenceOf(problem)}</p>;
  return (
    <>
      <p>{sentenceOf(problem)}</p>
      <p className="hint">{t('app.waits')}</p>
      {trouble !== '' && <p>{trouble}</p>}
      <Button className="main" onPress={saveCopy}>
        {t('app.copy')}
      </Button>
    </>
  );
}
