/** Lines, one after another; and who does what in turn. */
import { takingTurns, turnTold } from '../../../shared/language/practices.ts';
import { t } from '../../../shared/language/text.ts';
import { useRecords } from '../../store/react.ts';
import { type Answering, useAnswer } from '../answering.ts';
import { NewLine } from './new-line.tsx';
import { SaidLines } from './said-lines.tsx';

export function ListStep(props: Answering) {
  const { sheet, step, say, onDone } = props;
  const [answer, change] = useAnswer('list', props);
  return (
    <>
      <SaidLines
        lines={answer.lines}
        label={say(step.ask)}
        onRemove={(index) => change((now) => ({ ...now, lines: now.lines.toSpliced(index, 1) }))}
      />
      <NewLine
        sheet={sheet}
        field={step.id}
        label={t('practice.listAdd')}
        onDone={onDone}
        onAdd={(words, field) => change((now) => ({ ...now, lines: [...now.lines, words] }), field)}
      />
    </>
  );
}

export function CycleStep(props: Answering) {
  const { sheet, step, say, onDone } = props;
  const [answer, change] = useAnswer('cycle', props);
  const person = useRecords((records) => records.person);
  const map = useRecords((records) => records.map);
  const aliases = takingTurns({ map, person }, sheet.map);
  const [one, other] = aliases;
  const isOnes = answer.turns.length % 2 === 0;
  return (
    <>
      <SaidLines
        lines={answer.turns.map((words, index) => turnTold(words, index, aliases))}
        label={say(step.ask)}
        // Who does what goes by turns: with one that goes, those after it go, too.
        onRemove={(index) => change((now) => ({ ...now, turns: now.turns.slice(0, index) }))}
      />
      <NewLine
        sheet={sheet}
        field={step.id}
        label={t(isOnes ? 'practice.cycleWhen' : 'practice.cycleThen', { alias: isOnes ? one : other })}
        onDone={onDone}
        onAdd={(words, field) => change((now) => ({ ...now, turns: [...now.turns, words] }), field)}
      />
    </>
  );
}
