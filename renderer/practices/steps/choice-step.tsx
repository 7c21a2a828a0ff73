/** One or more of several, with words of one's own always beside. */
import { t } from '../../../shared/language/text.ts';
import { Tick } from '../../ui/tick.tsx';
import { type Answering, type StepOf, useAnswer } from '../answering.ts';
import { AnswerText } from './answer-text.tsx';

export function ChoiceStep(props: Answering<StepOf<'choice'>>) {
  const { sheet, step, say, onDone } = props;
  const [answer, change] = useAnswer('choice', props);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere. */}
      <div className="answer-choices" role="group" aria-label={say(step.ask)}>
        {Object.entries(step.choices).map(([id, choice]) => (
          <Tick
            key={id}
            label={say(choice)}
            isOn={answer.chosen.some((one) => one.id === id)}
            onChange={(isOn) =>
              change((now) => {
                const others = now.chosen.filter((one) => one.id !== id);
                return { ...now, chosen: isOn ? [...others, { id, said: say(choice) }] : others };
              })
            }
          />
        ))}
      </div>
      <AnswerText
        sheet={sheet}
        field={step.id}
        label={t('practice.alsoWords')}
        value={answer.words}
        onDone={onDone}
        onWritten={(words, field) => change((now) => ({ ...now, words }), field)}
      />
    </>
  );
}
