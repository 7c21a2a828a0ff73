/** One question at a time, and one clear next step. */
import { Button } from 'react-aria-components';
import type { Say } from '../../shared/language/practices.ts';
import { t } from '../../shared/language/text.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import type { Step } from '../../shared/practices/practice.ts';
import { Keycap } from '../ui/keycap.tsx';
import { AskedStep } from './asked-step.tsx';
import { useFirstField } from './first-field.ts';

type Props = {
  readonly step: Step;
  readonly sheet: Sheet;
  readonly say: Say;
  readonly n: number;
  readonly count: number;
  readonly onNext: () => void;
  readonly onBefore: (() => void) | null;
  readonly onEnd: () => void;
};

export function StepStage({ step, sheet, say, n, count, onNext, onBefore, onEnd }: Props) {
  const asked = useFirstField<HTMLDivElement>();
  return (
    <div className="one-step" ref={asked}>
      <AskedStep step={step} sheet={sheet} say={say} onDone={onNext} />
      <nav className="step-ways" aria-label={t('practice.step', { n, count })}>
        {onBefore && (
          <Button className="quiet" onPress={onBefore}>
            {t('practice.before')}
          </Button>
        )}
        <span className="step-count">{t('practice.step', { n, count })}</span>
        {n < count && (
          <Button className="quiet" onPress={onEnd}>
            {t('practice.toEnd')}
          </Button>
        )}
        <Button className="main" onPress={onNext} aria-keyshortcuts="Control+Enter">
          {t('practice.next')}
          <Keycap keys="Ctrl Enter" />
        </Button>
      </nav>
    </div>
  );
}
