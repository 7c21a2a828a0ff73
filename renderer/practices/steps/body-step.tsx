/** A mark on an outline of the body, front or back, pressed or chosen by name, and what it is like there. */
import type { MouseEvent } from 'react';
import { Button } from 'react-aria-components';
import { isInBody } from '../../../shared/drawing/body/outline.ts';
import { namedOn } from '../../../shared/drawing/body/places.ts';
import { drawOutlines, fromPlate, layoutPlate, onPlate, outlineBox } from '../../../shared/drawing/body/plate.ts';
import { nameOfPlace, placeInWords } from '../../../shared/language/body-places.ts';
import { t } from '../../../shared/language/text.ts';
import type { BodyPlace } from '../../../shared/model/body-place.ts';
import { bodySides } from '../../../shared/model/kinds.ts';
import { useTheme } from '../../store/react.ts';
import { Choices } from '../../ui/choices.tsx';
import { Drawn } from '../../ui/drawn.tsx';
import { type Answering, useAnswer } from '../answering.ts';
import { AnswerText } from './answer-text.tsx';

const plate = layoutPlate([]);

export function BodyStep(props: Answering) {
  const { sheet, step, onDone } = props;
  const theme = useTheme();
  const [answer, change] = useAnswer('body', props);
  const { place } = answer;
  const put = (where: BodyPlace | null) => change((now) => ({ ...now, place: where }));
  const mark = place && onPlate(place);

  function press(event: MouseEvent<SVGSVGElement>) {
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const pressed = fromPlate({ x, y });
    put({ ...pressed, at: isInBody(pressed) ? 'in' : 'around' });
  }

  return (
    <div className="answer-body">
      <div>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle lint/a11y/useKeyWithClickEvents: every place can be chosen by its name beside. */}
        <svg className="answer-plate" viewBox={`0 0 ${plate.width} ${plate.height}`} onClick={press}>
          <Drawn svg={drawOutlines(theme)} />
          {bodySides.map((side) => {
            const { x, y, width } = outlineBox(side);
            return (
              <text key={side} className="body-side" x={x + width / 2} y={y - 8} textAnchor="middle">
                {t(`body.${side}`)}
              </text>
            );
          })}
          {mark && <circle className="answer-mark" cx={mark.x} cy={mark.y} r={15} />}
        </svg>
        <p className="hint" role="status">
          {place ? placeInWords(place) : t('practice.bodyPress')}
        </p>
      </div>
      <div className="answer-places">
        {bodySides.map((side) => (
          <Choices
            key={side}
            label={t(`body.${side}`)}
            value={null}
            onChoose={(label) => {
              const chosen = namedOn(side).find((one) => nameOfPlace(one) === label);
              if (chosen) put({ side, at: 'in', ...chosen.at });
            }}
            choices={namedOn(side).map((one) => ({ value: nameOfPlace(one), label: nameOfPlace(one) }))}
          />
        ))}
        {place && (
          <Button className="quiet" onPress={() => put(null)}>
            {t('practice.bodyClear')}
          </Button>
        )}
      </div>
      <AnswerText
        sheet={sheet}
        field={step.id}
        label={t('practice.sensation')}
        value={answer.words}
        onDone={onDone}
        onWritten={(words, field) => change((now) => ({ ...now, words }), field)}
      />
    </div>
  );
}
