/** The end of a practice: how it is now, what of it should go on the map, who can be met next. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { putOnMap } from '../../shared/edits/put-on-map.ts';
import { t } from '../../shared/language/text.ts';
import { writingInWords } from '../../shared/language/writing-words.ts';
import type { Records } from '../../shared/model/document.ts';
import { presentPart } from '../../shared/model/presence.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { isBlank } from '../../shared/model/sheets.ts';
import { standingsOf } from '../../shared/model/standings.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { afterwards } from '../../shared/practices/steps.ts';
import { writingsOf } from '../../shared/practices/writings.ts';
import { freeStand } from '../canvas/free-place.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useActionKeys } from '../ui/action.ts';
import { Keycap } from '../ui/keycap.tsx';
import { Tick } from '../ui/tick.tsx';
import { Backdraft } from './care.tsx';
import { MeetNext } from './meet-next.tsx';
import { WordsStep } from './steps/words-step.tsx';

type Props = {
  readonly practice: Practice;
  readonly sheet: Sheet;
  readonly onBefore: () => void;
  readonly onEnd: () => void;
  /** Keeps that it was done, though nothing was said. */
  readonly onKeep: () => void;
};

export function EndStage({ practice, sheet, onBefore, onEnd, onKeep }: Props) {
  const document = useDocument();
  const workspace = useWorkspace();
  const records = useRecords((all) => all);
  const writings = useMemo(() => writingsOf(practice, sheet, records), [practice, sheet, records]);
  const [leftOut, leaveOut] = useState<ReadonlySet<number>>(new Set());
  const wanted = writings.filter((_, index) => !leftOut.has(index));
  const isCareful = practice.care !== 'plain';

  function end() {
    if (wanted.length > 0) put();
    onEnd();
  }
  useActionKeys([
    {
      id: 'end',
      label: t(wanted.length > 0 ? 'practice.put' : 'practice.end'),
      icon: null,
      key: 'Ctrl Enter',
      when: true,
      run: end,
    },
  ]);

  function put() {
    const at = placeOn(document.state.getState().records, sheet);
    document.edit(putOnMap, { map: sheet.map, sheet: sheet.id, writings: wanted, at });
    workspace.notice.setState({ sentence: t('practice.putDone') }, true);
  }

  return (
    <section className="asked-step" aria-label={t('practice.endTitle')}>
      {isCareful && (
        <>
          <h2 className="asked-question">{t('practice.afterwards')}</h2>
          <p className="asked-hint">{t('practice.afterwardsHint')}</p>
          <WordsStep
            sheet={sheet}
            step={{ id: afterwards, answer: 'words', ask: t('practice.afterwards') }}
            say={(text) => (typeof text === 'string' ? text : text.it)}
            onDone={end}
          />
          {practice.backdraft && <Backdraft />}
        </>
      )}
      {!isCareful && writings.length === 0 && <h2 className="asked-question">{t('practice.endTitle')}</h2>}
      {writings.length > 0 && (
        <div className="put-on-map">
          <h2 className={isCareful ? 'asked-second' : 'asked-question'}>{t('practice.putTitle')}</h2>
          <p className="asked-hint">{t('practice.putText')}</p>
          {writings.map((writing, index) => (
            <Tick
              autoFocus={!isCareful && index === 0}
              // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of the questions, and two may say the same.
              key={index}
              label={writingInWords(writing, records, sheet)}
              isOn={!leftOut.has(index)}
              onChange={(isOn) => {
                const now = new Set(leftOut);
                if (isOn) now.delete(index);
                else now.add(index);
                leaveOut(now);
              }}
            />
          ))}
        </div>
      )}
      <MeetNext practice={practice} sheet={sheet} />
      <nav className="step-ways" aria-label={t('practice.end')}>
        <Button className="quiet" onPress={onBefore}>
          {t('practice.before')}
        </Button>
        <span className="step-count" />
        {Object.values(sheet.answers).every(isBlank) && (
          <Button className="quiet" onPress={onKeep}>
            {t('practice.keep')}
          </Button>
        )}
        {wanted.length > 0 && (
          <Button className="quiet" onPress={onEnd}>
            {t('practice.end')}
          </Button>
        )}
        <Button className="main" autoFocus={!isCareful && writings.length === 0} onPress={end}>
          {t(wanted.length > 0 ? 'practice.put' : 'practice.end')}
          <Keycap keys="Ctrl Enter" />
        </Button>
      </nav>
    </section>
  );
}

/** How far below the part at hand somebody new stands, map px. */
const below = 240;

/** Where somebody new or a note covers nobody: below the part at hand, or under everybody. */
function placeOn(records: Records, sheet: Sheet) {
  const standings = standingsOf(records, sheet.map);
  const part = presentPart(records.part, sheet.part ?? '');
  const stands = standings.find((one) => one.part.id === part?.id)?.placement;
  const lowest = standings.reduce((low, { placement }) => Math.max(low, placement.y), -below);
  return freeStand(standings, { x: stands?.x ?? 0, y: (stands?.y ?? lowest) + below });
}
