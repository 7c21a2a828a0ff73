/** What was said, set like a play. Of a long one only the turns in sight are mounted. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue, Id, Part, Turn } from '../../shared/model/records.ts';
import { useWalk } from '../ui/walk.ts';
import { TurnLine } from './turn-line.tsx';

/** A line of the play is about this high, px; each is measured once it is seen. */
const usualHeight = 36;

/** What the room does with the play: shows a turn, and puts the focus there. */
export type Play = { show(turn: Id): void };

type Props = {
  readonly dialogue: Dialogue;
  readonly turns: readonly Turn[];
  readonly speaker: Part | null;
  readonly play: Ref<Play>;
  /** What is looked for, and so is set off. */
  readonly sought: string;
  readonly onWriteBefore: (turn: Turn) => void;
  readonly onMoment: (part: Part) => void;
};

export function Transcript({ dialogue, turns, speaker, play, sought, onWriteBefore, onMoment }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [shown, setShown] = useState<Id | null>(null);
  const lines = useVirtualizer({
    count: turns.length,
    getScrollElement: () => stage.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => turns[index]?.id ?? index,
    overscan: 12,
  });
  const count = turns.length;
  const ids = useMemo(() => turns.map(({ id }) => id), [turns]);
  const { stop, onFocus, onKeyDown } = useWalk(ids, ids.at(-1) ?? null);

  // A new turn moves the play on to its end.
  useEffect(() => {
    if (count > 0) lines.scrollToIndex(count - 1, { align: 'end' });
  }, [count, lines]);

  // Whoever reads the end goes on seeing it when the stage gets smaller (a question, the bench).
  useEffect(() => {
    const seen = stage.current;
    if (!seen) return;
    const watcher = new ResizeObserver(() => {
      if (isAtEnd.current) seen.scrollTop = seen.scrollHeight;
    });
    watcher.observe(seen);
    return () => watcher.disconnect();
  }, []);

  useImperativeHandle(play, () => ({
    show(turn) {
      const index = turns.findIndex(({ id }) => id === turn);
      if (index < 0) return;
      setShown(turn);
      lines.scrollToIndex(index, { align: 'center' });
    },
  }));

  const seen = lines.getVirtualItems();
  // Of a long play only a piece is here: Tab enters it there, wherever one stood before.
  const entered = seen.some(({ key }) => key === stop) ? stop : seen.at(-1)?.key;

  return (
    <div
      className="transcript"
      ref={stage}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        isAtEnd.current = scrollTop + clientHeight > scrollHeight - usualHeight;
      }}
    >
      {count === 0 && (
        <p className="hint">{t('chairs.nothing', { name: speaker ? nameOf(speaker) : t('chairs.therapist') })}</p>
      )}
      <ol
        className="play"
        aria-label={t('chairs.transcript')}
        tabIndex={-1}
        data-rest
        style={{ height: lines.getTotalSize() }}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {seen.map(({ index, key, start }) => {
          const turn = turns[index];
          return turn ? (
            <TurnLine
              key={key}
              turn={turn}
              index={index}
              count={count}
              start={start}
              onMeasure={lines.measureElement}
              isStop={turn.id === entered}
              isShown={turn.id === shown}
              dialogue={dialogue}
              above={turns[index - 1] ?? null}
              below={turns[index + 1] ?? null}
              beyond={turns[index + 2] ?? null}
              sought={sought}
              onWriteBefore={onWriteBefore}
              onMoment={onMoment}
            />
          ) : null;
        })}
      </ol>
    </div>
  );
}
