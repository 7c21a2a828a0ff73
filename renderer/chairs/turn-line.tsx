/** One turn of the play: its name in the margin, how it was given, its words, its marks; and what can be done with it. */
import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { removeTurn } from '../../shared/edits/remove-turn.ts';
import { rewordTurn } from '../../shared/edits/reword-turn.ts';
import { splitTurn } from '../../shared/edits/split-turn.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { foldedTurn, nameOfSpeaker, stageDirection } from '../../shared/language/transcript.ts';
import { isSpoken } from '../../shared/model/dialogue.ts';
import { isTurnFolded } from '../../shared/model/folding.ts';
import type { Dialogue, Part, Turn } from '../../shared/model/records.ts';
import { useFolded } from '../store/place-reading.ts';
import { useDocument, useParts, useWords } from '../store/react.ts';
import type { Action } from '../ui/action.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { ChairsSign } from '../ui/chairs-sign.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import { StrengthAsk } from './strength.tsx';
import { useTurnActions } from './turn-actions.ts';

type Props = {
  readonly turn: Turn;
  readonly dialogue: Dialogue;
  /** Its place among all turns, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** Where it begins in the play, px; its height is measured once it is mounted. */
  readonly start: number;
  readonly onMeasure: (line: Element | null) => void;
  /** Whether Tab enters the play here; its menu is reached from it. */
  readonly isStop: boolean;
  readonly isShown: boolean;
  readonly above: Turn | null;
  readonly below: Turn | null;
  /** The turn after the one below: where this one goes when it moves down. */
  readonly beyond: Turn | null;
  readonly sought: string;
  readonly onWriteBefore: (turn: Turn) => void;
  readonly onMoment: (part: Part) => void;
};

export const TurnLine = memo(function TurnLine(props: Props) {
  useWords();
  const { turn, index, count, start, onMeasure, isStop, isShown, above, below } = props;
  const parts = useParts();
  const isFolded = isTurnFolded(turn, parts, useFolded());
  const [isOpen, setOpen] = useState(false);
  const [isRating, setRating] = useState(false);
  const line = useRef<HTMLLIElement | null>(null);
  const moved = useRef<Element | null>(null);
  const actions = useTurnActions({
    ...props,
    onOpen: () => setOpen(true),
    onStrength: () => setRating(true),
    onMove: () => {
      moved.current = window.document.activeElement;
    },
  });

  // The browser takes the focus from what is moved in the page; the turn keeps it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what a move leads to.
  useLayoutEffect(() => {
    const had = moved.current;
    moved.current = null;
    if (!(had instanceof HTMLElement)) return;
    had.focus();
    if (window.document.activeElement !== had) line.current?.focus();
  }, [above?.id, below?.id]);

  function onKeyDown(event: KeyboardEvent) {
    const id = keyOf(event);
    const action = actions.find((one) => one.id === id);
    if (isFolded || !action?.when) return;
    event.preventDefault();
    action.run();
  }

  return (
    <li
      ref={(element) => {
        line.current = element;
        onMeasure(element);
      }}
      className={isShown ? 'play-line shown' : 'play-line'}
      style={{ transform: `translateY(${start}px)` }}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      tabIndex={isStop ? 0 : -1}
      data-walk={turn.id}
      data-rest={isStop ? true : undefined}
      aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Delete"
      onKeyDown={onKeyDown}
    >
      {isSpoken(turn) && isFolded ? (
        <p className="stage-direction">{foldedTurn(turn, parts)}</p>
      ) : isSpoken(turn) ? (
        <Spoken {...props} isOpen={isOpen} onDone={() => setOpen(false)} actions={actions} />
      ) : (
        <StageDirection turn={turn} />
      )}
      {isRating && <StrengthAsk turn={turn} onClose={() => setRating(false)} />}
    </li>
  );
});

/** The action a key means: on the turn itself or, with Alt, anywhere in it. */
function keyOf(event: KeyboardEvent): string | null {
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  if (event.target !== event.currentTarget) return null;
  if (event.key === 'Enter') return 'edit';
  return event.key === 'Delete' ? 'remove' : null;
}

