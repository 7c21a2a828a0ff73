/** What can be done with one turn, told once for its menu and its keys. */
import { chooseTurnManner } from '../../shared/edits/choose-turn-manner.ts';
import { correctSpeaker } from '../../shared/edits/correct-speaker.ts';
import { joinTurn } from '../../shared/edits/join-turn.ts';
import { markTurn } from '../../shared/edits/mark-turn.ts';
import { moveTurn } from '../../shared/edits/move-turn.ts';
import { removeTurn } from '../../shared/edits/remove-turn.ts';
import { tellOfPart } from '../../shared/edits/tell-of-part.ts';
import { turnToward } from '../../shared/edits/turn-toward.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { marks } from '../../shared/model/kinds.ts';
import type { Dialogue, Part, Turn } from '../../shared/model/records.ts';
import { useDocument, useParts, useWorkspace } from '../store/react.ts';
import type { Action } from '../ui/action.ts';
import { offerUndo } from '../ui/undo-actions.ts';
import { spokenManners } from './writing-place.tsx';

type Around = {
  readonly turn: Turn;
  readonly dialogue: Dialogue;
  readonly above: Turn | null;
  readonly below: Turn | null;
  readonly beyond: Turn | null;
  readonly onOpen: () => void;
  /** Told right before the turn changes its place. */
  readonly onMove: () => void;
  readonly onWriteBefore: (turn: Turn) => void;
  readonly onMoment: (part: Part) => void;
  readonly onStrength: () => void;
};

export function useTurnActions(around: Around): readonly Action[] {
  const { turn, dialogue, above, below, beyond, onOpen, onMove, onWriteBefore, onMoment, onStrength } = around;
  const document = useDocument();
  const workspace = useWorkspace();
  const parts = useParts();
  const speaker = turn.speaker === null ? undefined : parts[turn.speaker];
  const id = turn.id;
  const seated = [dialogue.left, dialogue.right, dialogue.witness];
  const towardOthers = seated.flatMap((seat) => {
    const part = seat && seat !== turn.speaker && seat !== turn.toward ? parts[seat] : undefined;
    return part ? [part] : [];
  });
  const other = turn.speaker === dialogue.left ? dialogue.right : dialogue.left;

  function move(before: Turn | null) {
    onMove();
    document.edit(moveTurn, { turn: id, before: before?.id ?? null });
  }

  function quote(part: Part) {
    document.edit(tellOfPart, { part: part.id, statement: 'says', text: turn.text });
    offerUndo(workspace, document, t('chairs.quoted', { name: nameOf(part) }));
  }

  function remove() {
    document.edit(removeTurn, { turn: id });
    offerUndo(workspace, document, t('app.removed'));
  }

  const action = (name: string, label: string, when: boolean, run: () => void, key = ''): Action => ({
    id: name,
    label,
    icon: null,
    key,
    when,
    run,
  });

  return [
    action('edit', t('chairs.edit'), true, onOpen),
    // Into the voice of someone who hurt them a line goes only by the room's own command, which asks.
    action('other', t('chairs.other'), parts[other]?.hurtMe !== true, () =>
      document.edit(correctSpeaker, { turn: id, speaker: other }),
    ),
    ...spokenManners
      .filter((manner) => manner !== turn.manner && (manner === 'silent' || turn.text !== ''))
      .map((manner) =>
        action(`manner ${manner}`, t(`chairs.how.${manner}`), true, () =>
          document.edit(chooseTurnManner, { turn: id, manner }),
        ),
      ),
    ...towardOthers.map((part) =>
      action(`toward ${part.id}`, t('chairs.toward', { name: nameOf(part) }), true, () =>
        document.edit(turnToward, { turn: id, toward: part.id }),
      ),
    ),
    action('strength', t('chairs.strength'), dialogue.strength, onStrength),
    ...marks.map((mark) =>
      action(mark, t(`chairs.mark.${mark}`), true, () => document.edit(markTurn, { turn: id, mark })),
    ),
    action('moment', t('chairs.moment'), speaker !== undefined, () => speaker && onMoment(speaker)),
    action('before', t('chairs.insert'), true, () => onWriteBefore(turn)),
    action('join', t('chairs.join'), above !== null && mayJoin(above, turn), () =>
      document.edit(joinTurn, { turn: id }),
    ),
    action('up', t('chairs.up'), above !== null, () => move(above), 'Alt ↑'),
    action('down', t('chairs.down'), below !== null, () => move(beyond), 'Alt ↓'),
    action('quote', t('chairs.quote'), speaker !== undefined && turn.text !== '', () => speaker && quote(speaker)),
    action('remove', t('chairs.remove'), true, remove),
    action('erase', t('erase.button'), true, () =>
      workspace.erasing.ask({ what: { of: 'record', id }, name: t('erase.thisTurn') }),
    ),
  ];
}

/** One speaker, one manner, words in both: what {@link joinTurn} joins. */
function mayJoin(first: Turn, second: Turn): boolean {
  return first.speaker === second.speaker && first.manner === second.manner && first.text !== '' && second.text !== '';
}
