/** A chair with who sits in it. The taken seat lies in light. A figure can be dropped here, and anyone be seated by the menu. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { drawChair } from '../../shared/drawing/chair.ts';
import { colours } from '../../shared/drawing/colours.ts';
import { drawFigure } from '../../shared/drawing/figure/figure.ts';
import type { Chair } from '../../shared/edits/seat-part.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';
import { draggedPart, isDraggedPart } from './dragged-part.ts';

type Props = {
  readonly chair: Chair;
  readonly part: Part;
  readonly speaks: boolean;
  readonly onSit: (part: Id, chair: Chair) => void;
  readonly onSomeoneElse: (chair: Chair) => void;
};

export function Seat({ chair, part, speaks, onSit, onSomeoneElse }: Props) {
  const theme = useTheme();
  const [isOver, setOver] = useState(false);
  const faces = chair === 'left' ? 1 : -1;
  const look = { ...part, turn: faces, gaze: { x: 0.8 * faces, y: 0.1 } } as const;

  return (
    <section
      className={`seat ${chair} ${speaks ? 'speaks' : ''} ${isOver ? 'over' : ''}`}
      aria-label={nameOf(part)}
      onDragOver={(event) => {
        if (!isDraggedPart(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const dropped = draggedPart(event);
        if (dropped) onSit(dropped, chair);
      }}
    >
      <svg viewBox="0 0 280 380" aria-hidden>
        <ellipse className="seat-light" cx="140" cy="196" rx="132" ry="152" />
        <g transform="translate(140 250)" opacity={speaks ? 1 : 0.62}>
          <Drawn svg={drawChair(faces, colours[theme].ink)} />
        </g>
        <g transform={`translate(${140 + faces * 14 - 80} 96) scale(1.6)`}>
          <Drawn svg={drawFigure(look, theme, 'large', 'none')} />
        </g>
      </svg>
      <h2>
        <bdi>{nameOf(part)}</bdi>
      </h2>
      <p className={speaks ? 'seat-speaks' : 'seat-listens'}>
        {t(speaks ? 'chairs.speaks' : part.kind === 'other' ? 'chairs.asImagined' : 'chairs.listens')}
      </p>
      <Button className="quiet" onPress={() => onSomeoneElse(chair)}>
        {t('chairs.someoneElse')}
      </Button>
    </section>
  );
}
