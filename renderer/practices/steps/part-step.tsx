/** Somebody: of the map, or by a new name; and a protector's leave, which is asked of whoever is at hand. */
import { t } from '../../../shared/language/text.ts';
import { Choices } from '../../ui/choices.tsx';
import { type Answering, useAnswer } from '../answering.ts';
import { AnswerText } from './answer-text.tsx';
import { PickSomebody } from './pick-somebody.tsx';

export function PartStep(props: Answering) {
  const { sheet, step, onDone } = props;
  const [answer, change] = useAnswer('part', props);
  return (
    <PickSomebody
      sheet={sheet}
      field={step.id}
      label={t('practice.who')}
      value={answer}
      onPick={({ part, name }, field) => change((now) => ({ ...now, part, name }), field)}
      onDone={onDone}
    />
  );
}

const answers = ['given', 'notNow'] as const;

export function LeaveStep(props: Answering) {
  const { sheet, step, say, onDone } = props;
  const [answer, change] = useAnswer('leave', props);
  return (
    <>
      <Choices
        label={say(step.ask)}
        className="leave-choices"
        value={answer.leave}
        onChoose={(leave) => change((now) => ({ ...now, leave }))}
        choices={answers.map((value) => ({ value, label: t(`practice.leave.${value}`) }))}
      />
      <AnswerText
        sheet={sheet}
        field={step.id}
        label={t('practice.leaveWords')}
        value={answer.words}
        onDone={onDone}
        onWritten={(words, field) => change((now) => ({ ...now, words }), field)}
      />
    </>
  );
}
