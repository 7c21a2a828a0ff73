/** All questions of a practice on one page. */
import { Button } from 'react-aria-components';
import type { Say } from '../../shared/language/practices.ts';
import { t } from '../../shared/language/text.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { AskedStep } from './asked-step.tsx';
import { saidNotNow } from './stages.ts';

type Props = {
  readonly practice: Practice;
  readonly sheet: Sheet;
  readonly say: Say;
  readonly onDone: () => void;
  readonly onNotNow: () => void;
};

export function PageOfSteps({ practice, sheet, say, onDone, onNotNow }: Props) {
  // After “not now” nothing more is asked, here neither.
  const last = practice.steps.findIndex((step) => saidNotNow(sheet, step));
  const shown = last < 0 ? practice.steps : practice.steps.slice(0, last + 1);
  return (
    <>
      {shown.map((step) => (
        <AskedStep key={step.id} step={step} sheet={sheet} say={say} isOnPage onDone={() => undefined} />
      ))}
      <nav className="step-ways" aria-label={t('practice.next')}>
        <Button className="main" onPress={last < 0 ? onDone : onNotNow}>
          {t('practice.next')}
        </Button>
      </nav>
    </>
  );
}
