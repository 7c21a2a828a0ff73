/** A mark on an outline of the body, front or back, pressed or chosen by name, and what it is like there. */
import type { MouseEvent } from 'react';
import { Button } from 'react-aria-components';
import { isInBody } from '../../../shared/drawing/body/outline.ts';
import { namedOn, nearestPlace } from '../../../shared/drawing/body/places.ts';
import { drawOutlines, fromPlate, onPlate, outlineBox } from '../../../shared/drawing/body/plate.ts';
import { nameOfPlace, placeInWords } from '../../../shared/language/body-places.ts';
import { t } from '../../../shared/language/text.ts';
import type { BodyPlace } from '../../../shared/model/body-place.ts';
import { type BodySide, bodySides } from '../../../shared/model/kinds.ts';
import { useTheme } from '../../store/react.ts';
import { Choices } from '../../ui/choices.tsx';
import { Drawn } from '../../ui/drawn.tsx';
import { type Answering, useAnswer } from '../answering.ts';
import { AnswerText } from './answer-text.tsx';

/** How much is seen around an outline, px of the plate: “around” the body is a place, too, and the side's name stands above. */
const [beside, above, below] = [44, 8, 24];

export function BodyStep(props: Answering) {
  const { sheet, step, onDone } = props;
  const [answer, change] = useAnswer('body', props);
  const { place } = answer;
  const put = (where: BodyPlace | null) => change((now) => ({ ...now, place: where }));
  const named = place && nameOfPlace(nearestPlace(place, place.side));
  return (
    <div className="answer-body">
      <div className="body-outlines">
        {bodySides.map((side) => (
          <Outline key={side} side={side} place={place} onPut={put} />
        ))}
      </div>
      <div className="body-told">
        <p className="body-where" role="status">
          {place ? placeInWords(place) : t('practice.bodyPress')}
        </p>
        <div className="body-places">
          {bodySides.map((side) => (
            <Choices
              key={side}
              label={t(`body.${side}`)}
              value={place?.side === side ? named : null}
              onChoose={(label) => {
                const chosen = namedOn(side).find((one) => nameOfPlace(one) === label);
                if (chosen) put({ side, at: 'in', ...chosen.at });
              }}
              choices={namedOn(side).map((one) => ({ value: nameOfPlace(one), label: nameOfPlace(one) }))}
            />
          ))}
        </div>
        {place && (
          <Button className="quiet" onPress={() => put(null)}>
            {t('practice.bodyClear')}
          </Button>
        )}
        <AnswerText
          sheet={sheet}
          field={step.id}
          label={t('practice.sensation')}
          value={answer.words}
          onDone={onDone}
          onWritten={(words, field) => change((now) => ({ ...now, words }), field)}
        />
      </div>
    </div>
  );
}

type OutlineProps = {
  readonly side: BodySide;
  readonly place: BodyPlace | null;
  readonly onPut: (place: BodyPlace) => void;
};

/** One side of the body, large, with the mark on it. */
function Outline({ side, place, onPut }: OutlineProps) {
  const theme = useTheme();
  const { x, y, width, height } = outlineBox(side);
  const mark = place?.side === side ? onPlate(place) : null;

  function press(event: MouseEvent<SVGSVGElement>) {
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const pressed = fromPlate(new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()));
    onPut({ ...pressed, at: isInBody(pressed) ? 'in' : 'around' });
  }

  const seen = [x - beside, y - above, width + 2 * beside, height + above + below];
  return (
    <figure className="body-outline">
      <figcaption className="field-name">{t(`body.${side}`)}</figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle lint/a11y/useKeyWithClickEvents: every place can be chosen by its name beside. */}
      <svg viewBox={seen.join(' ')} onClick={press}>
        <Drawn svg={drawOutlines(theme)} />
        {mark && <circle className="answer-mark" cx={mark.x} cy={mark.y} r={15} />}
      </svg>
    </figure>
  );
}
