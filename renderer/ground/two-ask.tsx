/**
 * Before a map of two: one plain line that it is for two people who are safe with each other. Leaving is as quiet as leaving any other
 * question, and nothing of it is kept.
 */
import { useId, useState } from 'react';
import type { Partner } from '../../shared/edits/bring-in-partner.ts';
import { t } from '../../shared/language/text.ts';
import type { Person } from '../../shared/model/records.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';
import { privateField } from '../ui/private-field.ts';

type Props = {
  readonly title: string;
  /** Who may be chosen beside somebody new; nobody where their names are not for the eyes of whoever is here. */
  readonly people: readonly Person[];
  /** Whether the map is begun here, and so is asked what it is about. */
  readonly withTitle?: boolean;
  readonly onAnswer: (answer: { partner: Partner; oneView: boolean; title: string }) => void;
  readonly onClose: () => void;
};

export function TwoAsk({ title: heading, people, withTitle = false, onAnswer, onClose }: Props) {
  const [person, setPerson] = useState('new');
  const [alias, setAlias] = useState('');
  const [title, setTitle] = useState('');
  const [view, setView] = useState<'both' | 'one'>('both');
  const isMissing = person === 'new' && alias.trim() === '';
  return (
    <Ask
      title={heading}
      isOpen
      onClose={onClose}
      main={{
        label: t('couple.begin'),
        isDisabled: isMissing,
        run: () => {
          if (isMissing) return;
          onClose();
          onAnswer({ partner: person === 'new' ? { alias } : { person }, oneView: view === 'one', title });
        },
      }}
    >
      <p>{t('couple.safe')}</p>
      {people.length > 0 && (
        <Choices
          label={t('couple.withWhom')}
          inTheirWords
          value={person}
          onChoose={setPerson}
          choices={[
            { value: 'new', label: t('couple.someoneNew') },
            ...people.map(({ id, alias: name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {person === 'new' && <Line label={t('couple.newAlias')} value={alias} onChange={setAlias} />}
      {withTitle && <Line label={t('couple.titleField')} value={title} onChange={setTitle} />}
      <Choices
        label={t('couple.whoseView')}
        value={view}
        onChoose={setView}
        choices={[
          { value: 'both', label: t('couple.bothViews') },
          { value: 'one', label: t('couple.oneView') },
        ]}
      />
      {view === 'one' && <p className="hint">{t('couple.oneViewHint')}</p>}
    </Ask>
  );
}

function Line({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-name">
        {label}
      </label>
      <input {...privateField} id={id} dir="auto" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
