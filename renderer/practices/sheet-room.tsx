/** The room of a practice: care first, then its questions one at a time or as a page, its end, and what was kept of it. */
import { useEffect, useMemo, useState } from 'react';
import { finishSheet } from '../../shared/edits/finish-sheet.ts';
import { goOnWithSheet } from '../../shared/edits/go-on-with-sheet.ts';
import { removeSheet } from '../../shared/edits/remove-sheet.ts';
import { restSheet } from '../../shared/edits/rest-sheet.ts';
import { stopSheet } from '../../shared/edits/stop-sheet.ts';
import { sayAt } from '../../shared/language/practices.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { type Sheet, usualPractices } from '../../shared/model/sheet.ts';
import { isBlank, isUnderWay } from '../../shared/model/sheets.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { type Action, useActionKeys } from '../ui/action.ts';
import { later } from '../ui/later.tsx';
import { useUndoActions } from '../ui/undo-actions.ts';
import { GroundStage, SafeStage } from './care.tsx';
import { EndStage } from './end-stage.tsx';
import { PageOfSteps } from './page-of-steps.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetKept } from './sheet-kept.tsx';
import { afterSafe, atStep, type Stage, saidNotNow, stageOf } from './stages.ts';
import { StepStage } from './step-stage.tsx';
import { NotNowStage, StoppedStage } from './stopped-stage.tsx';
import { usePractice } from './use-practices.ts';
import './practices.css';

const Palette = later(async () => (await import('../ui/palette.tsx')).Palette);

export function SheetRoom({ sheet: id }: { sheet: Id }) {
  const workspace = useWorkspace();
  const document = useDocument();
  const sheet = useRecords((records) => records.sheet[id]);
  useEffect(() => {
    document.readSheets().catch(() => undefined);
  }, [document]);
  // Its beginning was taken back.
  useEffect(() => {
    if (!sheet) workspace.openSheet(null);
  }, [sheet, workspace]);
  return sheet ? <Room sheet={sheet} /> : null;
}

