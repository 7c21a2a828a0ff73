/** An answer in words; and words beside breathing or beside phrases that are read. */
import { t } from '../../../shared/language/text.ts';
import { type Answering, type StepOf, useAnswer } from '../answering.ts';
import { AnswerText } from './answer-text.tsx';
import { Breath } from './breath.tsx';

export function WordsStep(props: Answering & { label?: string }) {
  const { sheet, step, say, onDone, label, isOnPage } = props;
  const [answer, change] = useAnswer('words', props);
  return (
    <AnswerText
      sheet={sheet}
      field={step.id}
      label={label ?? say(step.ask)}
      labelHidden={label === undefined}
      autoFocus={label === undefined && !isOnPage}
      value={answer.words}
      onDone={onDone}
      onWritten={(words, field) => change((now) => ({ ...now, words }), field)}
    />
  );
}

export function PhraseStep(props: Answering<StepOf<'phrase'>>) {
  const { step, say } = props;
  return (
    <>
      <ul className="phrases">
        {step.phrases.map((phrase) => (
          <li key={say(phrase)}>{say(phrase)}</li>
        ))}
      </ul>
      <WordsStep {...props} label={t('practice.yourWords')} />
    </>
  );
}

export function BreathStep(props: Answering<StepOf<'breath'>>) {
  const { step } = props;
  return <Breath seconds={step.seconds} inFor={step.in} outFor={step.out} onDone={props.onDone} />;
}
