/** A field for a passphrase: hidden, shown while somebody wants to see it, and kept by no one. */
import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../shared/language/text.ts';
import { privateField } from '../ui/private-field.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly describedBy?: string;
  readonly autoFocus?: boolean;
};

export function SecretField({ label, value, onChange, describedBy, autoFocus }: Props) {
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <div className="secret">
      <label htmlFor={id} className="field-name">
        {label}
      </label>
      <div className="secret-row">
        <input
          {...privateField}
          id={id}
          type={isShown ? 'text' : 'password'}
          value={value}
          aria-describedby={describedBy}
          // biome-ignore lint/a11y/noAutofocus: the field is the one thing a person came to this place for.
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
        <Button
          className="secret-eye"
          aria-label={t(isShown ? 'safety.hide' : 'safety.show')}
          onPress={() => setShown(!isShown)}
        >
          {isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
        </Button>
      </div>
    </div>
  );
}
