/** Small pictures of maps: only what such a picture is drawn from is read, so that a person's maps show at once, however large. */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type Dot, type Glimpse, mostDrawnParts } from '../../shared/contract.ts';
import { type AnyRecord, type Id, type Placement, partSchema, placementSchema } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { BrokenRow, bytesOf, recordFrom } from './tables.ts';

// Who stands on the map; a placement of somebody else's part would be none of this person's business.
const standing = `FROM placement JOIN part ON part.id = placement.part JOIN map ON map.id = placement.map
  WHERE map.id = @map AND part.person = map.person`;
const figures = {
  placement: `SELECT placement.* ${standing} ORDER BY placement.id`,
  part: `SELECT DISTINCT part.* ${standing} ORDER BY part.id`,
  bond: `WITH here AS (SELECT part.id ${standing})
    SELECT * FROM bond WHERE "from" IN (SELECT id FROM here) AND "to" IN (SELECT id FROM here) ORDER BY id`,
} as const;

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
  const count = Number(db.prepare<typeof at>(`SELECT count(*) ${standing}`).pluck().get(at));
  if (count > mostDrawnParts) return { shows: 'dots', dots: readDots(db, at.map) };
  const records = (['part', 'placement', 'bond'] as const).flatMap((type): AnyRecord[] =>
    db
      .prepare<typeof at>(figures[type])
      .all(at)
      .map((row) => recordFrom(type, row)),
  );
  return { shows: 'figures', records };
}

function readDots(db: Database, map: Buffer): Dot[] {
  const dots = db.prepare<{ map: Buffer }>(`SELECT x, y, kind, wash ${standing} ORDER BY placement.id`);
  return dots.all({ map }).map((row) => {
    const parsed = dotSchema.safeParse(row);
    if (!parsed.success) throw new BrokenRow('placement');
    return parsed.data;
  });
}

/** Where the parts stand on one map. Throws {@link BrokenRow}. */
export function readPlacements(db: Database, map: Id): Placement[] {
  const rows = db.prepare<{ map: Buffer }>(figures.placement).all({ map: bytesOf(map) });
  return rows.map((row) => recordFrom('placement', row)).filter((record) => record.type === 'placement');
}
