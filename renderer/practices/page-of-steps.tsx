/** All questions of a practice on one page. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Say } from '../../shared/language/practices.ts';
import { t } from '../../shared/language/text.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { AskedStep } from './asked-step.tsx';
import { goToFirstField } from './first-field.ts';
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
  const questions = useRef(new Map<string, HTMLDivElement>());
  const [first] = shown;
  // Where what was pressed to come here is gone, the first question is where one begins.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as one comes here.
  useEffect(() => {
    if (first && document.activeElement === document.body) goToFirstField(questions.current.get(first.id) ?? null);
  }, []);
  const goOn = last < 0 ? onDone : onNotNow;
  /** Ctrl Enter in a field: on to the next question, and from the last to what comes after the page. */
  const after = (index: number) => {
    const next = shown[index + 1];
    if (next) goToFirstField(questions.current.get(next.id) ?? null);
    else goOn();
  };
  return (
    <>
      {shown.map((step, index) => (
        <div
          key={step.id}
          ref={(question) => {
            if (question) questions.current.set(step.id, question);
          }}
        >
          <AskedStep step={step} sheet={sheet} say={say} isOnPage onDone={() => after(index)} />
        </div>
      ))}
      <nav className="step-ways" aria-label={t('practice.next')}>
        <Button className="main" onPress={goOn}>
          {t('practice.next')}
        </Button>
      </nav>
    </>
  );
}
