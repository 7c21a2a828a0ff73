/** What the chairs ask the person, one thing at a time. */
import type { RefObject } from 'react';
import { correctSpeaker } from '../../shared/edits/correct-speaker.ts';
import { reverseRoles } from '../../shared/edits/reverse-roles.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue, Id, Part } from '../../shared/model/records.ts';
import { KindList } from '../practices/kind-list.tsx';
import { PracticeList } from '../practices/practice-list.tsx';
import { useDocument } from '../store/react.ts';
import type { Action } from '../ui/action.ts';
import { Ask } from '../ui/ask.tsx';
import { KeysPage } from '../ui/keys-page.tsx';
import { Palette } from '../ui/palette.tsx';
import { ClosingAsk } from './closing-ask.tsx';
import { MomentAsk } from './moment-ask.tsx';
import { PastedAsk } from './pasted-ask.tsx';
import { ShapeAsk } from './shape-ask.tsx';
import type { Voice } from './voice.ts';
import type { Pen } from './writing-place.tsx';

export type Asking =
  | null
  | { readonly ask: 'shape' | 'closing' | 'palette' | 'keys' | 'practices' | 'kind' }
  | { readonly ask: 'moment' | 'reverse'; readonly part: Part }
  | { readonly ask: 'speakAs'; readonly part: Part; readonly voice: Voice }
  | { readonly ask: 'other'; readonly part: Part; readonly turn: Id }
  | { readonly ask: 'pasted'; readonly text: string; readonly speaker: Id | null };

type Props = {
  readonly dialogue: Dialogue;
  readonly asking: Asking;
  readonly actions: readonly Action[];
  readonly pen: RefObject<Pen | null>;
  /** Somebody chose to speak from here, as this part, after being asked. */
  readonly onAgreed: (voice: Voice, part: Id) => void;
  readonly onClose: () => void;
};

export function ChairsAsking({ dialogue, asking, actions, pen, onAgreed, onClose }: Props) {
  if (asking === null) return null;
  switch (asking.ask) {
    case 'shape':
      return <ShapeAsk dialogue={dialogue} onClose={onClose} />;
    case 'closing':
      return <ClosingAsk dialogue={dialogue} onClose={onClose} />;
    case 'palette':
      return <Palette actions={actions} onClose={onClose} />;
    case 'keys':
      return <KeysPage actions={actions} onClose={onClose} />;
    case 'practices':
    case 'kind': {
      const common = { map: dialogue.map, at: { part: dialogue.left, bond: null, dialogue: dialogue.id }, onClose };
      return asking.ask === 'kind' ? <KindList {...common} /> : <PracticeList {...common} ownNotes />;
    }
    case 'moment':
      return <MomentAsk dialogue={dialogue.id} part={asking.part} onClose={onClose} />;
    case 'reverse':
      return <ReverseAsk dialogue={dialogue} part={asking.part} onAgreed={onAgreed} onClose={onClose} />;
    case 'speakAs':
      return (
        <SpeakAsAsk
          part={asking.part}
          yes={t('chairs.speakYes')}
          run={() => onAgreed(asking.voice, asking.part.id)}
          onClose={onClose}
        />
      );
    case 'other':
      return <OtherAsk part={asking.part} turn={asking.turn} onClose={onClose} />;
    case 'pasted':
      return (
        <PastedAsk
          dialogue={dialogue}
          text={asking.text}
          speaker={asking.speaker}
          onPlain={() => {
            pen.current?.insert(asking.text);
            onClose();
          }}
          onClose={onClose}
        />
      );
  }
}

type ReverseProps = {
  readonly dialogue: Dialogue;
  readonly part: Part;
  readonly onAgreed: (voice: Voice, part: Id) => void;
  readonly onClose: () => void;
};

function ReverseAsk({ dialogue, part, onAgreed, onClose }: ReverseProps) {
  const document = useDocument();
  function reverse() {
    document.edit(reverseRoles, { dialogue: dialogue.id });
    // The one who sat opposite sits here now: who writes goes on from this chair, as them.
    onAgreed(dialogue.left === part.id ? 'right' : 'left', part.id);
  }
  return <SpeakAsAsk part={part} yes={t('chairs.reverseYes')} run={reverse} onClose={onClose} />;
}

type SpeakAsProps = {
  readonly part: Part;
  readonly yes: string;
  readonly run: () => void;
  readonly onClose: () => void;
};

/** Asked once, plainly; staying where one is needs no reason. */
function SpeakAsAsk({ part, yes, run, onClose }: SpeakAsProps) {
  const name = nameOf(part);
  const agree = () => {
    run();
    onClose();
  };
  return (
    <Ask title={t('chairs.reverseAsk', { name })} isOpen onClose={onClose} main={{ label: yes, run: agree }}>
      {part.hurtMe && <p>{t('chairs.reverseHurt', { name })}</p>}
    </Ask>
  );
}

/** A line goes to someone who hurt the person only after a question, even to put a slip right. */
function OtherAsk({ part, turn, onClose }: { part: Part; turn: Id; onClose: () => void }) {
  const document = useDocument();
  const name = nameOf(part);
  const give = () => {
    document.edit(correctSpeaker, { turn, speaker: part.id });
    onClose();
  };
  return (
    <Ask
      title={t('chairs.otherAsk', { name })}
      isOpen
      onClose={onClose}
      main={{ label: t('chairs.otherYes', { name }), run: give }}
    >
      <p>{t('chairs.otherHurt', { name })}</p>
    </Ask>
  );
}
