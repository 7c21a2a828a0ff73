/** What the chairs ask the person, one thing at a time. */
import type { RefObject } from 'react';
import { reverseRoles } from '../../shared/edits/reverse-roles.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue, Id, Part } from '../../shared/model/records.ts';
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
  | { readonly ask: 'shape' | 'closing' | 'palette' | 'keys' }
  | { readonly ask: 'moment' | 'reverse'; readonly part: Part }
  | { readonly ask: 'pasted'; readonly text: string; readonly speaker: Id | null };

type Props = {
  readonly dialogue: Dialogue;
  readonly asking: Asking;
  readonly actions: readonly Action[];
  readonly pen: RefObject<Pen | null>;
  readonly onVoice: (voice: Voice) => void;
  readonly onClose: () => void;
};

export function ChairsAsking({ dialogue, asking, actions, pen, onVoice, onClose }: Props) {
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
    case 'moment':
      return <MomentAsk dialogue={dialogue.id} part={asking.part} onClose={onClose} />;
    case 'reverse':
      return <ReverseAsk dialogue={dialogue} part={asking.part} onVoice={onVoice} onClose={onClose} />;
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
  readonly onVoice: (voice: Voice) => void;
  readonly onClose: () => void;
};

/** Asked once, plainly; staying where one is needs no reason. */
function ReverseAsk({ dialogue, part, onVoice, onClose }: ReverseProps) {
  const document = useDocument();
  const name = nameOf(part);
  function reverse() {
    document.edit(reverseRoles, { dialogue: dialogue.id });
    // The one who sat opposite sits here now: who writes goes on from this chair, as them.
    onVoice(dialogue.left === part.id ? 'right' : 'left');
    onClose();
  }
  return (
    <Ask
      title={t('chairs.reverseAsk', { name })}
      isOpen
      onClose={onClose}
      main={{ label: t('chairs.reverseYes'), run: reverse }}
    >
      {part.hurtMe && <p>{t('chairs.reverseHurt', { name })}</p>}
    </Ask>
  );
}
