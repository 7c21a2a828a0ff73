/** What is seen in a pause: a lit place with two empty chairs, three plain ways on, and the emergency line. No name, no word of the map. */
import { useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../shared/language/text.ts';
import { type Action, useActionKeys } from '../ui/action.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { ChairsSign } from '../ui/chairs-sign.tsx';
import { Breathing } from './breathing.tsx';
import { Contacts } from './contacts.tsx';

/** `onLock` closes a sealed casebook. */
type Props = {
  readonly isSealed: boolean;
  readonly onGoOn: () => void;
  readonly onLock: () => void;
  readonly onStop: () => void;
};

export function QuietScreen({ isSealed, onGoOn, onLock, onStop }: Props) {
  const [help, setHelp] = useState<'none' | 'ground' | 'breathe'>('none');
  const actions: readonly Action[] = [
    {
      id: 'ground',
      label: t('pause.ground'),
      icon: null,
      key: 'F',
      when: help !== 'ground',
      run: () => setHelp('ground'),
    },
    {
      id: 'breathe',
      label: t('pause.breathe'),
      icon: null,
      key: 'B',
      when: help !== 'breathe',
      run: () => setHelp('breathe'),
    },
    { id: 'goOn', label: t('pause.goOn'), icon: null, key: 'Space', when: true, run: onGoOn },
    { id: 'lock', label: t('safety.lock'), icon: null, key: 'L', when: isSealed, run: onLock },
    { id: 'stop', label: t('pause.stop'), icon: null, key: 'Q', when: true, run: onStop },
  ];
  useActionKeys(actions);
  const screen = useRef<HTMLElement>(null);
  // At once: until the focus is here, keys would still go to the field that was left.
  useLayoutEffect(() => {
    screen.current?.focus();
  }, []);
  return (
    <main className="quiet-screen" ref={screen} tabIndex={-1}>
      <ChairsSign lit />
      <h1>{t('pause.title')}</h1>
      {help === 'none' && <p className="lead">{t('pause.text')}</p>}
      {help === 'ground' && (
        <ol className="grounding">
          <li>{t('pause.feet')}</li>
          <li>{t('pause.room')}</li>
          <li>{t('pause.sound')}</li>
        </ol>
      )}
      {help === 'breathe' && <Breathing />}
      <div className="quiet-actions">
        {actions
          .filter(({ when }) => when)
          .map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
      </div>
      <p className="emergency">{t('app.emergency')}</p>
      <Contacts />
    </main>
  );
}
