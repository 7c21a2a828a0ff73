/** Noting a moment of a part: what it was, and when, as far as somebody knows: a day, a year, an age, or words. */
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { noteMoment } from '../../shared/edits/note-moment.ts';
import { t } from '../../shared/language/text.ts';
import { whenFrom, whenInWords } from '../../shared/language/when.ts';
import type { Id } from '../../shared/model/records.ts';
import { useDocument } from '../store/react.ts';
import { Choices } from '../ui/choices.tsx';
import { privateField } from '../ui/private-field.ts';

/** What can be noted here; the others are noted where they happen. */
const noted = ['origin', 'blended', 'role', 'unburdened'] as const;

export function NewMoment({ part }: { part: Id }) {
  const document = useDocument();
  const [kind, setKind] = useState<(typeof noted)[number] | null>(null);
  const [when, setWhen] = useState('');
  const [words, setWords] = useState('');
  const id = useId();
  const understood = whenFrom(when);
  function note() {
    if (kind === null || (words.trim() === '' && understood === null)) return;
    document.edit(noteMoment, { part, dialogue: null, kind, words, ...(understood ? { when: understood } : {}) });
    setKind(null);
    setWhen('');
    setWords('');
  }
  return (
    <div className="new-moment">
      <Choices
        label={t('card.noteMoment')}
        value={kind}
        onChoose={setKind}
        choices={noted.map((one) => ({ value: one, label: t(`card.moment.${one}`) }))}
      />
      {kind !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            note();
          }}
        >
          <label htmlFor={`${id}-words`} className="field-name">
            {t('card.momentWords')}
          </label>
          <textarea
            {...privateField}
            className="boxed"
            id={`${id}-words`}
            rows={2}
            dir="auto"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <label htmlFor={`${id}-when`} className="field-name">
            {t('card.momentWhen')}
          </label>
          <input
            {...privateField}
            id={`${id}-when`}
            dir="auto"
            value={when}
            placeholder={t('card.momentWhenHint')}
            onChange={(event) => setWhen(event.target.value)}
          />
          {understood && <p className="hint">{whenInWords(understood)}</p>}
          <Button type="submit" className="quiet">
            {t('card.keepMoment')}
          </Button>
        </form>
      )}
    </div>
  );
}
