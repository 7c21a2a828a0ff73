/** One more line: Enter adds it, and so does leaving the field. Until then it is a draft, and waits where it was left. */
import { useEffect, useId, useRef } from 'react';
import type { Sheet } from '../../../shared/model/sheet.ts';
import { draftKey } from '../../store/document.ts';
import { useDocument, useDraft } from '../../store/react.ts';
import { privateField } from '../../ui/private-field.ts';

type Props = {
  readonly sheet: Sheet;
  readonly field: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly onAdd: (words: string, field: string) => void;
  readonly onDone: () => void;
};

export function NewLine({ sheet, field, label, labelHidden, hint, onAdd, onDone }: Props) {
  const document = useDocument();
  const typed = useDraft(sheet.id, field) ?? '';
  const id = useId();
  const add = useRef(() => {});
  // Asked for at that moment: what was just added is no draft any more, though it still stands in what was rendered.
  add.current = () => {
    const words = document.state.getState().drafts.get(draftKey(sheet.id, field)) ?? '';
    if (words.trim() !== '') onAdd(words, field);
  };
  useEffect(() => () => add.current(), []);
  return (
    <div className="new-line">
      <label htmlFor={id} className={labelHidden ? 'unseen' : 'new-line-name'}>
        {label}
      </label>
      <input
        {...privateField}
        id={id}
        dir="auto"
        value={typed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => document.keepDraft(sheet.id, field, event.target.value)}
        onBlur={() => add.current()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add.current();
          if (event.ctrlKey || event.metaKey) onDone();
        }}
      />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
