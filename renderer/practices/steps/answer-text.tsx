/** The words of an answer: a large field that keeps what is typed as it is typed. */
import type { Sheet } from '../../../shared/model/sheet.ts';
import { DraftText } from '../../ui/draft-text.tsx';

type Props = {
  readonly sheet: Sheet;
  readonly field: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onWritten: (words: string, field: string) => void;
  readonly onDone: () => void;
  readonly autoFocus?: boolean;
  /** A name: one line will do. */
  readonly short?: boolean;
};

export function AnswerText({ sheet, field, label, labelHidden, value, onWritten, onDone, autoFocus, short }: Props) {
  return (
    <DraftText
      long={short !== true}
      record={sheet.id}
      field={field}
      value={value}
      label={label}
      labelHidden={labelHidden ?? false}
      className={short ? 'answer-text short' : 'answer-text'}
      autoFocus={autoFocus ?? false}
      onDone={onDone}
      onWritten={(words) => onWritten(words, field)}
    />
  );
}
