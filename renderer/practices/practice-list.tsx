/** Choosing a practice for who or what is chosen, and opening what was done before. Escape leaves it. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { nameOf } from '../../shared/language/names.ts';
import { sayAt, sentenceOfBad } from '../../shared/language/practices.ts';
import { t } from '../../shared/language/text.ts';
import { presentPart } from '../../shared/model/presence.ts';
import type { Id } from '../../shared/model/records.ts';
import { usualPractices } from '../../shared/model/sheet.ts';
import { isWith } from '../../shared/model/sheets.ts';
import { fits, isAway, placesOfPart } from '../../shared/practices/fitting.ts';
import type { PracticePlace } from '../../shared/practices/kinds.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { useFolded } from '../store/place-reading.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { PracticeEntry } from './practice-entry.tsx';
import { SheetEntries } from './sheets-of.tsx';
import { type AtHand, nobodyAtHand, useBegin, useSheets } from './use-practices.ts';
import './practices.css';

type Props = {
  readonly map: Id;
  readonly at: AtHand;
  readonly ownNotes: boolean;
  readonly onClose: () => void;
};

export function PracticeList({ map, at, ownNotes, onClose }: Props) {
  const workspace = useWorkspace();
  const { practices, bad } = useStore(workspace.practices.state);
  useEffect(() => void workspace.practices.read(), [workspace]);
  const begin = useBegin(map);
  const groups = useGroups(map, at, practices);
  const sheets = useSheets(map, ownNotes);
  const parts = useRecords(({ part }) => part);
  const kept = at.part === null ? sheets : sheets.filter((sheet) => isWith(sheet, at.part ?? '', parts));
  const start = (practice: Practice, where: AtHand) => {
    onClose();
    begin(practice, where);
  };
  return (
    <Ask wide title={t('practice.title')} isOpen onClose={onClose}>
      {groups.note !== '' && <p className="hint">{groups.note}</p>}
      {groups.shown.map(({ title, at: where, list }) => (
        <section key={title} className="practice-group" aria-label={title}>
          <h3 className="field-name">{title}</h3>
          <ul>
            {list.map((practice) => (
              <PracticeEntry
                key={practice.name}
                practice={practice}
                person={groups.person}
                say={groups.sayWith(where)}
                onBegin={() => start(practice, where)}
              />
            ))}
          </ul>
        </section>
      ))}
      {groups.away.length > 0 && (
        <details className="practice-away">
          <summary>{t('practice.away')}</summary>
          <p className="hint">{t('practice.awayText')}</p>
          <ul>
            {groups.away.map((practice) => (
              <PracticeEntry key={practice.name} practice={practice} person={groups.person} say={groups.sayWith(at)} />
            ))}
          </ul>
        </details>
      )}
      {kept.length > 0 && (
        <section className="practice-group" aria-label={t('practice.kept')}>
          <h3 className="field-name">{t('practice.kept')}</h3>
          <SheetEntries sheets={kept} onOpen={onClose} />
        </section>
      )}
      {bad.length > 0 && (
        <details className="practice-away">
          <summary>{t('practice.badTitle', { count: bad.length })}</summary>
          <ul>
            {bad.map((one) => (
              <li key={one.file} className="hint">
                {sentenceOfBad(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Ask>
  );
}

/** What there is, by with whom it is done; what is put away; and why nothing fits, where nothing does. */
function useGroups(map: Id, at: AtHand, practices: readonly Practice[]) {
  const document = useDocument();
  const on = useRecords((records) => records.map[map]);
  const part = useRecords((records) => presentPart(records.part, at.part ?? ''));
  const isFolded = useFolded().has(part?.id ?? '');
  const person = part?.person ?? on?.person ?? '';
  const choices = useRecords((records) => records.person[person]?.practices ?? usualPractices);
  return useMemo(() => {
    const ofMap: readonly PracticePlace[] = ['map'];
    const chosen: readonly PracticePlace[] = [
      ...(part && at.bond === null && at.dialogue === null ? placesOfPart(part, isFolded) : []),
      ...(at.bond === null ? [] : (['line'] as const)),
      ...(at.dialogue === null ? [] : (['dialogue'] as const)),
    ];
    const isOfTwo = on?.partner != null;
    const present = practices.filter((practice) => !isAway(practice, choices));
    const list = (places: readonly PracticePlace[], isShort: boolean) =>
      present.filter((practice) => practice.short === isShort && fits(practice, places));
    const forChosen = list(chosen, false);
    const forTwo = isOfTwo ? list(['couple'], false) : [];
    const isAnything = chosen.length > 0;
    const short = list([...(isAnything ? chosen : ofMap), ...(isOfTwo ? (['couple'] as const) : [])], true);
    const forMap = list(ofMap, false).filter((practice) => !forChosen.includes(practice) && !forTwo.includes(practice));
    const isWithPart = part !== undefined && isAnything;
    const groups = [
      { title: isWithPart ? t('practice.forWhom', { name: nameOf(part) }) : t('practice.forMap'), at, list: forChosen },
      { title: t('practice.shortTitle'), at, list: short },
      { title: t('practice.forTwo'), at: nobodyAtHand, list: forTwo },
      { title: t('practice.forMap'), at: nobodyAtHand, list: forMap },
    ];
    const places = [...chosen, ...ofMap, ...(isOfTwo ? (['couple'] as const) : [])];
    return {
      person,
      shown: groups.filter((group) => group.list.length > 0),
      away: practices.filter((practice) => isAway(practice, choices) && fits(practice, places)),
      note: part && isFolded ? t('practice.foldedFirst', { name: nameOf(part) }) : '',
      sayWith: (where: AtHand) => sayAt(document.state.getState().records, { map, ...where }),
    };
  }, [document, map, at, practices, on, part, isFolded, person, choices]);
}
