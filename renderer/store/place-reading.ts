/** Reading a map's records: who stands on it, which lines show, which dialogues belong to it. */
import { useMemo } from 'react';
import type { Bond, Dialogue, Id, Part } from '../../shared/model/records.ts';
import { type Standing, standingsOf } from '../../shared/model/standings.ts';
import { useRecords } from './react.ts';

/** Everybody on a map, in the order they came. */
export function useStandings(map: Id): readonly Standing[] {
  const placements = useRecords(({ placement }) => placement);
  const parts = useRecords(({ part }) => part);
  return useMemo(() => standingsOf({ placement: placements, part: parts }, map), [placements, parts, map]);
}

/** The lines both of whose ends stand on the map, oldest first. */
export function useBonds(standings: readonly Standing[]): readonly Bond[] {
  const bonds = useRecords(({ bond }) => bond);
  return useMemo(() => {
    const here = new Set(standings.map(({ part }) => part.id));
    return Object.values(bonds)
      .filter(({ from, to }) => here.has(from) && here.has(to))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }, [bonds, standings]);
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
      .filter(({ id }) => !here.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }, [parts, standings]);
}
