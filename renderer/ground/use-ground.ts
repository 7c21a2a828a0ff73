/** What lies on a map beside its parts, drawn as it may be seen now. */
import { useMemo } from 'react';
import { drawGround, type Ground } from '../../shared/drawing/ground/ground.ts';
import type { StrandKind } from '../../shared/model/kinds.ts';
import type { Id, Person, Region, Strand } from '../../shared/model/records.ts';
import type { Standing } from '../../shared/model/standings.ts';
import { strandsOf } from '../../shared/model/strands.ts';
import { useDocument, usePictures, useRecords, useTheme, useWords } from '../store/react.ts';

/** Everything that lies on a map, oldest first; one person's own notes only where these may be seen. */
export function useRegions(map: Id, ownNotes: boolean): readonly Region[] {
  const regions = useRecords(({ region }) => region);
  return useMemo(
    () =>
      Object.values(regions)
        .filter((region) => region.map === map && (ownNotes || region.kind !== 'note' || region.person === null))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    [regions, map, ownNotes],
  );
}

/** The strands of one kind, in their order. */
export function useStrands(map: Id, kind: StrandKind): readonly Strand[] {
  const strand = useRecords((records) => records.strand);
  return useMemo(() => strandsOf({ strand }, map, kind), [strand, map, kind]);
}

/** The one or two people of a map. */
export function usePeopleOf(map: Id): readonly Person[] {
  const record = useRecords((records) => records.map[map]);
  const people = useRecords((records) => records.person);
  return useMemo(
    () => [record?.person, record?.partner].flatMap((id) => (id && people[id] ? [people[id]] : [])),
    [record?.person, record?.partner, people],
  );
}

/** The ground as it is drawn. */
export function useGround(map: Id, standings: readonly Standing[], ownNotes: boolean): Ground {
  const document = useDocument();
  const theme = useTheme();
  const pictures = usePictures();
  useWords();
  const region = useRecords((records) => records.region);
  const strand = useRecords((records) => records.strand);
  const record = useRecords((records) => records.map);
  const person = useRecords((records) => records.person);
  return useMemo(() => {
    const isEmpty = Object.keys(region).length === 0 && Object.keys(strand).length === 0;
    if (isEmpty) return { behind: [], front: [] };
    const records = { ...document.state.getState().records, region, strand, map: record, person };
    return drawGround(records, map, standings, theme, { pictures, ownNotes });
  }, [document, region, strand, record, person, map, standings, theme, pictures, ownNotes]);
}
