/** Reading a casebook: the people, or one person's maps, or one map with all that belongs to its person; never anything of anybody else's. */
import type { Database } from 'better-sqlite3';
import type { Kept } from '../../shared/contract/pictures.ts';
import type { Opened, Sheets } from '../../shared/contract/reading.ts';
import type { Change, Draft, Place } from '../../shared/model/change.ts';
import { type RecordType, recordTypes } from '../../shared/model/kinds.ts';
import type { AnyRecord, Id, PartsMap, Utc } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { readDrafts } from './drafts.ts';
import { prepareLastChange, readHistory, readLog } from './log.ts';
import { owningOf } from './owning.ts';
import { readAllPictures } from './pictures.ts';
import { bytesOf, recordFrom } from './tables.ts';

/** All that a casebook holds: its records, parents first and by age, its log in order, its drafts, its pictures. */
export type Whole = {
  readonly records: readonly AnyRecord[];
  readonly pictures: readonly Kept[];
  readonly changes: readonly Change[];
  readonly drafts: readonly Draft[];
};

// Sheets are read when somebody asks for them: years of them must not make a map slow.
const opened = recordTypes.filter((type) => type !== 'sheet');

// What a map shows. Both ends of a line, whoever sits and whoever speaks are its people's own parts, or nobody.
const ofMap: Readonly<Record<(typeof opened)[number], string>> = {
  person: 'SELECT * FROM person WHERE id IN (SELECT id FROM people)',
  map: 'SELECT * FROM map WHERE id = @map',
  part: 'SELECT * FROM part WHERE id IN (SELECT id FROM own)',
  placement: 'SELECT * FROM placement WHERE map = @map AND part IN (SELECT id FROM own)',
  bond: 'SELECT * FROM bond WHERE "from" IN (SELECT id FROM own) AND "to" IN (SELECT id FROM own)',
  dialogue: 'SELECT * FROM dialogue WHERE id IN (SELECT id FROM held)',
  turn: `SELECT * FROM turn WHERE dialogue IN (SELECT id FROM held)
    AND (speaker IS NULL OR speaker IN (SELECT id FROM own)) AND (toward IS NULL OR toward IN (SELECT id FROM own))`,
  moment: 'SELECT * FROM moment WHERE part IN (SELECT id FROM own)',
  consent: `SELECT consent.* FROM consent JOIN bond ON bond.id = consent.bond
    WHERE bond."from" IN (SELECT id FROM own) AND bond."to" IN (SELECT id FROM own)`,
  region: 'SELECT * FROM region WHERE map = @map AND (person IS NULL OR person IN (SELECT id FROM people))',
  strand: `SELECT * FROM strand WHERE map = @map AND (person IS NULL OR person IN (SELECT id FROM people))
    AND (part IS NULL OR part IN (SELECT id FROM own))`,
};

const mapsOf = 'SELECT * FROM map WHERE person = @person OR partner = @person';
// A map nobody has worked on still has what it was duplicated with: with these its making can be taken back.
const untouched = `SELECT id FROM (${mapsOf}) AS map WHERE NOT EXISTS (SELECT 1 FROM change WHERE place = map.id)`;
const ofPerson = {
  person: `SELECT * FROM person WHERE id = @person
    OR id IN (SELECT person FROM (${mapsOf})) OR id IN (SELECT partner FROM (${mapsOf})) ORDER BY id`,
  map: `${mapsOf} ORDER BY id`,
  placement: `SELECT * FROM placement WHERE map IN (${untouched}) ORDER BY id`,
  region: `SELECT * FROM region WHERE map IN (${untouched}) ORDER BY id`,
  strand: `SELECT * FROM strand WHERE map IN (${untouched}) ORDER BY id`,
} as const;

const arrangement = {
  placement: `SELECT * FROM placement WHERE map = @map AND part IN (SELECT id FROM own)`,
  region: ofMap.region,
  strand: ofMap.strand,
} as const;

/** The people. Throws {@link BrokenRow}. */
export function readLibrary(db: Database): Opened {
  return openedAt(db, 'library', readAll(db, 'person'));
}

/** One person, their maps with whom they share one, and what lies on maps that still stand as they were made. Throws `unknownPerson` and {@link BrokenRow}. */
export function readPerson(db: Database, person: Id): Opened {
  const read = (type: keyof typeof ofPerson) =>
    db
      .prepare<{ person: Buffer }>(ofPerson[type])
      .all({ person: bytesOf(person) })
      .map((row) => recordFrom(type, row));
  const people = read('person');
  if (!people.some(({ id }) => id === person)) throw new Problem('unknownPerson');
  return openedAt(db, person, [...people, ...read('map'), ...read('placement'), ...read('region'), ...read('strand')]);
}

