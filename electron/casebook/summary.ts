/** What a casebook holds, told in numbers and one small picture, for whoever is to choose between two of it. */
import type { Database } from 'better-sqlite3';
import type { Summary } from '../../shared/contract/casebooks.ts';
import { utcSchema } from '../../shared/model/utc.ts';
import { readGlimpse } from './glimpse.ts';
import { BrokenRow, idFrom } from './tables.ts';

const latestMap = `SELECT map.id, map.title FROM map LEFT JOIN change ON change.place = map.id
  GROUP BY map.id ORDER BY max(change.seq) DESC, map.id DESC LIMIT 1`;

/** Counts, the last change, and the map that was worked on last. Throws {@link BrokenRow}. */
export function readSummary(db: Database): Summary {
  const count = (type: 'person' | 'map' | 'part' | 'turn') =>
    Number(db.prepare(`SELECT count(*) FROM ${type}`).pluck().get());
  const at = utcSchema.nullable().safeParse(db.prepare('SELECT max(at) FROM change').pluck().get());
  if (!at.success) throw new BrokenRow('change');
  const row = db.prepare(latestMap).raw().get();
  const [id, title] = Array.isArray(row) ? row : [];
  const map = id === undefined ? null : idFrom(id, 'map');
  return {
    people: count('person'),
    maps: count('map'),
    parts: count('part'),
    turns: count('turn'),
    lastChange: at.data,
    latest: map === null ? null : { map, title: String(title), glimpse: readGlimpse(db, map) },
  };
}
