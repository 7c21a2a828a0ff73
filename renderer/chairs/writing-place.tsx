/** Where the next line is written. It is a draft until it is said; Enter says it, Ctrl Enter says it and changes chairs. */
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { useDocument, useDraft } from '../store/react.ts';
import { privateField } from '../ui/private-field.ts';

/** The draft field of the line a part is about to say in a dialogue. */
export const lineField = (speaker: Id) => `line ${speaker}`;

type Props = {
  readonly dialogue: Id;
  readonly speaker: Part;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onSay: (text: string) => void;
  readonly onChangeChairs: (text: string) => void;
};

export function WritingPlace({ dialogue, speaker, field, onSay, onChangeChairs }: Props) {
  const document = useDocument();
  const [text, setText] = useState(useDraft(dialogue, lineField(speaker.id)) ?? '');
  const id = useId();

  useEffect(() => {
    field.current?.focus();
  }, [field]);

  function write(written: string) {
    setText(written);
    document.keepDraft(dialogue, lineField(speaker.id), written);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) onChangeChairs(text);
    else onSay(text);
    if (text.trim() !== '') setText('');
  }

  return (
    <div className="writing">
      <label htmlFor={id} className="field-name">
        {t('chairs.writing', { name: nameOf(speaker) })}
      </label>
      <textarea
        {...privateField}
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        value={text}
        data-half-typed={text !== ''}
        aria-keyshortcuts="Enter Control+Enter"
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
