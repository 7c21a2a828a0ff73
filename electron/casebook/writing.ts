/** Saving a batch: one transaction, one log row a change, and nothing forced that does not fit what the file holds. */
import type { Database } from 'better-sqlite3';
import type { Question, Saved } from '../../shared/contract.ts';
import type { Change } from '../../shared/model/change.ts';
import { type Diff, StaleDiff } from '../../shared/model/diff.ts';
import { type RecordType, recordTypes } from '../../shared/model/kinds.ts';
import type { AnyRecord, Id } from '../../shared/model/records.ts';
import { prepareDraftWriter } from './drafts.ts';
import { links, targetsOf } from './links.ts';
import { prepareLogWriter } from './log.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { bytesOf, perTable, prepareFind, prepareRowWriter } from './tables.ts';

/**
 * Prepares saving. A change already in the log is acknowledged, not applied; the first that does not fit is refused with all
 * after it; drafts are kept in any case. What is answered is on disk. Throws what SQLite throws; then nothing was saved.
 */
export function prepareSave(db: Database): (batch: Question<'save'>) => Saved {
  const apply = prepareApply(db);
  const drafts = prepareDraftWriter(db);
  const log = prepareLogWriter(db);
  const attempt = db.transaction((change: Change): readonly AnyRecord[] => {
    const { gone } = apply(change.diff);
    log.append(change);
    return gone;
  });

  return db.transaction(({ changes, drafts: typed }: Question<'save'>): Saved => {
    const saved: Id[] = [];
    const gone: Id[] = [];
    for (const asked of changes) {
      if (!log.has(asked.id)) {
        try {
          gone.push(...attempt({ ...asked, diff: wellFormed(asked.diff) }).map(({ id }) => id));
        } catch (thrown) {
          if (thrown instanceof StaleDiff) break;
          throw thrown;
        }
      }
      saved.push(asked.id);
    }
    for (const draft of typed) drafts.keep(draft);
    for (const record of new Set([...gone, ...typed.map(({ record }) => record)])) drafts.dropIfGone(record);
    return { saved, refused: changes.slice(saved.length).map(({ id }) => id) };
  }).immediate;
}

/** Prepares putting a diff's outcome into the tables. It throws {@link StaleDiff} where that does not fit; the caller rolls back. */
function prepareApply(db: Database): (diff: Diff) => Outcome {
  const find = prepareFind(db);
  const rows = prepareRowWriter(db);
  const leading = prepareLinks(db);
  return (diff) => {
    const outcome = outcomeOf(diff, find);
    for (const { type, id } of outcome.gone) rows.remove(type, id);
    for (const record of outcome.put) rows.put(record);
    for (const record of outcome.put) if (!leading.hold(record)) throw new StaleDiff(record.id);
    for (const { type, id } of outcome.gone) if (leading.leadTo(type, id)) throw new StaleDiff(id);
    return outcome;
  };
}

/** Whether all that a record refers to is there; and whether anything still refers to a record. */
type Links = { hold(record: AnyRecord): boolean; leadTo(type: RecordType, id: Id): boolean };

// SQLite checks foreign keys at the end of the transaction, too late to tell which change of a batch broke one.
function prepareLinks(db: Database): Links {
  const exists = perTable((type) => db.prepare<[Buffer]>(`SELECT 1 FROM ${type} WHERE id = ?`));
  const referring = perTable((type) =>
    recordTypes.flatMap((child) =>
      links[child]
        .filter(({ of }) => of === type)
        .map(({ name }) => db.prepare<[Buffer]>(`SELECT 1 FROM ${child} WHERE "${name}" = ? LIMIT 1`)),
    ),
  );
  return {
    hold: (record) => targetsOf(record).every(({ link, id }) => exists[link.of].get(bytesOf(id)) !== undefined),
    leadTo: (type, id) => referring[type].some((select) => select.get(bytesOf(id)) !== undefined),
  };
}

/** Half a surrogate pair, which some input methods leave, cannot be stored as UTF-8: it becomes U+FFFD in row and log alike. */
function wellFormed(diff: Diff): Diff {
  const json = JSON.stringify(diff);
  if (!/\\ud[89a-f]/.test(json)) return diff;
  return JSON.parse(json, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}
