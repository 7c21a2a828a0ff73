/** Before a practice: the plain line for two, and whether there is enough ground, with a way to find some. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import { Breathing } from '../pause/breathing.tsx';

export function SafeStage({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  return (
    <section className="care" aria-label={t('practice.safeTitle')}>
      <h2 className="asked-question">{t('practice.safeTitle')}</h2>
      <p className="lead">{t('practice.safe')}</p>
      <div className="care-answers">
        <Button className="main" autoFocus onPress={onYes}>
          {t('practice.safeYes')}
        </Button>
        <Button className="quiet" onPress={onNo}>
          {t('practice.safeNo')}
        </Button>
      </div>
    </section>
  );
}

type GroundProps = { readonly backdraft: boolean; readonly onYes: () => void; readonly onNo: () => void };

export function GroundStage({ backdraft, onYes, onNo }: GroundProps) {
  const [isFinding, setFinding] = useState(false);
  return (
    <section className="care" aria-label={t('practice.ground')}>
      <h2 className="asked-question">{t(isFinding ? 'practice.groundThen' : 'practice.ground')}</h2>
      {isFinding ? <Ground /> : <p className="asked-hint">{t('practice.groundHint')}</p>}
      <div className="care-answers">
        <Button className="main" autoFocus onPress={onYes}>
          {t('practice.groundYes')}
        </Button>
        {!isFinding && (
          <Button className="quiet" onPress={() => setFinding(true)}>
            {t('practice.groundFirst')}
          </Button>
        )}
        <Button className="quiet" onPress={onNo}>
          {t('practice.groundNo')}
        </Button>
      </div>
      {backdraft && <Backdraft />}
    </section>
  );
}

/** What may happen where it is warm, in two sentences, and what to do then. */
export function Backdraft() {
  return (
    <div className="backdraft">
      <p>{t('practice.backdraft')}</p>
      <p>{t('practice.backdraftDo')}</p>
    </div>
  );
}

/** Feet, room, sound; and a calm shape to breathe with. */
export function Ground() {
  return (
    <div className="care-ground">
      <ol className="grounding">
        <li>{t('pause.feet')}</li>
        <li>{t('pause.room')}</li>
        <li>{t('pause.sound')}</li>
      </ol>
      <Breathing />
    </div>
  );
}
