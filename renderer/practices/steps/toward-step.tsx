/** How one feels toward a part. Whoever answers first is heard, and it is asked again, until there is some room. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { nameIn } from '../../../shared/language/practices.ts';
import { t } from '../../../shared/language/text.ts';
import { useDocument, useRecords } from '../../store/react.ts';
import { Tick } from '../../ui/tick.tsx';
import { type Answering, useAnswer } from '../answering.ts';
import { AnswerText } from './answer-text.tsx';
import { PickSomebody, type Somebody } from './pick-somebody.tsx';
import { SaidLines } from './said-lines.tsx';

export function TowardStep(props: Answering) {
  const { sheet, step, say, onDone } = props;
  const [answer, change] = useAnswer('toward', props);
  const records = useRecords((all) => all);
  const [isOther, setOther] = useState(false);
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

function OtherAnswers({ sheet, step, onDone, onHeard }: Answering & { onHeard: (somebody: Somebody) => void }) {
  const document = useDocument();
  const field = `${step.id}.who`;
  const [who, setWho] = useState<Somebody>({ part: null, name: '' });
  const isNobody = who.part === null && who.name.trim() === '';
  return (
    <div className="other-answers">
      <PickSomebody
        sheet={sheet}
        field={field}
        label={t('practice.meetFirst')}
        value={who}
        onDone={onDone}
        onPick={(somebody) => {
          setWho(somebody);
          document.keepDraft(sheet.id, field, '');
        }}
      />
      <Button className="quiet" isDisabled={isNobody} onPress={() => onHeard(who)}>
        {t('practice.otherAdd')}
      </Button>
    </div>
  );
}