function Room({ sheet }: { sheet: Sheet }) {
  const workspace = useWorkspace();
  const document = useDocument();
  const practice = usePractice(sheet.practice);
  const table = useRecords(({ sheet: all }) => all);
  const say = useSay(sheet);
  const person = useRecords((records) => records.map[sheet.map]?.person ?? '');
  const { asPage } = useRecords((records) => records.person[person]?.practices ?? usualPractices);
  const isToldSafe = Object.values(table).some(
    (other) => other.map === sheet.map && other.id < sheet.id && isForTwo(workspace.practices.find(other.practice)),
  );
  // One of another map is read here, and gone on with there.
  const isHere = useRecords((records) => records.map[sheet.map] !== undefined);
  const [stage, setStage] = useState<Stage>(() => (isHere ? stageOf(practice, sheet, isToldSafe) : { at: 'kept' }));
  const [isChoosing, setChoosing] = useState(false);
  const step = practice && stage.at === 'step' ? practice.steps[stage.index] : undefined;

  /** Nothing is kept of a practice in which nothing was said, unless somebody wants to know that it was done. */
  function leave() {
    const now = document.state.getState();
    const mine = now.records.sheet[sheet.id];
    const isTyped = [...now.drafts.keys()].some((key) => key.startsWith(`${sheet.id} `));
    workspace.openSheet(null);
    if (isHere && mine?.doneAt === null && !isTyped && isUnsaid(mine)) document.edit(removeSheet, { sheet: sheet.id });
  }

  function stop() {
    document.edit(stopSheet, { sheet: sheet.id });
    setStage({ at: 'stopped' });
  }

  function next() {
    if (!practice || stage.at !== 'step') return;
    const now = document.state.getState().records.sheet[sheet.id];
    if (now && saidNotNow(now, step)) setStage({ at: 'notNow' });
    else if (asPage || stage.index + 1 >= practice.steps.length) setStage({ at: 'end' });
    else setStage({ at: 'step', index: stage.index + 1 });
  }

  function goOn() {
    document.edit(goOnWithSheet, { sheet: sheet.id });
    const now = document.state.getState().records.sheet[sheet.id];
    if (practice && now) setStage(stageOf(practice, now, true));
  }

  const isAsking = isUnderWay(sheet) && stage.at !== 'stopped' && stage.at !== 'kept';
  const [undo, redo] = useUndoActions();
  const actions: readonly Action[] = [
    command('next', t('practice.next'), 'Ctrl Enter', stage.at === 'step', next),
    command('stop', t('practice.stop'), 'Ctrl .', isAsking, stop),
    command('leave', t('practice.back'), 'Ctrl L', true, leave),
    undo,
    redo,
    command('palette', t('app.palette'), 'Ctrl K', true, () => setChoosing(true)),
  ];
  useActionKeys(actions);

  return (
    <main className="sheet-room">
      <SheetHead
        sheet={sheet}
        person={person}
        asPage={asPage}
        isAsking={isAsking}
        onLeave={leave}
        onStop={stop}
        onLayOut={(page) => {
          // On a page all of it is seen at once: where one stands in it means nothing there.
          if (stage.at === 'step' && page) setStage({ at: 'step', index: 0 });
        }}
      />
      <p className="unseen" role="status">
        {practice && step && !asPage && t('practice.nowAsked', { ...countOf(stage, practice), asked: say(step.ask) })}
      </p>
      <div className="sheet-body">
        {practice && stage.at === 'safe' && (
          <SafeStage onYes={() => setStage(afterSafe(practice, sheet))} onNo={leave} />
        )}
        {practice && stage.at === 'ground' && (
          <GroundStage backdraft={practice.backdraft} onYes={() => setStage(atStep(practice, sheet))} onNo={stop} />
        )}
        {practice && stage.at === 'step' && asPage && (
          <PageOfSteps
            practice={practice}
            sheet={sheet}
            say={say}
            onDone={next}
            onNotNow={() => setStage({ at: 'notNow' })}
          />
        )}
        {practice && step && stage.at === 'step' && !asPage && (
          <StepStage
            key={step.id}
            step={step}
            sheet={sheet}
            say={say}
            {...countOf(stage, practice)}
            onNext={next}
            onBefore={stage.index === 0 ? null : () => setStage({ at: 'step', index: stage.index - 1 })}
            onEnd={() => setStage({ at: 'end' })}
          />
        )}
        {practice && stage.at === 'end' && (
          <EndStage
            practice={practice}
            sheet={sheet}
            onBefore={() => setStage({ at: 'step', index: practice.steps.length - 1 })}
            onEnd={() => {
              if (!isUnsaid(sheet)) document.edit(finishSheet, { sheet: sheet.id });
              leave();
            }}
            onKeep={() => {
              document.edit(finishSheet, { sheet: sheet.id });
              leave();
            }}
          />
        )}
        {stage.at === 'notNow' && (
          <NotNowStage
            part={say('{{part}}')}
            onBack={() => {
              document.edit(restSheet, { sheet: sheet.id });
              leave();
            }}
          />
        )}
        {stage.at === 'stopped' && <StoppedStage onGoOn={goOn} onLeave={leave} />}
        {stage.at === 'kept' && <SheetKept sheet={sheet} practice={practice} onGoOn={goOn} onLeave={leave} />}
      </div>
      <SheetFoot isNear={stage.at === 'stopped'} />
      {isChoosing && <Palette actions={actions} onClose={() => setChoosing(false)} />}
    </main>
  );
}

/** Which question it is, of how many. */
function countOf(stage: Stage, { steps }: Practice) {
  return { n: stage.at === 'step' ? stage.index + 1 : 0, count: steps.length };
}

const isUnsaid = ({ answers }: Sheet) => Object.values(answers).every(isBlank);

const isForTwo = (practice: Practice | undefined) => practice?.forTwo === true;

function command(id: string, label: string, key: string, when: boolean, run: () => void): Action {
  return { id, label, key, when, run, icon: null };
}

/** Says the texts in the words of the map, of whoever is at hand now. */
function useSay(sheet: Sheet) {
  const records = useRecords((all) => all);
  return useMemo(() => sayAt(records, sheet), [records, sheet]);
}
