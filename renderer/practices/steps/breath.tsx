/** Breathing with a calm shape for a while. Under reduced motion nothing moves: a plain counter says in and out. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../../shared/language/text.ts';

type Props = { readonly seconds: number; readonly inFor: number; readonly outFor: number; readonly onDone: () => void };

export function Breath({ seconds, inFor, outFor, onDone }: Props) {
  const [since, setSince] = useState<number | null>(null);
  const isStill = useSyncExternalStore(watchStillness, wantsStillness);
  useEffect(() => {
    if (since === null || since >= seconds) return;
    const timer = setTimeout(() => setSince(since + 1), 1_000);
    return () => clearTimeout(timer);
  }, [since, seconds]);
  const whole = inFor + outFor;
  const isDone = since !== null && since >= seconds;
  const within = (since ?? 0) % whole;
  const isIn = within < inFor;
  const left = Math.ceil(isIn ? inFor - within : whole - within);
  const isMoving = since !== null && !isDone;
  return (
    <div className="breath">
      <div className={isMoving && !isStill ? 'breath-shape moving' : 'breath-shape'}>
        {/* The shape grows for as long as one breathes in, and shrinks for as long as one breathes out. */}
        <span
          className={isIn && isMoving ? 'breath-light wide' : 'breath-light'}
          style={{ transitionDuration: `${isIn ? inFor : outFor}s` }}
        />
        <span className="breath-word" role="timer" aria-live="off">
          {isMoving && t(isIn ? 'pause.breatheIn' : 'pause.breatheOut')}
          {isMoving && isStill && ` ${left}`}
        </span>
      </div>
      {isMoving ? (
        <p className="hint">{t('practice.breatheLeft', { seconds: seconds - since })}</p>
      ) : (
        <div className="breath-begin">
          {isDone && <p role="status">{t('practice.breatheDone')}</p>}
          <Button
            className={isDone ? 'quiet' : 'main'}
            // In the middle of a quarrel one key must be enough.
            autoFocus
            onPress={() => (isDone ? onDone() : setSince(0))}
          >
            {t(isDone ? 'practice.next' : 'practice.breatheBegin')}
          </Button>
          {isDone && (
            <Button className="quiet" onPress={() => setSince(0)}>
              {t('practice.breatheAgain')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const stillness = () => window.matchMedia('(prefers-reduced-motion: reduce)');
const wantsStillness = () => stillness().matches;
function watchStillness(changed: () => void): () => void {
  const query = stillness();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
