/** A simple see-saw that somebody tips by hand. What lies on it is told under it; nothing is counted. */
import { tiltInWords } from '../../../shared/language/sheet-text.ts';
import { t } from '../../../shared/language/text.ts';
import { farthestTilt } from '../../../shared/model/kinds.ts';
import { type Answering, type StepOf, useAnswer } from '../answering.ts';
import { AnswerText } from './answer-text.tsx';

const degreesAStep = 5;

export function ScaleStep(props: Answering<StepOf<'scale'>>) {
  const { sheet, step, say, onDone } = props;
  const [answer, change] = useAnswer('scale', props);
  const [left, right] = [say(step.left), say(step.right)];
  const tip = (tilt: number) => change((now) => ({ ...now, tilt, left, right }));
  const lines = step.weighs === undefined ? undefined : sheet.answers[step.weighs];
  const tilt = answer.tilt ?? 0;
  const told = answer.tilt === null ? t('practice.untouched') : tiltInWords(tilt, left, right);
  return (
    <>
      <div className="scale">
        <svg viewBox="-220 -70 440 150" aria-hidden>
          <path className="scale-foot" d="M-34 62 L0 4 L34 62 Z" />
          <g className="scale-beam" style={{ transform: `rotate(${tilt * degreesAStep}deg)` }}>
            <path d="M-186 -3 Q0 -8 186 -3 L186 3 Q0 8 -186 3 Z" />
            <ellipse cx={-168} cy={-17} rx={30} ry={14} />
            <ellipse cx={168} cy={-17} rx={30} ry={14} />
          </g>
          <path className="scale-ground" d="M-200 64 Q0 68 200 64" />
        </svg>
        <div className="scale-sides">
          <span className="scale-side">{left}</span>
          <span className="scale-side">{right}</span>
        </div>
        <input
          type="range"
          min={-farthestTilt}
          max={farthestTilt}
          step={1}
          value={tilt}
          aria-label={say(step.ask)}
          aria-valuetext={told}
          onChange={(event) => tip(Number(event.target.value))}
        />
        <p className="scale-told" aria-hidden>
          {told}
        </p>
      </div>
      {lines?.kind === 'columns' && lines.lines.length > 0 && (
        <details className="scale-lines">
          <summary>{lines.asked}</summary>
          <ul>
            {lines.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; nothing but their place tells them apart.
              <li key={index}>
                <span className="field-name">{line.asked}</span> <bdi>{line.words}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <AnswerText
        sheet={sheet}
        field={step.id}
        label={t('practice.yourWords')}
        value={answer.words}
        onDone={onDone}
        onWritten={(words, field) => change((now) => ({ ...now, words }), field)}
      />
    </>
  );
}
