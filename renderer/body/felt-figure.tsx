/** Somebody in the body: chosen by press or Enter, dragged, or moved with the arrow keys; it moves while held and is one edit when let go. */
import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, useRef, useState } from 'react';
import { bodyBox } from '../../shared/drawing/body/outline.ts';
import type { FeltLayout } from '../../shared/drawing/body/plate.ts';
import { clamp } from '../../shared/drawing/geometry.ts';
import { placeInWords } from '../../shared/language/body-places.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { BodyPlace } from '../../shared/model/body-place.ts';
import type { Part } from '../../shared/model/records.ts';
import { Drawn } from '../ui/drawn.tsx';

type Props = {
  readonly felt: FeltLayout;
  readonly svg: string;
  readonly isChosen: boolean;
  /** Whether it is being dragged: it stays where it came from, faint, until it is let go. */
  readonly isHeld: boolean;
  readonly hands: Hands;
};

/** What can be done with whoever is felt in the body. */
export type Hands = {
  onChoose(part: Part): void;
  onHold(part: Part, event: PointerEvent): void;
  onLetGo(): void;
  onMove(part: Part, body: BodyPlace): void;
  onMenu(part: Part, event: MouseEvent): void;
};

/** Below this many px a press is a press and not a drag. */
const still = 4;
const keyStep = 4;
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
};

export const FeltFigure = memo(function FeltFigure({ felt, svg, isChosen, isHeld, hands }: Props) {
  const { part, body, at } = felt;
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const [isDragged, setDragged] = useState(false);

  function onPointerMove(event: PointerEvent<SVGGElement>) {
    const began = pressed.current;
    if (!began || event.buttons !== 1) return;
    if (!isDragged && Math.hypot(event.clientX - began.x, event.clientY - began.y) < still) return;
    setDragged(true);
    hands.onHold(part, event);
  }

  function onPointerUp() {
    if (isDragged) hands.onLetGo();
    else if (pressed.current) hands.onChoose(part);
    pressed.current = null;
    setDragged(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      hands.onChoose(part);
      return;
    }
    const by = arrows[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    hands.onMove(part, {
      ...body,
      x: clamp(body.x + by[0], 0, bodyBox.width),
      y: clamp(body.y + by[1], 0, bodyBox.height),
    });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure inside of a drawing cannot be a button element.
    <g
      className={`felt${isChosen ? ' chosen' : ''}${isHeld ? ' held' : ''}`}
      role="button"
      tabIndex={0}
      aria-label={t('body.felt', { name: nameOf(part), kind: t(`kinds.part.${part.kind}`), where: placeInWords(body) })}
      aria-pressed={isChosen}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        pressed.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => hands.onMenu(part, event)}
    >
      <circle className="felt-mark" cx={at.x} cy={at.y} r={31} />
      <Drawn svg={svg} />
    </g>
  );
});
