/** A casebook with as many parts and lines as wanted on its one map: the example's, again and again, each with face and words. */
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { isA } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { AnyRecord, Bond, Part, PartsMap, Person, Placement } from '../../../shared/model/records.ts';

/** As near to each other as parts stand that do not touch. */
const between = { x: 220, y: 215 };

/** Makes the file; every part has a line to the next one beside or below it. */
export function makeLargeCasebook(path: string, count: number, alias: string, title: string): void {
  const { records } = exampleCasebook();
  const person: Person = { ...first(records, (record) => isA('person', record)), id: freshNow.id(), alias };
  const map: PartsMap = {
    ...first(records, (record) => isA('map', record)),
    id: freshNow.id(),
    person: person.id,
    title,
  };
  const portraits = records.filter((record) => isA('part', record)).filter(({ kind }) => kind !== 'self');
  const meanings = records.filter((record) => isA('bond', record));
  const onePlacement = first(records, (record) => isA('placement', record));
  const columns = Math.ceil(Math.sqrt(count));

  const parts = Array.from({ length: count }, (_, index): Part => {
    const portrait = turnAbout(portraits, index);
    return { ...portrait, id: freshNow.id(), person: person.id, name: `${portrait.name} ${index + 1}` };
  });
  const placements = parts.map((part, index): Placement => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const at = { x: column * between.x, y: row * between.y };
    return { ...onePlacement, id: freshNow.id(), map: map.id, part: part.id, ...at };
  });
  const bonds = parts.map((from, index): Bond => {
    const to = turnAbout(parts, index + (index % 2 ? 1 : columns));
    return { ...turnAbout(meanings, index), id: freshNow.id(), from: from.id, to: to.id };
  });
  makeCasebook(path, { records: [person, map, ...parts, ...placements, ...bonds], changes: [], drafts: [] }, path);
}

function first<Wanted extends AnyRecord>(
  records: readonly AnyRecord[],
  isWanted: (record: AnyRecord) => record is Wanted,
): Wanted {
  const found = records.find(isWanted);
  if (!found) throw new Error('the example has none of these');
  return found;
}

function turnAbout<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index % things.length];
  if (thing === undefined) throw new Error('there is none to take');
  return thing;
}
