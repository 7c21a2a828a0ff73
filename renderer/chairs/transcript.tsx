/** What was said, set like a play. A turn can be changed, moved and removed where it stands. */
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { moveTurn } from '../../shared/edits/move-turn.ts';
import { removeTurn } from '../../shared/edits/remove-turn.ts';
import { rewordTurn } from '../../shared/edits/reword-turn.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { turnsOf } from '../../shared/model/dialogue.ts';
import type { Dialogue, Id, Part, Turn } from '../../shared/model/records.ts';
import { useDocument, usePart, useRecords } from '../store/react.ts';
import { DraftText } from '../ui/draft-text.tsx';
import { useWalk } from '../ui/walk.ts';

type Props = { dialogue: Dialogue; left: Part; right: Part; speaker: Part };

export function Transcript({ dialogue, right, speaker }: Props) {
  const table = useRecords(({ turn }) => turn);
  const turns = useMemo(() => turnsOf({ turn: table }, dialogue.id), [table, dialogue.id]);
  const ids = useMemo(() => turns.map(({ id }) => id), [turns]);
  const { stop, onFocus, onKeyDown } = useWalk(ids, ids.at(-1) ?? null);
  const end = useRef<HTMLLIElement>(null);
  const count = turns.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is what moves the play on.
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <ol
      className="transcript"
      aria-label={t('chairs.transcript')}
      tabIndex={-1}
      data-rest
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {turns.map((turn, index) => (
        <TurnLine
          key={turn.id}
          turn={turn}
          isStop={turn.id === stop}
          isRight={turn.speaker === right.id}
          isFirstOfSeveral={turns[index - 1]?.speaker !== turn.speaker}
          above={turns[index - 1]?.id ?? null}
          below={turns[index + 1]?.id ?? null}
          beyond={turns[index + 2]?.id ?? null}
        />
      ))}
      {count === 0 && <li className="hint">{t('chairs.nothing', { name: nameOf(speaker) })}</li>}
      <li ref={end} className="transcript-end" aria-hidden />
    </ol>
  );
}

type LineProps = {
  turn: Turn;
  /** Whether Tab enters the play here; its tools are reached from it. */
  isStop: boolean;
  isRight: boolean;
  isFirstOfSeveral: boolean;
  above: Id | null;
  below: Id | null;
  /** The turn after the one below: where this one goes when it moves down. */
  beyond: Id | null;
};

const TurnLine = memo(function TurnLine(props: LineProps) {
  const { turn, isStop, isRight, isFirstOfSeveral, above, below, beyond } = props;
  const document = useDocument();
  const [isOpen, setOpen] = useState(false);
  const speaker = usePart(turn.speaker);
  const name = speaker ? nameOf(speaker) : '';

  const line = useRef<HTMLLIElement>(null);
  const moved = useRef<Element | null>(null);

  function move(before: Id | null) {
    moved.current = window.document.activeElement;
    document.edit(moveTurn, { turn: turn.id, before });
  }
  const up = () => above !== null && move(above);
  const down = () => below !== null && move(beyond);

  // The browser takes the focus from what is moved in the page; the turn keeps it, or its button as long as that can go on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what a move leads to.
  useLayoutEffect(() => {
    const had = moved.current;
    moved.current = null;
    if (!(had instanceof HTMLElement)) return;
    had.focus();
    if (window.document.activeElement !== had) line.current?.focus();
  }, [above, below]);

  const remove = () => document.edit(removeTurn, { turn: turn.id });
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey && event.key === 'ArrowUp') up();
    else if (event.altKey && event.key === 'ArrowDown') down();
    else if (event.target !== event.currentTarget) return;
    else if (event.key === 'Enter') setOpen(true);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  }
  const reword = (text: string) =>
    text.trim() === ''
      ? remove()
      : document.edit(rewordTurn, { turn: turn.id, text }, { record: turn.id, field: 'text' });

  return (
    <li
      className={isRight ? 'turn right' : 'turn'}
      ref={line}
      tabIndex={isStop ? 0 : -1}
      data-walk={turn.id}
      data-rest={isStop ? true : undefined}
      aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Delete"
      onKeyDown={onKeyDown}
    >
      <span className={isFirstOfSeveral ? 'turn-name' : 'turn-name unseen'}>
        <bdi>{name}</bdi>
      </span>
      {isOpen ? (
        <DraftText
          long
          autoFocus
          record={turn.id}
          field="text"
          value={turn.text}
          label={t('chairs.words', { name })}
          labelHidden
          className="turn-words"
          onWritten={reword}
          onLeave={() => setOpen(false)}
        />
      ) : (
        <p className="turn-words" dir="auto">
          {turn.text}
        </p>
      )}
      <span className="turn-tools">
        <Tool label={t('chairs.edit')} icon={Pencil} run={() => setOpen(true)} isStop={isStop} />
        <Tool label={t('chairs.up')} icon={ArrowUp} run={up} isDisabled={above === null} isStop={isStop} />
        <Tool label={t('chairs.down')} icon={ArrowDown} run={down} isDisabled={below === null} isStop={isStop} />
        <Tool label={t('chairs.remove')} icon={Trash2} run={remove} isStop={isStop} />
      </span>
    </li>
  );
});

function Tool(props: { label: string; icon: typeof Pencil; run: () => void; isStop: boolean; isDisabled?: boolean }) {
  const Icon = props.icon;
  return (
    <Button
      className="turn-tool"
      aria-label={props.label}
      isDisabled={props.isDisabled ?? false}
      excludeFromTabOrder={!props.isStop}
      onPress={props.run}
    >
      <Icon size={15} aria-hidden />
    </Button>
  );
}
