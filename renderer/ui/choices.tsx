/** One of several, all in sight. */
import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly sign?: ReactNode;
  /** Whether choosing it begins it: it is not there yet. */
  readonly isYetToBe?: boolean;
};

type Props<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
  /** Whether the choices are a person's own words, which stand in their own voice. */
  readonly inTheirWords?: boolean;
  /** Whether only the sign is seen; the label is then for screen readers and the pointer's tooltip. */
  readonly signsOnly?: boolean;
};

export function Choices<Value extends string>(props: Props<Value>) {
  const { label, choices, value, onChoose, className, signsOnly, inTheirWords } = props;
  return (
    <RadioGroup
      className={`choices ${className ?? ''}`}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen);
        if (choice) onChoose(choice.value);
      }}
    >
      <Label className="field-name">{label}</Label>
      <div className="choices-row">
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className={inTheirWords ? 'choice said' : 'choice'}
            aria-label={choice.label}
            data-yet={choice.isYetToBe ? true : undefined}
          >
            {choice.sign}
            {!signsOnly && <span>{choice.label}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
