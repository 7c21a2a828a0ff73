/** The plain form of a casebook: everything it holds as one JSON text that needs no app to be read, and the way back. */
import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { keptPictureSchema } from '../../shared/contract/pictures.ts';
import { changeSchema, draftSchema } from '../../shared/model/change.ts';
import { gather, listRecords } from '../../shared/model/document.ts';
import { pictureHashSchema, recordSchema } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { prepareDraftWriter } from './drafts.ts';
import { codeOf } from './file-problems.ts';
import { prepareLogWriter } from './log.ts';
import { migrations, schemaVersion } from './migrations/index.ts';
import { diffForward, oldDiffSchema, oldRecordSchema } from './migrations/migration.ts';
import { makeFile } from './opening.ts';
import { hashOf, preparePictureWriter } from './pictures.ts';
import type { Whole } from './reading.ts';
import { partingsOf } from './replay.ts';
import type { NewSeal } from './seal.ts';
import { prepareRowWriter } from './tables.ts';

// What is known of an older dump before it is brought forward.
const oldDumpSchema = z.strictObject({
  format: z.literal('visavis-dump'),
  version: z.number().int().min(1).lt(schemaVersion),
  records: z.array(oldRecordSchema),
  pictures: z.unknown().optional(),
  drafts: z.unknown(),
  changes: z.array(z.looseObject({ diff: oldDiffSchema })),
});

/** The shape of a dump. */
const dumpSchema = z.strictObject({
  format: z.literal('visavis-dump'),
  version: z.literal(schemaVersion),
  records: z.array(recordSchema),
  pictures: z.array(keptPictureSchema.extend({ hash: pictureHashSchema })),
  drafts: z.array(draftSchema),
  changes: z.array(changeSchema),
});

/** The dump of a casebook: JSON text, one record, picture, draft or change a line, ending with a line break. */
export function dumpOf({ records, pictures, drafts, changes }: Whole): string {
  const start = `{"format":"visavis-dump","version":${schemaVersion}`;
  const kept = lines(pictures);
  return `${start},\n"records":${lines(records)},\n"pictures":${kept},\n"drafts":${lines(drafts)},\n"changes":${lines(changes)}}\n`;
}

function lines(list: readonly object[]): string {
  return list.length === 0 ? '[]' : `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/**
 * Reads a dump back, one of an older version, too; `name` is what a problem calls it. Throws `badDump` for anything that is not
 * a whole dump: another shape, an id twice, a picture that is not what its hash says, or a log that does not lead to the records.
 */
export function wholeFrom(dump: string, name: string): Whole {
  const parsed = dumpSchema.safeParse(broughtForward(jsonFrom(dump, name)));
  if (!parsed.success) throw new Problem('badDump', basename(name), { cause: parsed.error });
  const { records, pictures, drafts, changes } = parsed.data;
  const ordered = listRecords(gather(records));
  const repeats = ordered.length < records.length || new Set(changes.map(({ id }) => id)).size < changes.length;
  const ids = new Set(records.map(({ id }) => id));
  const strays = drafts.some(({ record, text }) => !ids.has(record) || text === '');
  const wrongPicture = pictures.some(({ hash, bytes }) => hash !== hashOf(bytes));
  if (repeats || strays || wrongPicture || partingsOf(changes, ordered).length > 0)
    throw new Problem('badDump', basename(name));
  return { records: ordered, pictures, drafts, changes };
}

function broughtForward(dump: unknown): unknown {
  const older = oldDumpSchema.safeParse(dump);
  if (!older.success) return dump;
  let { records, changes } = older.data;
  const { pictures = [] } = older.data;
  for (const { forward: forwardFor } of migrations.slice(older.data.version)) {
    if (!forwardFor) continue;
    const forward = forwardFor(changes.map(({ diff }) => diff));
    records = records.map(forward);
    changes = changes.map((change) => ({ ...change, diff: diffForward(change.diff, forward) }));
  }
  return { ...older.data, version: schemaVersion, records, pictures, changes };
}

function jsonFrom(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new Problem('badDump', basename(name), { cause: thrown });
  }
}

/**
 * Makes a new casebook at `path` that holds all this, sealed if so wanted. Throws `fileExists`, `cannotWrite`, `diskFull`, and `badDump` (calling it
 * `name`) where a record refers to one that is not there; then there is no file.
 */
export function makeCasebook(
  path: string,
  { records, pictures, drafts, changes }: Whole,
  name: string,
  seal: NewSeal | null = null,
): void {
  const fill = (db: Database) => {
    const rows = prepareRowWriter(db);
    const log = prepareLogWriter(db);
    const typed = prepareDraftWriter(db);
    const keepPicture = preparePictureWriter(db);
    db.transaction(() => {
      for (const record of records) rows.put(record);
      for (const picture of pictures) keepPicture(picture);
      for (const change of changes) log.append(change);
      for (const draft of drafts) typed.keep(draft);
    })();
  };
  try {
    makeFile(path, fill, seal);
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if (codeOf(cause).startsWith('SQLITE_CONSTRAINT')) throw new Problem('badDump', basename(name), { cause: thrown });
    throw thrown;
  }
}
