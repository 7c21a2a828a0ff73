/** What was said, set like a play. A turn can be changed, moved and removed where it stands. */
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
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

type Props = { dialogue: Dialogue; left: Part; right: Part; speaker: Part };

export function Transcript({ dialogue, right, speaker }: Props) {
  const table = useRecords(({ turn }) => turn);
  const turns = useMemo(() => turnsOf({ turn: table }, dialogue.id), [table, dialogue.id]);
  const end = useRef<HTMLLIElement>(null);
  const count = turns.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is what moves the play on.
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <ol className="transcript" aria-label={t('chairs.transcript')}>
      {turns.map((turn, index) => (
        <TurnLine
          key={turn.id}
          turn={turn}
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
  isRight: boolean;
  isFirstOfSeveral: boolean;
  above: Id | null;
  below: Id | null;
  /** The turn after the one below: where this one goes when it moves down. */
  beyond: Id | null;
};

const TurnLine = memo(function TurnLine(props: LineProps) {
  const { turn, isRight, isFirstOfSeveral, above, below, beyond } = props;
  const document = useDocument();
  const [isOpen, setOpen] = useState(false);
  const speaker = usePart(turn.speaker);
  const name = speaker ? nameOf(speaker) : '';

  const up = () => above && document.edit(moveTurn, { turn: turn.id, before: above });
  const down = () => below && document.edit(moveTurn, { turn: turn.id, before: beyond });
  const remove = () => document.edit(removeTurn, { turn: turn.id });
  const reword = (text: string) =>
    text.trim() === ''
      ? remove()
      : document.edit(rewordTurn, { turn: turn.id, text }, { record: turn.id, field: 'text' });

  return (
    <li
      className={isRight ? 'turn right' : 'turn'}
      onKeyDown={(event) => {
        if (!event.altKey) return;
        if (event.key === 'ArrowUp') up();
        if (event.key === 'ArrowDown') down();
      }}
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
        <Tool label={t('chairs.edit')} icon={Pencil} run={() => setOpen(true)} />
        <Tool label={t('chairs.up')} icon={ArrowUp} run={up} isDisabled={above === null} />
        <Tool label={t('chairs.down')} icon={ArrowDown} run={down} isDisabled={below === null} />
        <Tool label={t('chairs.remove')} icon={Trash2} run={remove} />
      </span>
    </li>
  );
});

function Tool(props: { label: string; icon: typeof Pencil; run: () => void; isDisabled?: boolean }) {
  const Icon = props.icon;
  return (
    <Button className="turn-tool" aria-label={props.label} isDisabled={props.isDisabled ?? false} onPress={props.run}>
      <Icon size={15} aria-hidden />
    </Button>
  );
}
