/** Several steps in any order: each opens, is answered or not, and leads back to the others. */
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../../shared/language/text.ts';
import { isBlank } from '../../../shared/model/sheets.ts';
import type { AskingStep, Menu } from '../../../shared/practices/practice.ts';
import type { Answering } from '../answering.ts';
import { useFirstField } from '../first-field.ts';

type Props = Pick<Answering, 'sheet' | 'say'> & {
  readonly step: Menu;
  /** Shows the step that was chosen; `onDone` leads back. */
  readonly show: (step: AskingStep, onDone: () => void) => ReactNode;
};

export function MenuStep({ step, sheet, say, show }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const back = () => {
    setLast(open);
    setOpen(null);
  };
  const chosen = step.steps.find(({ id }) => id === open);
  if (chosen) {
    return (
      <OpenOfMenu key={chosen.id} onBack={back}>
        {show(chosen, back)}
      </OpenOfMenu>
    );
  }
  return (
    <>
      <p className="hint">{t('practice.menuHint')}</p>
      <ul className="step-menu">
        {step.steps.map((one) => {
          const answer = sheet.answers[one.id];
          return (
            <li key={one.id}>
              <Button className="step-of-menu" autoFocus={one.id === last} onPress={() => setOpen(one.id)}>
                <span>{say(one.ask)}</span>
                {answer && !isBlank(answer) && <small>{t('practice.answered')}</small>}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function OpenOfMenu({ onBack, children }: { onBack: () => void; children: ReactNode }) {
  const asked = useFirstField<HTMLDivElement>();
  return (
    <div className="menu-open" ref={asked}>
      {children}
      <Button className="quiet" onPress={onBack}>
        {t('practice.menuBack')}
      </Button>
    </div>
  );
}
