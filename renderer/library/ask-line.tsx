/** A dialog that asks for one line: a title, another name. */
import { useId, useState } from 'react';
import { Ask } from '../ui/ask.tsx';
import { privateField } from '../ui/private-field.ts';

type Props = {
  readonly title: string;
  /** What the field is called, where the title of the dialog does not say it. */
  readonly label?: string;
  readonly start?: string;
  readonly button: string;
  readonly mayBeEmpty?: boolean;
  readonly onAnswer: (text: string) => void;
  readonly onClose: () => void;
};

export function AskLine({ title, label = title, start = '', button, mayBeEmpty = false, onAnswer, onClose }: Props) {
  const [text, setText] = useState(start);
  const id = useId();
  const isMissing = text.trim() === '' && !mayBeEmpty;
  const answer = () => {
    if (isMissing) return;
    onClose();
    onAnswer(text);
  };
  return (
    <Ask title={title} isOpen onClose={onClose} main={{ label: button, isDisabled: isMissing, run: answer }}>
      <div className="one-line">
        <label htmlFor={id} className={label === title ? 'unseen' : undefined}>
          {label}
        </label>
        <input
          {...privateField}
          id={id}
          dir="auto"
          value={text}
          // biome-ignore lint/a11y/noAutofocus: the field is the one thing this dialog is for.
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </Ask>
  );
}
