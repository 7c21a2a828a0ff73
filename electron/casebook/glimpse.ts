/** Small pictures of maps: only what such a picture is drawn from is read, so that a person's maps show at once, however large. */
import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { type Dot, type Glimpse, mostDrawnParts } from '../../shared/contract/reading.ts';
import { type AnyRecord, type Id, partSchema, placementSchema } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { standingThere } from './owning.ts';
import { BrokenRow, bytesOf, recordFrom } from './tables.ts';

const standing = 'FROM placement JOIN part ON part.id = placement.part WHERE placement.map = @map AND part.id IN own';
const lines = 'FROM bond WHERE "from" IN own AND "to" IN own';
const figures = {
  person: 'SELECT * FROM person WHERE id IN people ORDER BY id',
  map: 'SELECT * FROM map WHERE id = @map',
  part: 'SELECT * FROM part WHERE id IN own ORDER BY id',
  placement: `SELECT placement.* ${standing} ORDER BY placement.id`,
  bond: `SELECT * ${lines} ORDER BY id`,
  // Whether a line's exile is folded.
  consent: `SELECT * FROM consent WHERE bond IN (SELECT id ${lines}) ORDER BY id`,
  region: 'SELECT * FROM region WHERE map = @map AND (person IS NULL OR person IN people) ORDER BY id',
  strand: `SELECT * FROM strand WHERE map = @map AND (person IS NULL OR person IN people)
    AND (part IS NULL OR part IN own) ORDER BY id`,
} as const;
const tables = ['person', 'map', 'part', 'placement', 'bond', 'consent', 'region', 'strand'] as const;

const dotSchema = z.strictObject({
  x: placementSchema.shape.x,
  y: placementSchema.shape.y,
  kind: partSchema.shape.kind,
  wash: partSchema.shape.wash,
});

/** What a small picture of a map is drawn from; dots where more parts stand on it than can be told apart. Throws `unknownMap` and {@link BrokenRow}. */
export function readGlimpse(db: Database, map: Id): Glimpse {
  const at = { map: bytesOf(map) };
  if (!db.prepare<typeof at>('SELECT 1 FROM map WHERE id = @map').get(at)) throw new Problem('unknownMap', map);
  const count = Number(db.prepare<typeof at>(`${standingThere} SELECT count(*) ${standing}`).pluck().get(at));
  if (count > mostDrawnParts) return { shows: 'dots', dots: readDots(db, at.map) };
  const records = tables.flatMap((type): AnyRecord[] =>
    db
      .prepare<typeof at>(`${standingThere} ${figures[type]}`)
      .all(at)
      .map((row) => recordFrom(type, row)),
  );
  return { shows: 'figures', records };
}

function readDots(db: Database, map: Buffer): Dot[] {
  const dots = db.prepare<{ map: Buffer }>(
    `${standingThere} SELECT x, y, kind, wash ${standing} AND part.putAwayAt IS NULL ORDER BY placement.id`,
  );
  return dots.all({ map }).map((row) => {
    const parsed = dotSchema.safeParse(row);
    if (!parsed.success) throw new BrokenRow('placement');
    return parsed.data;
  });
}
