/** What is seen in a pause: a lit place with two empty chairs, three plain ways on, and the emergency line. No name, no word of the map. */
import { useState } from 'react';
import { t } from '../../shared/language/text.ts';
import { type Action, useActionKeys } from '../ui/action.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { ChairsSign } from '../ui/chairs-sign.tsx';

export function QuietScreen({ onGoOn, onStop }: { onGoOn: () => void; onStop: () => void }) {
  const [isGrounding, setGrounding] = useState(false);
  const actions: readonly Action[] = [
    { id: 'ground', label: t('pause.ground'), icon: null, key: 'F', when: !isGrounding, run: () => setGrounding(true) },
    { id: 'goOn', label: t('pause.goOn'), icon: null, key: 'Space', when: true, run: onGoOn },
    { id: 'stop', label: t('pause.stop'), icon: null, key: 'Q', when: true, run: onStop },
  ];
  useActionKeys(actions);
  return (
    <main className="quiet-screen">
      <ChairsSign lit />
      <h1>{t('pause.title')}</h1>
      {isGrounding ? (
        <ol className="grounding">
          <li>{t('pause.feet')}</li>
          <li>{t('pause.room')}</li>
          <li>{t('pause.sound')}</li>
        </ol>
      ) : (
        <p className="lead">{t('pause.text')}</p>
      )}
      <div className="quiet-actions">
        {actions
          .filter(({ when }) => when)
          .map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
      </div>
      <p className="emergency">{t('app.emergency')}</p>
    </main>
  );
}
