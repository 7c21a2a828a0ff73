/**
 * A field for a person's words. What is being typed is a draft, kept as it is typed; leaving the field, Enter in a short one
 * (Ctrl Enter in a long one), or two seconds' pause makes one edit of it.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Id } from '../../shared/model/records.ts';
import { useDocument, useDraft } from '../store/react.ts';
import { privateField } from './private-field.ts';

const pauseBeforeEdit = 2_000;

type Props = {
  /** Whose field it is, and which: the key of the draft. */
  readonly record: Id;
  readonly field: string;
  /** What the record says now. */
  readonly value: string;
  /** Makes the edit, which settles the draft. */
  readonly onWritten: (text: string) => void;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  /** A short field ends with Enter; a long one takes line breaks. */
  readonly long?: boolean;
  readonly autoFocus?: boolean;
  readonly onLeave?: () => void;
  /** Ctrl Enter: the text is written, and this goes on from there. */
  readonly onDone?: () => void;
  /** Alt Enter: the text is written, and this is told where the cursor stood in it (UTF-16 units). */
  readonly onSplit?: (at: number) => void;
};

export function DraftText(props: Props) {
  const { record, field, value, onWritten, label, labelHidden, placeholder, className, long, autoFocus } = props;
  const { onLeave, onSplit, onDone } = props;
  const document = useDocument();
  const draft = useDraft(record, field);
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const text = typed ?? draft ?? value;

  const write = useRef(() => {});
  write.current = () => {
    const written = typed ?? draft;
    if (written === undefined || written === null) return;
    setTyped(null);
    if (written !== value) onWritten(written);
    else document.keepDraft(record, field, '');
  };

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => write.current(), pauseBeforeEdit);
    return () => clearTimeout(timer);
  }, [typed]);

  // A field that closes while it is written in (another part is chosen, the map is left) loses nothing.
  useEffect(() => () => write.current(), []);

  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (event.altKey && onSplit) {
      event.preventDefault();
      const at = event.currentTarget.selectionStart;
      write.current();
      onSplit(at);
      return;
    }
    if (long && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (onDone) {
      write.current();
      onDone();
      return;
    }
    // Written: the focus goes to what the field stands in, a card or a turn, from where Tab goes on.
    const around = box.current?.closest<HTMLElement>('[tabindex]');
    if (around) around.focus();
    else box.current?.blur();
  }

  return (
    <div className={`draft-text ${className ?? ''}`}>
      <label htmlFor={id} className={labelHidden ? 'unseen' : 'field-name'}>
        {label}
      </label>
      <textarea
        {...privateField}
        id={id}
        ref={box}
        rows={1}
        dir="auto"
        value={text}
        placeholder={placeholder ?? ' '}
        data-half-typed={typed !== null}
        onChange={(event) => {
          setTyped(event.target.value);
          document.keepDraft(record, field, event.target.value);
        }}
        onBlur={() => {
          write.current();
          onLeave?.();
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
