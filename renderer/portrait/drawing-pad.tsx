/**
 * A sheet to draw a part on by hand: pens, ink and washes, strokes taken back one by one. By key the arrow keys lead the pen, and Space puts
 * it down and lifts it. However the sheet is left, what is on it is kept.
 */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { colours } from '../../shared/drawing/colours.ts';
import { drawStroke } from '../../shared/drawing/portrait/hand.ts';
import { drawPortrait } from '../../shared/edits/draw-portrait.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { type Wash, washes } from '../../shared/model/kinds.ts';
import { drawingUnits, type HandStroke, type Part } from '../../shared/model/records.ts';
import { useDocument, useTheme } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';
import { Drawn } from '../ui/drawn.tsx';
import './portrait.css';

const pens = { fine: 14, middle: 30, broad: 70 } as const;
const keyStep = 20;
const usualPressure = drawingUnits / 2;
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
};
const within = (value: number) => Math.round(Math.min(drawingUnits, Math.max(0, value)));

export function DrawingPad({ part, onClose }: { part: Part; onClose: () => void }) {
  const document = useDocument();
  const theme = useTheme();
  const [strokes, setStrokes] = useState<readonly HandStroke[]>(part.drawing ?? []);
  const [current, setCurrent] = useState<HandStroke | null>(null);
  const [pen, setPen] = useState<keyof typeof pens>('middle');
  const [wash, setWash] = useState<Wash | null>(null);
  const [at, setAt] = useState({ x: drawingUnits / 2, y: drawingUnits / 2 });
  const sheet = useRef<SVGSVGElement>(null);

  function close() {
    const drawn = current ? [...strokes, current] : strokes;
    if (drawn !== part.drawing && !(drawn.length === 0 && part.drawing === null)) {
      document.edit(drawPortrait, { part: part.id, drawing: drawn });
    }
    onClose();
  }

  function pointOf(event: PointerEvent): number[] {
    const box = sheet.current?.getBoundingClientRect();
    if (!box) return [];
    const pressure = event.pointerType === 'mouse' ? usualPressure : event.pressure * drawingUnits;
    const x = ((event.clientX - box.x) / box.width) * drawingUnits;
    const y = ((event.clientY - box.y) / box.height) * drawingUnits;
    return [within(x), within(y), within(pressure)];
  }

  const begin = (points: readonly number[]) => setCurrent({ points, width: pens[pen], wash });
  const goOn = (points: readonly number[]) =>
    setCurrent((stroke) => stroke && { ...stroke, points: [...stroke.points, ...points] });

  function lift() {
    if (current) setStrokes([...strokes, current]);
    setCurrent(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = arrows[event.key];
    if (event.key === ' ') {
      event.preventDefault();
      if (current) lift();
      else begin([at.x, at.y, usualPressure]);
    } else if (by) {
      event.preventDefault();
      const next = { x: within(at.x + by[0]), y: within(at.y + by[1]) };
      setAt(next);
      goOn([next.x, next.y, usualPressure]);
    }
  }

  const palette = colours[theme];
  const shown = [...strokes, ...(current ? [current] : [])];
  return (
    <Ask wide title={t('portrait.drawTitle', { name: nameOf(part) })} isOpen onClose={close}>
      <div className="drawing-pad">
        <svg
          ref={sheet}
          className="drawing-sheet"
          viewBox={`0 0 ${drawingUnits} ${drawingUnits}`}
          role="application"
          aria-label={t('portrait.sheet')}
          aria-description={t('portrait.sheetHint')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet one draws on by key has no element of its own.
          tabIndex={0}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            begin(pointOf(event));
          }}
          onPointerMove={(event) => current && event.buttons === 1 && goOn(pointOf(event))}
          onPointerUp={lift}
          onKeyDown={onKeyDown}
        >
          <Drawn svg={shown.map((stroke) => drawStroke(stroke, theme)).join('')} />
          <circle className="drawing-pen" cx={at.x} cy={at.y} r={12} />
        </svg>
        <div className="drawing-choices">
          <Choices
            label={t('portrait.pen')}
            value={pen}
            onChoose={setPen}
            choices={(['fine', 'middle', 'broad'] as const).map((one) => ({
              value: one,
              label: t(`portrait.pens.${one}`),
            }))}
          />
          <Choices
            label={t('card.colour')}
            className="washes"
            signsOnly
            value={wash ?? 'ink'}
            onChoose={(one) => setWash(one === 'ink' ? null : one)}
            choices={(['ink', ...washes] as const).map((one) => ({
              value: one,
              label: one === 'ink' ? t('portrait.ink') : t(`kinds.wash.${one}`),
              sign: (
                <svg viewBox="0 0 24 24" aria-hidden>
                  <circle cx="12" cy="12" r="10" fill={one === 'ink' ? palette.ink : palette.wash[one]} />
                </svg>
              ),
            }))}
          />
          <Button className="quiet" isDisabled={strokes.length === 0} onPress={() => setStrokes(strokes.slice(0, -1))}>
            {t('portrait.takeBack')}
          </Button>
          <Button className="quiet" isDisabled={strokes.length === 0} onPress={() => setStrokes([])}>
            {t('portrait.clear')}
          </Button>
        </div>
      </div>
    </Ask>
  );
}
