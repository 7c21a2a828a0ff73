/** Moments, each with when it was, as far as somebody knows. */
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../../shared/language/text.ts';
import { useDocument, useDraft } from '../../store/react.ts';
import { BoxedWords } from '../../ui/boxed-words.tsx';
import { privateField } from '../../ui/private-field.ts';
import { type Answering, useAnswer } from '../answering.ts';
import { SaidLines } from './said-lines.tsx';

export function MomentStep(props: Answering) {
  const { sheet, step, say } = props;
  const document = useDocument();
  const [answer, change] = useAnswer('moment', props);
  const whenField = `${step.id}.when`;
  const words = useDraft(sheet.id, step.id) ?? '';
  const when = useDraft(sheet.id, whenField) ?? '';
  const id = useId();
  function keep() {
    if (words.trim() === '' && when.trim() === '') return;
    change((now) => ({ ...now, moments: [...now.moments, { words, when }] }), step.id);
    document.keepDraft(sheet.id, whenField, '');
  }
  return (
    <>
      <SaidLines
        label={say(step.ask)}
        lines={answer.moments.map((one) => (one.when === '' ? one.words : t('practice.momentLine', one)))}
        onRemove={(index) => change((now) => ({ ...now, moments: now.moments.toSpliced(index, 1) }))}
      />
      <form
        className="moment-form"
        // Whoever goes on without pressing the button has said it all the same.
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) keep();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <BoxedWords
          label={t('practice.momentWords')}
          value={words}
          onChange={(text) => document.keepDraft(sheet.id, step.id, text)}
        />
        <div>
          <label htmlFor={id}>{t('practice.momentWhen')}</label>
          <input
            {...privateField}
            id={id}
            dir="auto"
            value={when}
            placeholder={t('card.momentWhenHint')}
            onChange={(event) => document.keepDraft(sheet.id, whenField, event.target.value)}
          />
        </div>
        <Button type="submit" className="quiet">
          {t('practice.momentAdd')}
        </Button>
      </form>
    </>
  );
}
