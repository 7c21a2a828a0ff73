/** Two chairs: who sits, what was said, and the line being written. The chair one writes from is of the window, not of the file. */
import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { nameDialogue } from '../../shared/edits/name-dialogue.ts';
import { sayTurn } from '../../shared/edits/say-turn.ts';
import type { Chair } from '../../shared/edits/seat-part.ts';
import { nameOf, nameOfDialogue } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { turnsOf } from '../../shared/model/dialogue.ts';
import type { Dialogue, Id, Part } from '../../shared/model/records.ts';
import { PauseButton } from '../pause/pause-button.tsx';
import type { DocumentState } from '../store/document.ts';
import { draftKey } from '../store/document.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useActionKeys } from '../ui/action.ts';
import { ChairsSign } from '../ui/chairs-sign.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import { Keycap } from '../ui/keycap.tsx';
import { SavingSign } from '../ui/saving-sign.tsx';
import { useUndoActions } from '../ui/undo-actions.ts';
import { Seat } from './seat.tsx';
import { Transcript } from './transcript.tsx';
import { lineField, WritingPlace } from './writing-place.tsx';
import './chairs.css';

export function Chairs({ dialogue: id }: { dialogue: Id }) {
  const dialogue = useRecords(({ dialogue: table }) => table[id]);
  const left = useRecords(({ part }) => (dialogue ? part[dialogue.left] : undefined));
  const right = useRecords(({ part }) => (dialogue ? part[dialogue.right] : undefined));
  const workspace = useWorkspace();
  if (!dialogue || !left || !right) {
    return (
      <main className="threshold">
        <Button className="main" onPress={() => workspace.openDialogue(null)}>
          {t('chairs.back')}
        </Button>
      </main>
    );
  }
  return <TwoChairs dialogue={dialogue} left={left} right={right} />;
}

type Seated = { dialogue: Dialogue; left: Part; right: Part };

function TwoChairs({ dialogue, left, right }: Seated) {
  const document = useDocument();
  const [chair, setChair] = useState<Chair>(() => chairToBeginWith(document.state.getState(), dialogue));
  const line = useRef<HTMLTextAreaElement>(null);
  const speaker = chair === 'left' ? left : right;
  useActionKeys(useUndoActions());

  function say(text: string) {
    if (text.trim() === '') return;
    const said = { dialogue: dialogue.id, speaker: speaker.id, text };
    document.edit(sayTurn, said, { record: dialogue.id, field: lineField(speaker.id) });
  }

  function changeChairs(text: string) {
    say(text);
    setChair(chair === 'left' ? 'right' : 'left');
    line.current?.focus();
  }

  return (
    <main className={`chairs speaks-${chair}`}>
      <Head dialogue={dialogue} />
      <Seat dialogue={dialogue} chair="left" part={left} speaks={chair === 'left'} />
      <div className="chairs-middle">
        <Transcript dialogue={dialogue} left={left} right={right} speaker={speaker} />
        <WritingPlace
          key={speaker.id}
          dialogue={dialogue.id}
          speaker={speaker}
          field={line}
          onSay={say}
          onChangeChairs={changeChairs}
        />
        <Button
          className="change-chairs"
          aria-keyshortcuts="Control+Enter"
          onPress={() => changeChairs(line.current?.value ?? '')}
        >
          <ChairsSign small />
          {t('chairs.change')}
          <Keycap keys="Ctrl Enter" />
        </Button>
        <p className="unseen" role="status">
          {t('chairs.switched', { name: nameOf(speaker) })}
        </p>
      </div>
      <Seat dialogue={dialogue} chair="right" part={right} speaks={chair === 'right'} />
    </main>
  );
}

function Head({ dialogue }: { dialogue: Dialogue }) {
  const workspace = useWorkspace();
  const parts = useRecords(({ part }) => part);
  const document = useDocument();
  return (
    <header className="head">
      <h1 className="unseen">
        <bdi>{nameOfDialogue(dialogue, parts)}</bdi>
      </h1>
      <Button className="quiet back" onPress={() => workspace.openDialogue(null)}>
        <ArrowLeft size={16} aria-hidden />
        {t('chairs.back')}
      </Button>
      <DraftText
        record={dialogue.id}
        field="title"
        value={dialogue.title}
        label={t('chairs.title')}
        labelHidden
        placeholder={nameOfDialogue(dialogue, parts)}
        className="head-title"
        onWritten={(title) =>
          document.edit(nameDialogue, { dialogue: dialogue.id, title }, { record: dialogue.id, field: 'title' })
        }
      />
      <div className="head-end">
        <SavingSign />
        <PauseButton />
      </div>
    </header>
  );
}

/** Where a line was left half written, else where the last one was said, else on the left. */
function chairToBeginWith({ records, drafts }: DocumentState, dialogue: Dialogue): Chair {
  if (drafts.has(draftKey(dialogue.id, lineField(dialogue.left)))) return 'left';
  if (drafts.has(draftKey(dialogue.id, lineField(dialogue.right)))) return 'right';
  return turnsOf(records, dialogue.id).at(-1)?.speaker === dialogue.right ? 'right' : 'left';
}