function StageDirection({ turn }: { turn: Turn }) {
  const parts = useParts();
  return (
    <p className="stage-direction">
      <ChairsSign small />
      {stageDirection(turn, parts)}
    </p>
  );
}

type SpokenProps = Pick<Props, 'turn' | 'dialogue' | 'above' | 'below' | 'sought' | 'isStop'> & {
  readonly isOpen: boolean;
  readonly onDone: () => void;
  readonly actions: readonly Action[];
};

function Spoken({ turn, dialogue, above, below, sought, isStop, isOpen, onDone, actions }: SpokenProps) {
  const parts = useParts();
  const name = nameOfSpeaker(turn, parts);
  const isRight = turn.speaker === dialogue.right;
  const isApart = turn.speaker === null || turn.speaker === dialogue.witness;
  // That one speaks to who sits opposite, or to who spoke before or answers, goes without saying; only somebody else is named.
  const isAcross = [dialogue.left, dialogue.right, above?.speaker, below?.speaker].includes(turn.toward);
  const apartFrom = turn.toward !== null && !isAcross ? parts[turn.toward] : undefined;
  const goesOn = above !== null && isSpoken(above) && above.speaker === turn.speaker;
  return (
    <div className={`turn ${isRight ? 'right' : ''} ${isApart ? 'apart' : ''}`}>
      <span className={goesOn ? 'turn-name unseen' : 'turn-name'}>
        <bdi>{name}</bdi>
      </span>
      {isOpen ? (
        <Reword turn={turn} name={name} onDone={onDone} />
      ) : (
        <p className={turn.marks.includes('need') ? 'turn-words need' : 'turn-words'} dir="auto">
          {turn.manner !== 'says' && turn.manner !== 'sits' && turn.manner !== 'reverses' && (
            <i className="turn-manner">{t(`chairs.stage.${turn.manner}`)}. </i>
          )}
          {apartFrom && <i className="turn-manner">{t('chairs.toward', { name: nameOf(apartFrom) })}. </i>}
          <Words text={turn.text} sought={sought} />
        </p>
      )}
      <span className="turn-side">
        {turn.marks.map((mark) => (
          <span key={mark} className="turn-mark">
            {t(`chairs.mark.${mark}`)}
          </span>
        ))}
        {turn.strength !== null && (
          <span className="turn-strength">{t('chairs.strengthOf', { count: turn.strength })}</span>
        )}
        <TurnMenu turn={turn} actions={actions} isStop={isStop} />
      </span>
    </div>
  );
}

function TurnMenu({ turn, actions, isStop }: { turn: Turn; actions: readonly Action[]; isStop: boolean }) {
  return (
    <MenuTrigger>
      <Button
        className="turn-tool"
        excludeFromTabOrder={!isStop}
        aria-label={`${t('chairs.turnTools')}: ${turn.text.slice(0, 60)}`}
      >
        <Ellipsis size={16} aria-hidden />
      </Button>
      <Popover className="popover">
        <ActionMenu actions={actions} />
      </Popover>
    </MenuTrigger>
  );
}

function Reword({ turn, name, onDone }: { turn: Turn; name: string; onDone: () => void }) {
  const document = useDocument();
  return (
    <DraftText
      long
      autoFocus
      record={turn.id}
      field="text"
      value={turn.text}
      label={t('chairs.words', { name })}
      labelHidden
      className="turn-words"
      onWritten={(text) =>
        text.trim() === ''
          ? document.edit(removeTurn, { turn: turn.id })
          : document.edit(rewordTurn, { turn: turn.id, text }, { record: turn.id, field: 'text' })
      }
      onLeave={onDone}
      onSplit={(at) => {
        document.edit(splitTurn, { turn: turn.id, at });
        onDone();
      }}
    />
  );
}

/** The words, with what is looked for set off. */
function Words({ text, sought }: { text: string; sought: string }) {
  if (sought === '') return text;
  const at = text.toLocaleLowerCase().indexOf(sought.toLocaleLowerCase());
  if (at < 0) return text;
  const end = at + sought.length;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, end)}</mark>
      {text.slice(end)}
    </>
  );
}
