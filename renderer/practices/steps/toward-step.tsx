/** How one feels toward a part. Whoever answers first is heard, and it is asked again, until there is some room. */
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { nameIn } from '../../../shared/language/practices.ts';
import { t } from '../../../shared/language/text.ts';
import type { Id } from '../../../shared/model/records.ts';
import { useDocument, useDraft, useRecords } from '../../store/react.ts';
import { Tick } from '../../ui/tick.tsx';
import { type Answering, useAnswer } from '../answering.ts';
import { useFirstField } from '../first-field.ts';
import { AnswerText } from './answer-text.tsx';
import { PickSomebody, type Somebody } from './pick-somebody.tsx';
import { SaidLines } from './said-lines.tsx';

export function TowardStep(props: Answering) {
  const { sheet, step, say, onDone } = props;
  const [answer, change] = useAnswer('toward', props);
  const records = useRecords((all) => all);
  const isHalfNamed = useDraft(sheet.id, whoField(step)) !== undefined;
  const [isOther, setOther] = useState(isHalfNamed);
  const [isHeard, setHeard] = useState(false);
  const part = say('{{part}}');
  return (
    <>
      <SaidLines
        label={t('practice.noRoom')}
        lines={answer.others.map((other) =>
          t('practice.otherLine', { name: nameIn(records, other), words: other.words }),
        )}
        onRemove={(index) => change((now) => ({ ...now, others: now.others.toSpliced(index, 1) }))}
      />
      <AnswerText
        key={answer.others.length}
        autoFocus={isHeard}
        sheet={sheet}
        field={step.id}
        label={t(answer.others.length > 0 ? 'practice.askAgain' : 'practice.towardWords', { part })}
        value={answer.words}
        onDone={onDone}
        onWritten={(words, field) => change((now) => ({ ...now, words }), field)}
      />
      <Tick
        label={t('practice.isRoom')}
        isOn={answer.isRoom}
        onChange={(isRoom) => change((now) => ({ ...now, isRoom }))}
      />
      {isOther ? (
        <OtherAnswers
          {...props}
          onHeard={(somebody) => {
            // What was felt was that one's: it is asked anew.
            change((now) => ({ ...now, words: '', others: [...now.others, { ...somebody, words: now.words }] }));
            setHeard(true);
            setOther(false);
          }}
        />
      ) : (
        <Button className="quiet" onPress={() => setOther(true)}>
          {t('practice.noRoom')}
        </Button>
      )}
    </>
  );
}

/** Where the name of whoever answered first is typed; until they are heard it waits there. */
const whoField = ({ id }: Answering['step']) => `${id}.who`;

function OtherAnswers({ sheet, step, onDone, onHeard }: Answering & { onHeard: (somebody: Somebody) => void }) {
  const document = useDocument();
  const field = whoField(step);
  const name = useDraft(sheet.id, field) ?? '';
  const [part, setPart] = useState<Id | null>(null);
  const asked = useFirstField<HTMLDivElement>();
  const isGone = useRef(false);
  return (
    <div className="other-answers" ref={asked}>
      <PickSomebody
        sheet={sheet}
        field={field}
        label={t('practice.meetFirst')}
        value={{ part, name: '' }}
        onDone={onDone}
        onPick={(somebody) => {
          // The field writes once more as it closes.
          if (isGone.current) return;
          setPart(somebody.part);
          document.keepDraft(sheet.id, field, somebody.name);
        }}
      />
      <Button
        className="quiet"
        isDisabled={part === null && name.trim() === ''}
        onPress={() => {
          isGone.current = true;
          document.keepDraft(sheet.id, field, '');
          onHeard({ part, name });
        }}
      >
        {t('practice.otherAdd')}
      </Button>
    </div>
  );
}
