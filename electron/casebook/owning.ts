/**
 * Whose records a map may show: SQL for the people of a map and for those of their parts that belong to it. A map of one person
 * shows all their parts, for any may be put on it; a couple's map only those that stand, sit or speak there, so that neither of the two
 * sees the other's whole inner life in passing.
 */
import type { Database } from 'better-sqlite3';

const people = `people (id) AS (SELECT person FROM map WHERE id = @map
    UNION SELECT partner FROM map WHERE id = @map AND partner IS NOT NULL)`;

const ownOfOne = 'own (id) AS (SELECT part.id FROM part JOIN map ON map.person = part.person WHERE map.id = @map)';

const standing = 'SELECT part FROM placement WHERE map = @map';

const heard = `SELECT "left" FROM dialogue WHERE map = @map UNION SELECT "right" FROM dialogue WHERE map = @map
    UNION SELECT witness FROM dialogue WHERE map = @map
    UNION SELECT speaker FROM turn JOIN dialogue ON dialogue.id = turn.dialogue WHERE dialogue.map = @map
    UNION SELECT toward FROM turn JOIN dialogue ON dialogue.id = turn.dialogue WHERE dialogue.map = @map
    UNION SELECT part FROM strand WHERE map = @map`;

// A part that was merged is followed to what it is now, and from there to all it was. Whoever protects an exile comes with it: without
// them it would seem that everybody had given consent, and what is folded would show.
const ownAmong = (met: string) => `met (id) AS (${met}),
  own (id) AS (SELECT part.id FROM part WHERE part.id IN (SELECT id FROM met) AND part.person IN (SELECT id FROM people)
    UNION SELECT part.mergedInto FROM own JOIN part ON part.id = own.id WHERE part.mergedInto IS NOT NULL
    UNION SELECT part.id FROM own JOIN part ON part.mergedInto = own.id
    UNION SELECT guard.id FROM own JOIN part ON part.id = own.id JOIN bond ON bond."to" = own.id
      JOIN part AS guard ON guard.id = bond."from" AND guard.person = part.person
      WHERE bond.kind IN ('protects', 'watches') AND (part.kind = 'exile' OR part.mergedInto IS NOT NULL))`;

const held = `held (id) AS (SELECT id FROM dialogue WHERE map = @map AND "left" IN (SELECT id FROM own)
    AND "right" IN (SELECT id FROM own) AND (witness IS NULL OR witness IN (SELECT id FROM own)))`;

/** The tables `people`, `own` (parts) and `held` (dialogues) of `@map`, for a map of one person and for a couple's. */
const ofOne = `WITH RECURSIVE ${people}, ${ownOfOne}, ${held}`;
const ofTwo = `WITH RECURSIVE ${people}, ${ownAmong(`${standing} UNION ${heard}`)}, ${held}`;

/** The tables `people` and `own` (parts) of `@map`, where only those who stand there are wanted. */
export const standingThere = `WITH RECURSIVE ${people}, ${ownAmong(standing)}`;

/** The `WITH` clause that makes the tables `people`, `own` (parts) and `held` (dialogues) of a map. */
export function owningOf(db: Database, map: Buffer): string {
  const partner = db.prepare<[Buffer]>('SELECT partner FROM map WHERE id = ?').pluck().get(map);
  return Buffer.isBuffer(partner) ? ofTwo : ofOne;
}
