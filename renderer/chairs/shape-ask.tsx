/** The shape of a dialogue: its kind, the task it is noted as, and what is noted along the way. Everything is a choice; nothing is a step. */
import { Checkbox } from 'react-aria-components';
import { chooseMode } from '../../shared/edits/choose-mode.ts';
import { letTherapistSpeak } from '../../shared/edits/let-therapist-speak.ts';
import { noteStrength } from '../../shared/edits/note-strength.ts';
import { noteTask } from '../../shared/edits/note-task.ts';
import { sayWhoHurt } from '../../shared/edits/say-who-hurt.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { modes, tasks } from '../../shared/model/kinds.ts';
import type { Dialogue } from '../../shared/model/records.ts';
import { useDocument, useParts } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';
import { DraftText } from '../ui/draft-text.tsx';

export function ShapeAsk({ dialogue, onClose }: { dialogue: Dialogue; onClose: () => void }) {
  const document = useDocument();
  const parts = useParts();
  const id = dialogue.id;
  const imagined = [parts[dialogue.left], parts[dialogue.right]].filter((part) => part?.kind === 'other');
  return (
    <Ask title={t('chairs.shape')} isOpen wide onClose={onClose}>
      <Choices
        label={t('chairs.modeOf')}
        value={dialogue.mode}
        onChoose={(mode) => document.edit(chooseMode, { dialogue: id, mode })}
        choices={modes.map((value) => ({ value, label: t(`chairs.mode.${value}`) }))}
      />
      <Choices
        label={t('chairs.taskOf')}
        value={dialogue.task}
        onChoose={(task) => document.edit(noteTask, { dialogue: id, task })}
        choices={tasks.map((value) => ({ value, label: t(`chairs.task.${value}`) }))}
      />
      {dialogue.task !== 'none' &&
        (['marker', 'ending'] as const).map((field) => (
          <DraftText
            key={field}
            record={id}
            field={field}
            value={dialogue[field]}
            label={t(`chairs.${field}`)}
            className="statement"
            onWritten={(text) => document.edit(noteTask, { dialogue: id, [field]: text }, { record: id, field })}
          />
        ))}
      <Checkbox
        className="checkbox"
        isSelected={dialogue.therapist}
        onChange={(therapist) => document.edit(letTherapistSpeak, { dialogue: id, therapist })}
      >
        <Box />
        {t('chairs.therapistHere')}
      </Checkbox>
      <Checkbox
        className="checkbox"
        isSelected={dialogue.strength}
        onChange={(strength) => document.edit(noteStrength, { dialogue: id, strength })}
      >
        <Box />
        {t('chairs.noteStrength')}
      </Checkbox>
      {imagined.map(
        (part) =>
          part && (
            <Checkbox
              key={part.id}
              className="checkbox"
              isSelected={part.hurtMe}
              onChange={(hurtMe) => document.edit(sayWhoHurt, { part: part.id, hurtMe })}
            >
              <Box />
              <span>
                <bdi>{nameOf(part)}</bdi>: {t('chairs.hurtMe')}
              </span>
            </Checkbox>
          ),
      )}
    </Ask>
  );
}

function Box() {
  return (
    <svg className="checkbox-box" viewBox="0 0 20 20" aria-hidden>
      <path d="M4 10.5l4 4 8-9" />
    </svg>
  );
}
