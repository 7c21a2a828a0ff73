/** A quick check: how one feels toward a part now, and whom it sees. In the person's words, kept as a dated moment of the part. */
import { noteMoment } from '../../shared/edits/note-moment.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { useDocument, useDraft, useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { BoxedWords } from '../ui/boxed-words.tsx';
import { offerUndo } from '../ui/undo-actions.ts';

/** The two moments that are asked. */
type Asked = 'toward' | 'sees';

export function MomentAsk({ dialogue, part, onClose }: { dialogue: Id; part: Part; onClose: () => void }) {
  const document = useDocument();
  const workspace = useWorkspace();
  // Drafts, so that what is half written is there again after this was closed, or cut off.
  const toward = useDraft(dialogue, momentField('toward', part.id)) ?? '';
  const sees = useDraft(dialogue, momentField('sees', part.id)) ?? '';
  const write = (kind: Asked) => (words: string) => document.keepDraft(dialogue, momentField(kind, part.id), words);

  function keep() {
    const words: Readonly<Record<Asked, string>> = { toward, sees };
    for (const kind of ['toward', 'sees'] as const) {
      if (words[kind].trim() === '') continue;
      document.edit(
        noteMoment,
        { part: part.id, dialogue, kind, words: words[kind] },
        { record: dialogue, field: momentField(kind, part.id) },
      );
    }
    onClose();
    offerUndo(workspace, document, t('chairs.momentKept', { name: nameOf(part) }));
  }

  return (
    <Ask
      title={t('chairs.momentTitle', { name: nameOf(part) })}
      isOpen
      onClose={onClose}
      main={{ label: t('chairs.momentKeep'), isDisabled: toward.trim() === '' && sees.trim() === '', run: keep }}
    >
      <BoxedWords label={t('chairs.momentToward')} value={toward} onChange={write('toward')} />
      <BoxedWords label={t('chairs.momentSees')} value={sees} onChange={write('sees')} />
    </Ask>
  );
}

const momentField = (kind: Asked, part: Id) => `${kind} ${part}`;
