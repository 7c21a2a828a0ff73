/** A sheet to be read: what was asked and said, beside the time before where it was looked at again; and what can be done with it. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { removeSheet } from '../../shared/edits/remove-sheet.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { nameOf } from '../../shared/language/names.ts';
import { answersTold, sheetText } from '../../shared/language/sheet-text.ts';
import { t } from '../../shared/language/text.ts';
import { presentPart } from '../../shared/model/presence.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { handOver } from '../export/hand-over.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { offerUndo } from '../ui/undo-actions.ts';
import { LastTime } from './last-time.tsx';
import { useBegin, useFoldedAnswers } from './use-practices.ts';

type Props = {
  readonly sheet: Sheet;
  /** What it is a sheet of; undefined where there is no such practice any more. */
  readonly practice: Practice | undefined;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
};

export function SheetKept({ sheet, practice, onGoOn, onLeave }: Props) {
  const workspace = useWorkspace();
  const document = useDocument();
  const records = useRecords((all) => all);
  const folded = useFoldedAnswers(sheet);
  const begin = useBegin(sheet.map);
  const answers = answersTold(sheet, records, folded);
  const part = presentPart(records.part, sheet.part ?? '');
  const day = dayOf(sheet.madeAt);
  const kept = useRef<HTMLElement>(null);
  // From here the keys go on: what was pressed to come here is gone.
  useEffect(() => kept.current?.focus(), []);
  const isHere = records.map[sheet.map] !== undefined;
  const mayGoOn = isHere && practice !== undefined && folded !== 'all';
  const say = (sentence: string) => workspace.notice.setState({ sentence }, true);

  async function copy() {
    await navigator.clipboard.writeText(sheetText(sheet, records, folded));
    say(t('practice.copied'));
  }

  function save() {
    const bytes = new Blob([sheetText(sheet, records, folded)], { type: 'text/markdown' });
    handOver(bytes, `${sheet.practice} ${sheet.madeAt.slice(0, 10)}.md`);
    void workspace.host.call('noteExport', {});
  }

  function remove() {
    onLeave();
    document.edit(removeSheet, { sheet: sheet.id });
    offerUndo(workspace, document, t('practice.removed'));
  }

  return (
    <section
      className="sheet-kept"
      ref={kept}
      tabIndex={-1}
      aria-label={t('practice.sheetOf', { title: sheet.title, day })}
    >
      <h2 className="sheet-about">{part ? t('practice.withWhom', { name: nameOf(part), day }) : day}</h2>
      {folded === 'all' && <p className="hint">{t('practice.foldedAnswer')}</p>}
      {folded !== 'all' && answers.length === 0 && <p className="hint">{t('practice.noAnswers')}</p>}
      {folded !== 'all' &&
        answers.map(({ step, asked, lines }) => (
          <section key={step} className={sheet.again === null ? 'told' : 'told asked-answer beside'} aria-label={asked}>
            <div>
              <h3>{asked}</h3>
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: these never change while they are read.
                <p key={index} className="said">
                  <bdi>{line}</bdi>
                </p>
              ))}
            </div>
            <LastTime sheet={sheet} step={step} />
          </section>
        ))}
      <nav className="step-ways" aria-label={t('practice.change', { title: sheet.title })}>
        {isHere && (
          <Button className="quiet" onPress={remove}>
            {t('practice.remove')}
          </Button>
        )}
        {folded !== 'all' && (
          <>
            <Button className="quiet" onPress={save}>
              {t('practice.save')}
            </Button>
            <Button className="quiet" onPress={() => void copy()}>
              {t('practice.copy')}
            </Button>
          </>
        )}
        <span className="step-count" />
        {mayGoOn && (
          <>
            <Button className="quiet" onPress={onGoOn}>
              {t('practice.goOn')}
            </Button>
            <Button className="main" onPress={() => begin(practice, sheet, sheet)}>
              {t('practice.again')}
            </Button>
          </>
        )}
      </nav>
    </section>
  );
}