/**
 * One map with its people, their parts with moments, the lines between these with what was answered on them, and what lies on the map and
 * was said there. Throws `unknownMap` and {@link BrokenRow}.
 */
export function readMap(db: Database, map: Id): Opened {
  const at = { map: bytesOf(map) };
  const owning = owningOf(db, at.map);
  const records = opened.flatMap((type) =>
    db
      .prepare<typeof at>(`${owning} ${ofMap[type]} ORDER BY ${type}.id`)
      .all(at)
      .map((row) => recordFrom(type, row)),
  );
  if (!records.some(({ type }) => type === 'map')) throw new Problem('unknownMap', map);
  return openedAt(db, map, records);
}

/**
 * The sheets of a map, by age, with text left half typed in them. Of a couple's, only those of parts that are there. To a map of one person come
 * those with their parts on other maps of that person alone, too; what was done on a map of two stays there. Throws {@link BrokenRow}.
 */
export function readSheets(db: Database, map: Id): Sheets {
  const at = { map: bytesOf(map) };
  const sheets = db
    .prepare<typeof at>(
      `${owningOf(db, at.map)}, alone (id) AS (SELECT other.id FROM map JOIN map AS other ON other.person = map.person
          WHERE map.id = @map AND map.partner IS NULL AND other.partner IS NULL)
        SELECT * FROM sheet WHERE (map = @map AND part IS NULL OR part IN (SELECT id FROM own) AND (map = @map OR map IN (SELECT id FROM alone)))
        AND (person IS NULL OR person IN (SELECT id FROM people)) ORDER BY id`,
    )
    .all(at)
    .map((row) => recordFrom('sheet', row));
  const ids = new Set(sheets.map(({ id }) => id));
  return { sheets, drafts: readDrafts(db).filter(({ record }) => ids.has(record)) };
}

/** Where everything lies on one map: placements, regions and strands. Throws {@link BrokenRow}. */
export function readArrangement(db: Database, map: Id): AnyRecord[] {
  const at = { map: bytesOf(map) };
  const owning = owningOf(db, at.map);
  return (['placement', 'region', 'strand'] as const).flatMap((type) =>
    db
      .prepare<typeof at>(`${owning} ${arrangement[type]} ORDER BY ${type}.id`)
      .all(at)
      .map((row) => recordFrom(type, row)),
  );
}

/** One person's parts with their moments, and the lines among them with what was answered there: to put one on a couple's map. Throws {@link BrokenRow}. */
export function readPartsOf(db: Database, person: Id): AnyRecord[] {
  const at = { person: bytesOf(person) };
  const own = 'SELECT id FROM part WHERE person = @person';
  const lines = `SELECT * FROM bond WHERE "from" IN (${own}) AND "to" IN (${own})`;
  const read = (type: RecordType, sql: string) =>
    db
      .prepare<typeof at>(`${sql} ORDER BY id`)
      .all(at)
      .map((row) => recordFrom(type, row));
  return [
    ...read('part', 'SELECT * FROM part WHERE person = @person'),
    ...read('bond', lines),
    ...read('moment', `SELECT * FROM moment WHERE part IN (${own})`),
    ...read('consent', `SELECT * FROM consent WHERE bond IN (SELECT id FROM (${lines}))`),
  ];
}

/** The maps a part stands on, by age; also those it stood on under the name of a part that was merged into it. Throws {@link BrokenRow}. */
export function readWhereabouts(db: Database, part: Id): PartsMap[] {
  const rows = db.prepare<{ part: Buffer }>(
    `WITH RECURSIVE within (id) AS (SELECT @part UNION SELECT part.id FROM part JOIN within ON part.mergedInto = within.id)
     SELECT * FROM map WHERE id IN (SELECT map FROM placement WHERE part IN (SELECT id FROM within)) ORDER BY id`,
  );
  return rows
    .all({ part: bytesOf(part) })
    .map((row) => recordFrom('map', row))
    .filter((record) => record.type === 'map');
}

/** Everybody's maps, by age. Throws {@link BrokenRow}. */
export function listMaps(db: Database): PartsMap[] {
  return readAll(db, 'map').filter((record) => record.type === 'map');
}

/** Everything. Throws {@link BrokenRow}. */
export function readWhole(db: Database): Whole {
  return { ...readUnpictured(db), pictures: readAllPictures(db) };
}

/** Everything but the pictures, whose bytes may be many. Throws {@link BrokenRow}. */
export function readUnpictured(db: Database): Omit<Whole, 'pictures'> {
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
