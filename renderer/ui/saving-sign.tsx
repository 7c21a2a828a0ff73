/** Whether everything is on disk, said in a word; where it is not, in one sentence with what can be done. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';

export function SavingSign() {
  const workspace = useWorkspace();
  const saving = useStore(workspace.saver.saving);
  const [said, setSaid] = useState('');

  async function saveCopy() {
    try {
      setSaid(t('app.copied', { name: await workspace.saveCopy() }));
    } catch (thrown) {
      setSaid(sentenceOf(problemIn(thrown)));
    }
  }

  return (
    <div className="saving">
      {/* Heard only when something is the matter: every few words are saved, and nobody wants to hear each time. */}
      <span role="status" aria-live={saving.state === 'saved' || saving.state === 'saving' ? 'off' : 'polite'}>
        {saving.state === 'refused' ? t('app.saving.waiting') : t(`app.saving.${saving.state}`)}
      </span>
      {(saving.state === 'waiting' || said !== '') && (
        <div className="saving-trouble" role="alert">
          {saving.state === 'waiting' && <p>{sentenceOf(saving.problem)}</p>}
          {said !== '' && <p>{said}</p>}
          {saving.state === 'waiting' && saving.problem.code !== 'hostGone' && (
            <Button className="main" onPress={saveCopy}>
              {t('app.copy')}
            </Button>
          )}
          {saving.state !== 'waiting' && (
            <Button className="quiet" onPress={() => setSaid('')}>
              {t('app.close')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
