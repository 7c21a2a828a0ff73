/** A chair with who sits in it. The taken seat lies in light. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { drawChair } from '../../shared/drawing/chair.ts';
import { colours } from '../../shared/drawing/colours.ts';
import { drawFigure } from '../../shared/drawing/figure/figure.ts';
import { type Chair, seatPart } from '../../shared/edits/seat-part.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue, Part } from '../../shared/model/records.ts';
import { useDocument, useRecords, useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';

type Props = { dialogue: Dialogue; chair: Chair; part: Part; speaks: boolean };

export function Seat({ dialogue, chair, part, speaks }: Props) {
  const theme = useTheme();
  const facing = chair === 'left' ? 1 : -1;
  const palette = colours[theme];
  return (
    <section className={`seat ${chair} ${speaks ? 'speaks' : ''}`} aria-label={nameOf(part)}>
      <svg viewBox="0 0 280 380" aria-hidden>
        <ellipse className="seat-light" cx="140" cy="196" rx="132" ry="152" />
        <g transform="translate(140 250)" opacity={speaks ? 1 : 0.62}>
          <Drawn svg={drawChair(facing, palette.ink)} />
        </g>
        <g transform={`translate(${140 + facing * 14 - 80} 96) scale(1.6)`}>
          <Drawn svg={drawFigure({ ...part, turn: facing, gaze: { x: 0.8 * facing, y: 0.1 } }, theme)} />
        </g>
      </svg>
      <h2>
        <bdi>{nameOf(part)}</bdi>
      </h2>
      <p className={speaks ? 'seat-speaks' : 'seat-listens'}>{t(speaks ? 'chairs.speaks' : 'chairs.listens')}</p>
      <SomeoneElse dialogue={dialogue} chair={chair} />
    </section>
  );
}

function SomeoneElse({ dialogue, chair }: { dialogue: Dialogue; chair: Chair }) {
  const document = useDocument();
  const table = useRecords(({ part }) => part);
  const others = Object.values(table).filter(({ id }) => id !== dialogue.left && id !== dialogue.right);
  if (others.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="quiet">{t('chairs.someoneElse')}</Button>
      <Popover className="popover">
        <Menu onAction={(part) => document.edit(seatPart, { dialogue: dialogue.id, chair, part: String(part) })}>
          {others.map((part) => (
            <MenuItem key={part.id} id={part.id} className="menu-item">
              {nameOf(part)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
