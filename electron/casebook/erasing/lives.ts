/** The log as a row of steps, and what every record of it ever was. */
import type { Change } from '../../../shared/model/change.ts';
import type { AnyRecord, Id } from '../../../shared/model/records.ts';
import { targetsOf } from '../links.ts';
import { outcomeOf } from '../outcome.ts';
import type { Find } from '../tables.ts';

/** A change with the records it touches, whole, as they were before and are after it. */
export type Step = {
  readonly change: Change;
  readonly before: readonly AnyRecord[];
  readonly after: readonly AnyRecord[];
};

/** Replays a log from nothing. Throws `StaleDiff` where a change does not fit those before it. */
export function* stepsOf(changes: Iterable<Change>): Generator<Step> {
  const now = new Map<string, AnyRecord>();
  const find: Find = (type, id) => now.get(`${type} ${id}`);
  for (const change of changes) {
    const { put, gone } = outcomeOf(change.diff, find);
    const before = [...gone, ...put].flatMap(({ type, id }) => find(type, id) ?? []);
    for (const { type, id } of gone) now.delete(`${type} ${id}`);
    for (const record of put) now.set(`${record.type} ${record.id}`, record);
    yield { change, before, after: put };
  }
}

/** What a record is now, or was when it was deleted; and all it ever led to and could not have been without. */
export type Life = { last: AnyRecord; isThere: boolean; readonly needed: Set<Id> };

/** The life of every record a log tells of. Throws `StaleDiff` as {@link stepsOf}. */
export function livesIn(changes: Iterable<Change>): Map<Id, Life> {
  const lives = new Map<Id, Life>();
  for (const { before, after } of stepsOf(changes)) {
    for (const { id } of before) {
      const life = lives.get(id);
      if (life) life.isThere = false;
    }
    for (const record of after) {
      const life = lives.get(record.id) ?? { last: record, isThere: true, needed: new Set() };
      lives.set(record.id, life);
      life.last = record;
      life.isThere = true;
      for (const { link, id } of targetsOf(record)) if (link.isNeeded) life.needed.add(id);
    }
  }
  return lives;
}
