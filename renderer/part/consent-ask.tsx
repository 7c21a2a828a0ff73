/** Asking a protector for leave to know whom it guards, and noting what it answers. “Not now” is an answer. */
import { useState } from 'react';
import { noteConsent } from '../../shared/edits/note-consent.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { type ConsentAnswer, consentAnswers } from '../../shared/model/kinds.ts';
import type { Bond, Part } from '../../shared/model/records.ts';
import { useDocument, useDraft } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { BoxedWords } from '../ui/boxed-words.tsx';
import { Choices } from '../ui/choices.tsx';

type Props = { readonly bond: Bond; readonly protector: Part; readonly exile: Part; readonly onClose: () => void };

export function ConsentAsk({ bond, protector, exile, onClose }: Props) {
  const document = useDocument();
  const [answer, setAnswer] = useState<ConsentAnswer | null>(null);
  // Drafts, so that what is half written is there again after this was closed, or cut off.
  const fears = useDraft(bond.id, 'consentFears') ?? '';
  const conditions = useDraft(bond.id, 'consentConditions') ?? '';
  const keep = (field: string) => (words: string) => document.keepDraft(bond.id, field, words);

  function note() {
    if (answer === null) return;
    document.edit(
      noteConsent,
      { bond: bond.id, answer, fears, conditions },
      { record: bond.id, field: 'consentFears' },
    );
    document.keepDraft(bond.id, 'consentConditions', '');
    onClose();
  }

  return (
    <Ask
      title={t('consent.ask', { name: nameOf(protector) })}
      isOpen
      onClose={onClose}
      main={{ label: t('consent.note'), isDisabled: answer === null, run: note }}
    >
      <p>{t('consent.question', { name: nameOf(protector), other: nameOf(exile) })}</p>
      <Choices
        label={t('consent.title')}
        className="consent-answers"
        value={answer}
        onChoose={setAnswer}
        choices={consentAnswers.map((value) => ({ value, label: t(`consent.answer.${value}`) }))}
      />
      <BoxedWords
        label={t('consent.fears', { name: nameOf(protector) })}
        value={fears}
        onChange={keep('consentFears')}
      />
      <BoxedWords label={t('consent.conditions')} value={conditions} onChange={keep('consentConditions')} />
    </Ask>
  );
}
