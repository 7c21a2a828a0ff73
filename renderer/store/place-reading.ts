/** Reading a map's records: who stands on it, which lines show, which dialogues belong to it. */
import { useMemo, useRef } from 'react';
import { foldedParts, standingConsents } from '../../shared/model/folding.ts';
import type { ConsentAnswer } from '../../shared/model/kinds.ts';
import { isPresent, presentBonds } from '../../shared/model/presence.ts';
import type { Bond, Consent, Dialogue, Id, Part } from '../../shared/model/records.ts';
import { type Standing, standingsOf } from '../../shared/model/standings.ts';
import { useDocument, useRecords } from './react.ts';

/** The ids of the parts that are folded; the same set as long as it holds the same. */
export function useFolded(): ReadonlySet<Id> {
  const part = useRecords((records) => records.part);
  const bond = useRecords((records) => records.bond);
  const consent = useRecords((records) => records.consent);
  const last = useRef<ReadonlySet<Id>>(new Set());
  return useMemo(() => {
    const now = foldedParts({ part, bond, consent });
    const isSame = now.size === last.current.size && [...now].every((id) => last.current.has(id));
    if (!isSame) last.current = now;
    return last.current;
  }, [part, bond, consent]);
}

/** What was answered on each line, by the line's id. */
export function useAnswers(): ReadonlyMap<Id, ConsentAnswer> {
  const standing = useStandingConsents();
  return useMemo(() => new Map([...standing].map(([bond, { answer }]) => [bond, answer])), [standing]);
}

/** What stands on each line on which consent is asked, by the line's id. */
export function useStandingConsents(): ReadonlyMap<Id, Consent> {
  const part = useRecords((records) => records.part);
  const bond = useRecords((records) => records.bond);
  const consent = useRecords((records) => records.consent);
  return useMemo(() => standingConsents({ part, bond, consent }), [part, bond, consent]);
}

/** Everybody on a map, in the order they came, as they may be shown. */
export function useStandings(map: Id): readonly Standing[] {
  const document = useDocument();
  const placements = useRecords(({ placement }) => placement);
  const parts = useRecords(({ part }) => part);
  const folded = useFolded();
  return useMemo(() => {
    const { records } = document.state.getState();
    return standingsOf({ ...records, placement: placements, part: parts }, map, folded);
  }, [document, placements, parts, folded, map]);
}

/** The lines both of whose ends stand on the map, oldest first. */
export function useBonds(standings: readonly Standing[]): readonly Bond[] {
  const bonds = useRecords(({ bond }) => bond);
  const parts = useRecords(({ part }) => part);
  return useMemo(() => {
    const here = new Set(standings.map(({ part }) => part.id));
    return presentBonds({ bond: bonds, part: parts }).filter(({ from, to }) => here.has(from) && here.has(to));
  }, [bonds, parts, standings]);
}

/** The dialogues begun on a map, oldest first. */
export function useDialogues(map: Id): readonly Dialogue[] {
  const dialogues = useRecords(({ dialogue }) => dialogue);
  return useMemo(
    () =>
      Object.values(dialogues)
        .filter((dialogue) => dialogue.map === map)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    [dialogues, map],
  );
}

/** How many turns each dialogue has, by its id. */
export function useTurnCounts(): ReadonlyMap<Id, number> {
  const turns = useRecords(({ turn }) => turn);
  return useMemo(() => {
    const byDialogue = Map.groupBy(Object.values(turns), ({ dialogue }) => dialogue);
    return new Map([...byDialogue].map(([dialogue, said]) => [dialogue, said.length]));
  }, [turns]);
}

/** The person's parts that do not stand on the map. */
export function usePartsElsewhere(standings: readonly Standing[]): readonly Part[] {
  const parts = useRecords(({ part }) => part);
  return useMemo(() => {
    const here = new Set(standings.map(({ part }) => part.id));
    return Object.values(parts)
      .filter((part) => isPresent(part) && !here.has(part.id))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }, [parts, standings]);
}
