/** Reading a casebook: the people, or one person's maps, or one map with all that belongs to its person; never anything of anybody else's. */
import type { Database } from 'better-sqlite3';
import type { Opened } from '../../shared/contract.ts';
import type { Change, Draft, Place } from '../../shared/model/change.ts';
import { type RecordType, recordTypes } from '../../shared/model/kinds.ts';
import type { AnyRecord, Id, PartsMap, Utc } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { readDrafts } from './drafts.ts';
import { prepareLastChange, readHistory, readLog } from './log.ts';
import { bytesOf, recordFrom } from './tables.ts';

/** All that a casebook holds: its records, parents first and by age, its log in order, its drafts. */
export type Whole = {
  readonly records: readonly AnyRecord[];
  readonly changes: readonly Change[];
  readonly drafts: readonly Draft[];
};

// What a map shows. Both ends of a line, whoever sits and whoever speaks are the person's own parts, or nobody.
const ofMap: Readonly<Record<RecordType, string>> = {
  person: 'SELECT person.* FROM person JOIN map ON map.person = person.id WHERE map.id = @map',
  map: 'SELECT * FROM map WHERE id = @map',
  part: 'SELECT part.* FROM part JOIN map ON map.person = part.person WHERE map.id = @map',
  placement: 'SELECT * FROM placement WHERE map = @map AND part IN (SELECT id FROM own)',
  bond: 'SELECT * FROM bond WHERE "from" IN (SELECT id FROM own) AND "to" IN (SELECT id FROM own)',
  dialogue: 'SELECT * FROM dialogue WHERE id IN (SELECT id FROM held)',
  turn: `SELECT * FROM turn WHERE dialogue IN (SELECT id FROM held)
    AND (speaker IS NULL OR speaker IN (SELECT id FROM own)) AND (toward IS NULL OR toward IN (SELECT id FROM own))`,
  moment: 'SELECT * FROM moment WHERE part IN (SELECT id FROM own)',
};
const own = `WITH own AS (SELECT part.id FROM part JOIN map ON map.person = part.person WHERE map.id = @map),
  held AS (SELECT id FROM dialogue WHERE map = @map AND "left" IN (SELECT id FROM own)
    AND "right" IN (SELECT id FROM own) AND (witness IS NULL OR witness IN (SELECT id FROM own)))`;

// A map nobody has worked on still has the placements it was duplicated with: with these its making can be taken back.
const ofPerson = {
  person: 'SELECT * FROM person WHERE id = @person',
  map: 'SELECT * FROM map WHERE person = @person ORDER BY id',
  placement: `SELECT placement.* FROM placement JOIN map ON map.id = placement.map
    WHERE map.person = @person AND NOT EXISTS (SELECT 1 FROM change WHERE place = map.id) ORDER BY placement.id`,
} as const;

/** The people. Throws {@link BrokenRow}. */
export function readLibrary(db: Database): Opened {
  return openedAt(db, 'library', readAll(db, 'person'));
}

/** One person, their maps, and the placements on maps that still stand as they were made. Throws `unknownPerson` and {@link BrokenRow}. */
export function readPerson(db: Database, person: Id): Opened {
  const read = (type: keyof typeof ofPerson) =>
    db
      .prepare<{ person: Buffer }>(ofPerson[type])
      .all({ person: bytesOf(person) })
      .map((row) => recordFrom(type, row));
  const [found] = read('person');
  if (!found) throw new Problem('unknownPerson');
  return openedAt(db, person, [found, ...read('map'), ...read('placement')]);
}

/** One map with its person, all their parts with their moments and the lines between these, the map's placements, dialogues and turns. Throws `unknownMap` and {@link BrokenRow}. */
export function readMap(db: Database, map: Id): Opened {
  const records = recordTypes.flatMap((type) =>
    db
      .prepare<{ map: Buffer }>(`${own} ${ofMap[type]} ORDER BY ${type}.id`)
      .all({ map: bytesOf(map) })
      .map((row) => recordFrom(type, row)),
  );
  if (!records.some(({ type }) => type === 'map')) throw new Problem('unknownMap', map);
  return openedAt(db, map, records);
}

/** Everybody's maps, by age. Throws {@link BrokenRow}. */
export function listMaps(db: Database): PartsMap[] {
  return readAll(db, 'map').filter((record) => record.type === 'map');
}

/** Everything. Throws {@link BrokenRow}. */
export function readWhole(db: Database): Whole {
  return {
    records: recordTypes.flatMap((type) => readAll(db, type)),
    changes: [...readLog(db)],
    drafts: readDrafts(db),
  };
}

/** All records of one entity, by age. Throws {@link BrokenRow}. */
export function readAll(db: Database, type: RecordType): AnyRecord[] {
  const rows = db.prepare(`SELECT * FROM ${type} ORDER BY id`).all();
  return rows.map((row) => recordFrom(type, row));
}

function openedAt(db: Database, place: Place, records: AnyRecord[]): Opened {
  const lastChange = prepareLastChange(db);
  const lastChanges: Record<Id, Utc> = {};
  for (const { type, id } of records) {
    const at = id !== place && (type === 'person' || type === 'map') ? lastChange(id) : null;
    if (at !== null) lastChanges[id] = at;
  }
  // Few fields are ever half typed, and a map has thousands of records: all drafts are read once.
  const ids = new Set(records.map(({ id }) => id));
  const drafts = readDrafts(db).filter(({ record }) => ids.has(record));
  return { records, drafts, history: readHistory(db, place), lastChanges };
}
