/**
 * The map as a body: everybody stands where they are felt. A figure is dragged, or moved with the arrow keys; who has no place yet waits
 * below and is dragged in, or put there by name.
 */
import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { isInBody } from '../../shared/drawing/body/outline.ts';
import {
  drawFelt,
  drawOutlines,
  type Felt,
  fromPlate,
  layoutPlate,
  outlineBox,
} from '../../shared/drawing/body/plate.ts';
import { figureViewBox } from '../../shared/drawing/figure/figure.ts';
import type { Point } from '../../shared/drawing/geometry.ts';
import { drawPortrait } from '../../shared/drawing/portrait/portrait.ts';
import { feelInBody } from '../../shared/edits/feel-in-body.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { BodyPlace } from '../../shared/model/body-place.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { useStandings } from '../store/place-reading.ts';
import { useDocument, usePictures, useTheme } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { Drawn } from '../ui/drawn.tsx';
import { FeltFigure, type Hands } from './felt-figure.tsx';
import './body.css';

type Props = {
  readonly map: Id;
  /** Asked to put the chosen part somewhere by name. */
  readonly onPut: () => void;
  readonly onMenu: (at: { x: number; y: number }) => void;
};

/** Somebody who is held by the pointer, and where they are now. */
type Held = { readonly part: Part; readonly body: BodyPlace };

export function BodyView({ map, onPut, onMenu }: Props) {
  const document = useDocument();
  const theme = useTheme();
  const pictures = usePictures();
  const selection = useSelectionStore();
  const chosen = useSelection().parts;
  const standings = useStandings(map);
  const [held, setHeld] = useState<Held | null>(null);
  const inHand = useRef(held);
  inHand.current = held;
  const plate = useRef<SVGSVGElement>(null);
  // A drag ends with a press of the button it began on, which is not meant.
  const wasDragged = useRef(false);
  const parts = useMemo(() => standings.map(({ part }) => part), [standings]);
  const waiting = parts.filter((part) => part.body === null);
  const layout = useMemo(
    () => layoutPlate(parts.flatMap((part): Felt[] => (part.body ? [{ part, body: part.body }] : []))),
    [parts],
  );
  const drawn = useMemo(
    () => layout.felt.map((felt) => ({ felt, svg: drawFelt(felt, theme, pictures) })),
    [layout, theme, pictures],
  );
  // Whoever is held moves alone, on a sheet of its own over the plate, so that three hundred others need not be painted anew.
  const moving = useMemo(
    () =>
      held
        ? layoutPlate([held])
            .felt.map((felt) => drawFelt(felt, theme, pictures))
            .join('')
        : '',
    [held, theme, pictures],
  );

  // The same for as long as the view stands, so that a figure is shown anew only when it changes.
  const hands = useMemo((): Hands => {
    const choose = (part: Part) => selection.chooseParts([part.id]);
    const feel = (part: Part, body: BodyPlace) => document.edit(feelInBody, { part: part.id, body });
    return {
      onChoose: choose,
      onMove: feel,
      onHold(part, event) {
        const body = placeAt(plate.current, event, part.body);
        if (body) setHeld({ part, body });
      },
      onLetGo() {
        const last = inHand.current;
        wasDragged.current = last !== null;
        if (last) feel(last.part, last.body);
        setHeld(null);
      },
      onMenu(part, event) {
        event.preventDefault();
        choose(part);
        onMenu({ x: event.clientX, y: event.clientY });
      },
    };
  }, [document, selection, onMenu]);

  return (
    <section className="body-view" aria-label={t('body.title')} tabIndex={-1} data-rest>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section has the name; a title would be a tooltip over everybody. */}
      <svg ref={plate} className="body-plate" viewBox={`0 0 ${layout.width} ${layout.height}`}>
        <Drawn svg={drawOutlines(theme)} />
        {(['front', 'back'] as const).map((side) => {
          const { x, y, width } = outlineBox(side);
          return (
            <text key={side} className="body-side" x={x + width / 2} y={y - 8} textAnchor="middle">
              {t(`body.${side}`)}
            </text>
          );
        })}
        {drawn.map(({ felt, svg }) => (
          <FeltFigure
            key={felt.part.id}
            felt={felt}
            svg={svg}
            isChosen={chosen.includes(felt.part.id)}
            isHeld={held?.part.id === felt.part.id}
            hands={hands}
          />
        ))}
      </svg>
      <div className="body-in-hand">
        <svg className="body-plate" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden>
          <Drawn svg={moving} />
        </svg>
      </div>
      <div className="body-waiting">
        <h2 className="field-name">{t('body.waiting')}</h2>
        {waiting.length === 0 ? (
          <p className="hint">{t('body.waitingNobody')}</p>
        ) : (
          <ul>
            {waiting.map((part) => (
              <li key={part.id} onContextMenu={(event) => hands.onMenu(part, event)}>
                <Button
                  className={chosen.includes(part.id) ? 'body-waits chosen' : 'body-waits'}
                  aria-label={t('body.put', { name: nameOf(part) })}
                  onPress={({ pointerType }) => {
                    if (wasDragged.current && pointerType !== 'keyboard' && pointerType !== 'virtual') return;
                    selection.chooseParts([part.id]);
                    onPut();
                  }}
                >
                  <svg
                    viewBox={figureViewBox}
                    aria-hidden
                    onPointerDown={(event) => {
                      wasDragged.current = false;
                      event.currentTarget.setPointerCapture(event.pointerId);
                    }}
                    onPointerMove={(event) => {
                      const isOut = event.buttons === 1 && !isOver(event.currentTarget, event);
                      if (isOut || held?.part.id === part.id) hands.onHold(part, event);
                    }}
                    onPointerUp={hands.onLetGo}
                  >
                    <Drawn svg={drawPortrait(part, theme, { cut: 'small', pictures })} />
                  </svg>
                  <bdi>{nameOf(part)}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** The place of the body under the pointer. Who is outside of the outline is felt around it; who comes back is felt in it again. */
function placeAt(plate: SVGSVGElement | null, event: Point2D, before: BodyPlace | null): BodyPlace | null {
  const matrix = plate?.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return placed(fromPlate({ x, y }), before);
}

/** Whether the pointer is still over what it was pressed on: then nothing is dragged yet. */
function isOver(element: Element, { clientX, clientY }: Point2D): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

type Point2D = { readonly clientX: number; readonly clientY: number };

function placed(place: Pick<BodyPlace, 'side' | 'x' | 'y'>, before: BodyPlace | null): BodyPlace {
  const point: Point = place;
  const inside = before === null || before.at === 'around' ? 'in' : before.at;
  return { ...place, at: isInBody(point) ? inside : 'around' };
}
