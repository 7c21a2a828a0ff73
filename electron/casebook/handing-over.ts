/** Another casebook beside the open one: what is to be decided on, and taking in what was accepted. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { KeptPicture } from '../../shared/contract/pictures.ts';
import type { Comparison } from '../../shared/handing-over/accepting.ts';
import type { Side } from '../../shared/handing-over/comparing.ts';
import type { PreviewShown } from '../../shared/handing-over/preview.ts';
import { compare, type TakenIn, takeIn } from '../../shared/handing-over/taking-in.ts';
import { groupsOf } from '../../shared/language/handed-over/preview.ts';
import { gather } from '../../shared/model/document.ts';
import { freshNow } from '../../shared/model/fresh.ts';
import { recordTypes } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { prepareDraftWriter } from './drafts.ts';
import { targetsOf } from './links.ts';
import { prepareLogWriter, readLog } from './log.ts';
import { preparePictureWriter, readPicture } from './pictures.ts';
import { readAll } from './reading.ts';
import { readAnother } from './reading-another.ts';
import { partingsOf } from './replay.ts';
import type { SealKey } from './seal.ts';
import { prepareRowWriter } from './tables.ts';

/** What opens the other casebook, and where it is. */
export type Another = { readonly path: string; readonly key: SealKey | null };

/** What of the other casebook is to be decided on. Throws as {@link readAnother}; one whose log does not lead to its rows is damaged. */
export function previewOf(db: Database, own: string, { path, key }: Another): PreviewShown {
  const [ours, theirs] = [sideIn(db), readAnother(path, key, own, (other) => soundSideIn(other, path))];
  return previewFrom(compare(ours, theirs, targetsOf), ours, theirs);
}

/**
 * Takes in what was accepted, all in one transaction; answers how many records are other ones now. Throws as {@link previewOf}, and
 * `handedOverChanged` where either casebook is not what it was when `mark` was made. Then nothing was taken in.
 */
export function takeInFrom(db: Database, own: string, another: Another, mark: string, accepted: readonly Id[]): number {
  const { path, key } = another;
  const ours = sideIn(db);
  const { taken, pictures } = readAnother(path, key, own, (other) => {
    const theirs = soundSideIn(other, path);
    const comparison = compare(ours, theirs, targetsOf);
    if (previewFrom(comparison, ours, theirs).mark !== mark) throw new Problem('handedOverChanged', basename(path));
    const taken = takeIn(comparison, { ours: ours.log, theirs: theirs.log }, accepted, freshNow);
    return { taken, pictures: taken.pictures.map((hash) => readPicture(other, hash)) };
  });
  write(db, taken, pictures);
  return taken.put.length + taken.gone.length;
}

function write(db: Database, { changes, put, gone }: TakenIn, pictures: readonly KeptPicture[]): void {
  const keepPicture = preparePictureWriter(db);
  const log = prepareLogWriter(db);
  const rows = prepareRowWriter(db);
  const drafts = prepareDraftWriter(db);
  const all = db.transaction(() => {
    for (const picture of pictures) keepPicture(picture);
    for (const change of changes) log.append(change);
    for (const { type, id } of gone) rows.remove(type, id);
    for (const record of put) rows.put(record);
    for (const { id } of gone) drafts.dropIfGone(id);
  });
  all.immediate();
}

function previewFrom(comparison: Comparison, ours: Side, theirs: Side): PreviewShown {
  const groups = groupsOf(comparison, ours.records, theirs.records);
  return { mark: createHash('sha256').update(JSON.stringify(groups)).digest('hex'), groups };
}

function sideIn(db: Database): Side {
  return { records: gather(recordTypes.flatMap((type) => readAll(db, type))), log: [...readLog(db)] };
}

function soundSideIn(db: Database, path: string): Side {
  const list = recordTypes.flatMap((type) => readAll(db, type));
  const log = [...readLog(db)];
  if (partingsOf(log, list).length > 0) throw new Problem('damagedCasebook', basename(path));
  return { records: gather(list), log };
}
