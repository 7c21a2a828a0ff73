/** Beginning practices, and reading what was kept of them. */
import { useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { beginSheet } from '../../shared/edits/begin-sheet.ts';
import { sayAt } from '../../shared/language/practices.ts';
import { sentenceOf } from '../../shared/language/text.ts';
import type { Records } from '../../shared/model/document.ts';
import { presentPart } from '../../shared/model/presence.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { sheetsOn, sheetsWith } from '../../shared/model/sheets.ts';
import { foldedAnswers } from '../../shared/practices/folded-answers.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { problemIn } from '../../shared/problem.ts';
import { useFolded } from '../store/place-reading.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';

/** With whom or what a practice is done. */
export type AtHand = { readonly part: Id | null; readonly bond: Id | null; readonly dialogue: Id | null };

/** With the map as a whole. */
export const nobodyAtHand: AtHand = { part: null, bond: null, dialogue: null };

/** A map's sheets, newest first; read when this is first shown. */
export function useSheets(map: Id, ownNotes: boolean): readonly Sheet[] {
  const table = useReadSheets();
  return useMemo(() => sheetsOn({ sheet: table }, map, ownNotes), [table, map, ownNotes]);
}

/** All sheets with a part, also from other maps of whose it is; read when this is first shown. */
export function useSheetsWith(part: Id, ownNotes: boolean): readonly Sheet[] {
  const sheet = useReadSheets();
  const parts = useRecords((records) => records.part);
  const map = useRecords((records) => records.map);
  return useMemo(() => sheetsWith({ sheet, part: parts, map }, part, ownNotes), [sheet, parts, map, part, ownNotes]);
}

function useReadSheets(): Records['sheet'] {
  const workspace = useWorkspace();
  const document = useDocument();
  const table = useRecords(({ sheet }) => sheet);
  const isWaiting = useStore(workspace.saver.saving, ({ state }) => state === 'waiting');
  useEffect(() => {
    // They are read from the file once all is in it. Where it cannot be, the saving sign says what is wrong.
    if (isWaiting) return;
    document.readSheets().catch((thrown: unknown) => {
      if (!workspace.saver.isUnsaved()) workspace.notice.setState({ sentence: sentenceOf(problemIn(thrown)) }, true);
    });
  }, [document, workspace, isWaiting]);
  return table;
}

/** Begins a practice and opens its sheet; `again` is the earlier one that is looked at again. */
export function useBegin(map: Id): (practice: Practice, at: AtHand, again?: Sheet) => void {
  const document = useDocument();
  const workspace = useWorkspace();
  return useCallback(
    (practice, { part: at, bond, dialogue }, again) => {
      const { records } = document.state.getState();
      const on = records.map[map];
      const part = presentPart(records.part, at ?? '');
      // On a couple's map what somebody does with a part of theirs is theirs.
      const person = on?.partner != null && !practice.forTwo ? (part?.person ?? on.person) : null;
      const where = { map, part: at, bond, dialogue };
      const title = sayAt(records, where)(practice.title);
      const { name, version } = practice;
      const begun = { ...where, person, practice: name, version, title, again: again?.id ?? null };
      workspace.openSheet(document.edit(beginSheet, begun));
    },
    [document, workspace, map],
  );
}

/** Which answers of a sheet are folded now. */
export function useFoldedAnswers(sheet: Sheet): 'all' | ReadonlySet<string> {
  const parts = useRecords(({ part }) => part);
  const folded = useFolded();
  const practice = usePractice(sheet.practice);
  return useMemo(() => foldedAnswers(sheet, practice, parts, folded), [sheet, practice, parts, folded]);
}

/** A practice by its name; undefined where there is none of that name any more. */
export function usePractice(name: string): Practice | undefined {
  return useStore(useWorkspace().practices.state, ({ practices }) =>
    practices.find((practice) => practice.name === name),
  );
}
