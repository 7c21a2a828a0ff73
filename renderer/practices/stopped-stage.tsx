/** After stopping, and after a protector's “not now”: one kind sentence, and the way to some ground. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import { Contacts } from '../pause/contacts.tsx';
import { Ground } from './care.tsx';

type Props = { readonly onGoOn: () => void; readonly onLeave: () => void };

export function StoppedStage({ onGoOn, onLeave }: Props) {
  const [isGrounding, setGrounding] = useState(false);
  return (
    <section className="care" aria-label={t('practice.stoppedTitle')}>
      <h2 className="asked-question">{t('practice.stoppedTitle')}</h2>
      {isGrounding ? <Ground /> : <p className="lead">{t('practice.stoppedText')}</p>}
      <div className="care-answers">
        <Button className="main" autoFocus onPress={onLeave}>
          {t('practice.toMap')}
        </Button>
        {!isGrounding && (
          <Button className="quiet" onPress={() => setGrounding(true)}>
            {t('pause.ground')}
          </Button>
        )}
        <Button className="quiet" onPress={onGoOn}>
          {t('practice.goOn')}
        </Button>
      </div>
      <Contacts />
    </section>
  );
}

/** `part` is who said it. */
export function NotNowStage({ part, onBack }: { part: string; onBack: () => void }) {
  return (
    <section className="care" aria-label={t('practice.notNowTitle')}>
      <h2 className="asked-question">{t('practice.notNowTitle')}</h2>
      <p className="lead">{t('practice.notNowText', { part })}</p>
      <div className="care-answers">
        <Button className="main" autoFocus onPress={onBack}>
          {t('practice.toMap')}
        </Button>
      </div>
    </section>
  );
}
