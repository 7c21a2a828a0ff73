/** The names that can be spoken of on a map: everybody's parts who is on it, where or whether they stand there. */
import { useMemo } from 'react';
import { placeFromWords } from '../../shared/language/body-places.ts';
import { nameOf } from '../../shared/language/names.ts';
import { isPresent } from '../../shared/model/presence.ts';
import type { Id } from '../../shared/model/records.ts';
import { type Roster, rosterOf } from '../../shared/talk/roster.ts';
import { useRecords } from '../store/react.ts';

const nobody: Roster = rosterOf([], [], placeFromWords);

/** Prepared only while somebody writes: with thousands of names it takes a moment. */
export function useRoster(map: Id, isWriting: boolean): Roster {
  const parts = useRecords(({ part }) => part);
  const people = useRecords(({ person }) => person);
  const record = useRecords((records) => records.map[map]);
  return useMemo(() => {
    if (!isWriting || !record) return nobody;
    const ofMap = [record.person, record.partner].flatMap((id) => (id && people[id] ? [people[id]] : []));
    const named = Object.values(parts).filter(isPresent);
    return rosterOf(
      named.map((part) => ({ part: part.id, name: part.name === '' ? nameOf(part) : part.name, person: part.person })),
      ofMap.map(({ id, alias }) => ({ person: id, alias })),
      placeFromWords,
    );
  }, [isWriting, parts, people, record]);
}
