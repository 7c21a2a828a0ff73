/** Two columns that fill in talk: each question gathers lines of its own. */
import { type Answering, type StepOf, useAnswer } from '../answering.ts';
import { NewLine } from './new-line.tsx';
import { SaidLines } from './said-lines.tsx';

export function ColumnsStep(props: Answering<StepOf<'columns'>>) {
  const { sheet, step, say, onDone } = props;
  const [answer, change] = useAnswer('columns', props);
  return (
    <div className="answer-columns">
      {step.columns.map((column) => (
        <section key={say(column.title)} aria-label={say(column.title)}>
          <h3>{say(column.title)}</h3>
          {column.asks.map((ask) => {
            const asked = say(ask.ask);
            const mine = answer.lines.flatMap((line, index) => (line.id === ask.id ? [{ ...line, index }] : []));
            return (
              <div key={ask.id} className="column-ask">
                <NewLine
                  sheet={sheet}
                  field={ask.id}
                  label={asked}
                  hint={ask.hint === undefined ? undefined : say(ask.hint)}
                  onDone={onDone}
                  onAdd={(words, field) =>
                    change((now) => ({ ...now, lines: [...now.lines, { id: ask.id, asked, words }] }), field)
                  }
                />
                <SaidLines
                  label={asked}
                  lines={mine.map(({ words }) => words)}
                  onRemove={(at) =>
                    change((now) => ({ ...now, lines: now.lines.toSpliced(mine[at]?.index ?? now.lines.length, 1) }))
                  }
                />
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}
