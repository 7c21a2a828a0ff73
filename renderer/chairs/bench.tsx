/** Those who do not sit yet, offered when called: by number, by choosing, by dragging a figure to a chair, or by typing a new name. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button, Menu, MenuItem, Popover } from 'react-aria-components';
import { drawFigure, figureViewBox } from '../../shared/drawing/figure/figure.ts';
import { addPart } from '../../shared/edits/add-part.ts';
import type { Chair } from '../../shared/edits/seat-part.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue, Id, Part } from '../../shared/model/records.ts';
import { useDocument, useParts, useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';
import { Keycap } from '../ui/keycap.tsx';
import { OneLine } from '../ui/one-line.tsx';
import { dragPart } from './dragged-part.ts';
import { spokenTo } from './voice.ts';

type Props = {
  readonly dialogue: Dialogue;
  /** The chair that is asked for; null where it is open who gets up. */
  readonly chair: Chair | null;
  readonly onSit: (part: Id, seat: Chair | 'witness') => void;
  readonly onDone: () => void;
};

export function Bench({ dialogue, chair, onSit, onDone }: Props) {
  const document = useDocument();
  const parts = useParts();
  const seated = [dialogue.left, dialogue.right, dialogue.witness];
  const others = Object.values(parts).filter(({ id }) => !seated.includes(id));
  const [asked, setAsked] = useState<Part | null>(null);
  const heard = spokenTo(dialogue, parts, chair ?? 'left');
  const title = t('chairs.bench', { name: heard ? nameOf(heard) : '' });

  const choose = (part: Part) => (chair ? onSit(part.id, chair) : setAsked(part));

  function onKeyDown(event: KeyboardEvent) {
    const inField = event.target instanceof HTMLInputElement;
    const part = others[Number(event.key) - 1];
    if (inField || !part || !/^[1-9]$/.test(event.key)) return;
    event.preventDefault();
    choose(part);
  }

  return (
    <section className="bench" aria-label={title} onKeyDown={onKeyDown}>
      <h3>{title}</h3>
      {others.length === 0 && <p className="hint">{t('chairs.benchNobody')}</p>}
      <ul>
        {others.map((part, index) => (
          <li key={part.id} draggable onDragStart={(event) => dragPart(event, part.id)}>
            <Sitter
              part={part}
              number={index + 1}
              isAsked={asked?.id === part.id}
              asksWhere={chair === null}
              onChoose={choose}
              onUnasked={() => setAsked(null)}
              onSit={onSit}
            />
          </li>
        ))}
      </ul>
      <OneLine
        label={t('chairs.imagined')}
        hint={t('chairs.benchHint')}
        button={t('chairs.sitDown')}
        autoFocus={others.length === 0}
        onAnswer={(name) => {
          const part = document.edit(addPart, { map: dialogue.map, name, kind: 'other', at: null });
          onSit(part, chair ?? 'right');
        }}
      />
      <Button className="quiet" onPress={onDone}>
        {t('app.close')}
      </Button>
    </section>
  );
}

type SitterProps = {
  readonly part: Part;
  readonly number: number;
  readonly isAsked: boolean;
  /** Whether it is still open where they sit. */
  readonly asksWhere: boolean;
  readonly onChoose: (part: Part) => void;
  readonly onUnasked: () => void;
  readonly onSit: (part: Id, seat: Chair | 'witness') => void;
};

function Sitter({ part, number, isAsked, asksWhere, onChoose, onUnasked, onSit }: SitterProps) {
  const theme = useTheme();
  const sitter = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={sitter}
        className="sitter"
        autoFocus={number === 1}
        onPress={() => onChoose(part)}
        aria-haspopup={asksWhere ? 'menu' : undefined}
      >
        <svg viewBox={figureViewBox} aria-hidden>
          <Drawn svg={drawFigure(part, theme, 'small')} />
        </svg>
        <bdi>{nameOf(part)}</bdi>
        {number < 10 && <Keycap keys={String(number)} />}
      </Button>
      {/* Not a menu's own trigger: that one opens as soon as the button goes down, and a figure could never be dragged. */}
      <Popover
        className="popover"
        aria-label={nameOf(part)}
        triggerRef={sitter}
        isOpen={isAsked}
        onOpenChange={(open) => open || onUnasked()}
      >
        <Menu aria-label={nameOf(part)} autoFocus="first">
          <MenuItem className="menu-item command" onAction={() => onSit(part.id, 'left')}>
            {t('chairs.sitLeft')}
          </MenuItem>
          <MenuItem className="menu-item command" onAction={() => onSit(part.id, 'right')}>
            {t('chairs.sitRight')}
          </MenuItem>
          <MenuItem className="menu-item command" onAction={() => onSit(part.id, 'witness')}>
            {t('chairs.sitApart')}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  );
}
