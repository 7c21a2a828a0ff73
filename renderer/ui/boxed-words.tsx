/** A boxed field for a few words in a dialog; whoever asks keeps them as a draft. */
import { useId } from 'react';
import { privateField } from './private-field.ts';

type Props = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

export function BoxedWords({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        {...privateField}
        className="boxed"
        id={id}
        rows={2}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
