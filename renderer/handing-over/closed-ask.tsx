/** Before a casebook that was handed over closed: its passphrase, or its recovery key. */
import { useId, useState } from 'react';
import { t } from '../../shared/language/text.ts';
import { SecretField } from '../safety/secret-field.tsx';
import { Ask } from '../ui/ask.tsx';
import '../safety/safety.css';

type Props = {
  readonly name: string;
  readonly isReading: boolean;
  readonly trouble: string;
  readonly onOpen: (typed: string) => void;
  readonly onClose: () => void;
};

export function ClosedAsk({ name, isReading, trouble, onOpen, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const troubleId = useId();
  return (
    <Ask
      title={t('handingOver.title')}
      isOpen
      onClose={onClose}
      main={{
        label: t(isReading ? 'handingOver.reading' : 'handingOver.open'),
        isDisabled: typed === '' || isReading,
        run: () => onOpen(typed),
      }}
    >
      <p>{t('handingOver.closed', { name })}</p>
      <SecretField
        label={t('safety.passphraseOrKey')}
        value={typed}
        onChange={setTyped}
        describedBy={troubleId}
        autoFocus
      />
      <p id={troubleId} role="alert">
        {trouble}
      </p>
    </Ask>
  );
}
