/** A short question with one line to answer it, sent by Enter or its button. Not a record's field, so not a draft. */
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { privateField } from './private-field.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly onAnswer: (text: string) => void;
  readonly mayBeEmpty?: boolean;
  readonly autoFocus?: boolean;
};

export function OneLine({ label, hint, button, onAnswer, mayBeEmpty, autoFocus }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const isEmpty = text.trim() === '';
  return (
    <form
      className="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty && !mayBeEmpty) return;
        onAnswer(text);
        setText('');
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className="one-line-row">
        <input
          {...privateField}
          id={id}
          dir="auto"
          value={text}
          aria-describedby={hint ? `${id}-hint` : undefined}
          // biome-ignore lint/a11y/noAutofocus: the field is the one thing a person came to this place for.
          autoFocus={autoFocus}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" className="main" isDisabled={isEmpty && !mayBeEmpty}>
          {button}
        </Button>
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </form>
  );
}
