/** Something that is so or not: a box to tick, with its words beside it. */
import { Checkbox } from 'react-aria-components';

type Props = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly describedBy?: string;
  readonly autoFocus?: boolean;
};

export function Tick({ label, isOn, onChange, describedBy, autoFocus = false }: Props) {
  return (
    <Checkbox
      className="tick"
      isSelected={isOn}
      onChange={onChange}
      aria-describedby={describedBy}
      autoFocus={autoFocus}
    >
      <svg className="tick-box" viewBox="0 0 18 18" aria-hidden>
        <path d="M4 9.5 7.5 13 14 5" />
      </svg>
      <span>{label}</span>
    </Checkbox>
  );
}
