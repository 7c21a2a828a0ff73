/** Every command of the chairs, told once: keys, menu, palette and help read this. */
import type { RefObject } from 'react';
import { correctSpeaker } from '../../shared/edits/correct-speaker.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { transcriptOf } from '../../shared/language/transcript.ts';
import { isSpoken } from '../../shared/model/dialogue.ts';
import { marks } from '../../shared/model/kinds.ts';
import type { Dialogue, Turn } from '../../shared/model/records.ts';
import { useDocument, useParts, useWorkspace } from '../store/react.ts';
import type { Action } from '../ui/action.ts';
import { useUndoActions } from '../ui/undo-actions.ts';
import type { Asking } from './chairs-asking.tsx';
import { facing, otherChair, speakerOf, spokenTo, type Voice } from './voice.ts';
import { markKeys, type Pen, spokenManners } from './writing-place.tsx';

type Around = {
  readonly dialogue: Dialogue;
  readonly turns: readonly Turn[];
  readonly voice: Voice;
  readonly pen: RefObject<Pen | null>;
  readonly ask: (asking: Asking) => void;
  readonly callBench: () => void;
  readonly speakFrom: (voice: Voice) => void;
  readonly emptyThirdSeat: () => void;
  readonly changeChairs: () => void;
  readonly nextQuestion: () => void;
  readonly find: () => void;
  readonly toggleLarge: () => void;
};

export function useChairsActions(around: Around): readonly Action[] {
  const { dialogue, turns, voice, pen, ask } = around;
  const document = useDocument();
  const workspace = useWorkspace();
  const parts = useParts();
  const [undo, redo] = useUndoActions();
  const last = turns.findLast(isSpoken);
  const other = otherChair(voice);
  const opposite = parts[dialogue[other]];
  const heard = spokenTo(dialogue, parts, other);
  const momentOf = parts[facing(dialogue, voice) ?? dialogue.left];

  function thatWasTheOther() {
    if (!last) return;
    const speaker = last.speaker === dialogue.left ? dialogue.right : dialogue.left;
    const hurtful = parts[speaker];
    if (hurtful?.hurtMe) ask({ ask: 'other', part: hurtful, turn: last.id });
    else document.edit(correctSpeaker, { turn: last.id, speaker });
  }

  async function copyText() {
    await navigator.clipboard.writeText(transcriptOf(document.state.getState().records, dialogue));
    workspace.notice.setState({ sentence: t('chairs.copied') }, true);
  }

  const action = (id: string, label: string, key: string, run: () => void, when = true): Action => ({
    id,
    label,
    key,
    run,
    when,
    icon: null,
  });

  return [
    action('change', t('chairs.change'), 'Ctrl Enter', around.changeChairs),
    action('bench', t('chairs.bench', { name: heard ? nameOf(heard) : '' }), 'Alt A', around.callBench),
    action('other', t('chairs.other'), 'Alt O', thatWasTheOther, last !== undefined),
    action('question', t('chairs.question'), 'Alt Q', around.nextQuestion),
    action('moment', t('chairs.moment'), 'Alt M', () => momentOf && ask({ ask: 'moment', part: momentOf })),
    ...spokenManners.map((manner, index) =>
      action(manner, t(`chairs.manner.${manner}`), `Alt ${index + 1}`, () => pen.current?.chooseManner(manner)),
    ),
    ...marks.map((mark) =>
      action(mark, t(`chairs.mark.${mark}`), `Alt ${markKeys[mark]}`, () => pen.current?.toggleMark(mark)),
    ),
    action('stronger', t('chairs.stronger'), 'Alt +', () => pen.current?.changeStrength(1), dialogue.strength),
    action('weaker', t('chairs.weaker'), 'Alt -', () => pen.current?.changeStrength(-1), dialogue.strength),
    action('witness', t('chairs.witnessSpeaks'), 'Alt W', () => around.speakFrom('witness'), dialogue.witness !== null),
    action('noWitness', t('chairs.noWitness'), '', around.emptyThirdSeat, dialogue.witness !== null),
    action('therapist', t('chairs.therapistSpeaks'), 'Alt T', () => around.speakFrom('therapist'), dialogue.therapist),
    action('reverse', t('chairs.reverse'), opposite?.hurtMe ? '' : 'Alt R', () => {
      if (opposite && speakerOf(dialogue, voice) !== undefined) ask({ ask: 'reverse', part: opposite });
    }),
    action('shape', t('chairs.shape'), 'Alt G', () => ask({ ask: 'shape' })),
    action('find', t('chairs.find'), 'Ctrl F', around.find, turns.length > 0),
    action('copyText', t('chairs.copyText'), '', () => void copyText(), turns.length > 0),
    action('large', t('chairs.largeType'), 'Alt L', around.toggleLarge),
    action('erase', t('chairs.erase'), '', () =>
      workspace.erasing.ask({ what: { of: 'record', id: dialogue.id }, name: t('erase.thisDialogue') }),
    ),
    action('close', t('chairs.close'), 'Alt X', () => ask({ ask: 'closing' })),
    action('practices', t('practice.open'), 'Alt E', () => ask({ ask: 'practices' })),
    action('kind', t('practice.short'), 'Alt H', () => ask({ ask: 'kind' })),
    undo,
    redo,
    action('back', t('chairs.back'), 'Ctrl L', () => workspace.openDialogue(null)),
    action('palette', t('app.palette'), 'Ctrl K', () => ask({ ask: 'palette' })),
    action('keys', t('app.help'), '?', () => ask({ ask: 'keys' })),
  ];
}
