/** Pictures beside the records: bytes found by their own hash, so that one is kept once and nobody can change it unseen. */
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { type Kept, type KeptPicture, keptPictureSchema } from '../../shared/contract/pictures.ts';
import type { AnyRecord, PictureHash } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { isBare } from './bare-picture.ts';
import { BrokenRow } from './tables.ts';

/** The name of a picture: the SHA-256 of its bytes, in hexadecimal. */
export function hashOf(bytes: string): PictureHash {
  return createHash('sha256').update(Buffer.from(bytes, 'base64')).digest('hex');
}

/** Prepares keeping a picture under its hash, which it gives back; one that is there already stays. The caller has the transaction. Throws `unreadablePicture`. */
export function preparePictureWriter(db: Database): (picture: KeptPicture) => PictureHash {
  const insert = db.prepare<[string, string, Buffer]>(
    'INSERT INTO picture (hash, type, bytes) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  return ({ type, bytes }) => {
    if (!isBare(Buffer.from(bytes, 'base64'), type)) throw new Problem('unreadablePicture');
    const hash = hashOf(bytes);
    insert.run(hash, type, Buffer.from(bytes, 'base64'));
    return hash;
  };
}

/** A picture by its hash. Throws `unknownPicture` and {@link BrokenRow}. */
export function readPicture(db: Database, hash: PictureHash): KeptPicture {
  const row = db.prepare<[string]>('SELECT hash, type, bytes FROM picture WHERE hash = ?').get(hash);
  if (row === undefined) throw new Problem('unknownPicture');
  const { type, bytes } = pictureFrom(row);
  return { type, bytes };
}

/** Every picture, by hash. Throws {@link BrokenRow}. */
export function readAllPictures(db: Database): Kept[] {
  return db.prepare('SELECT hash, type, bytes FROM picture ORDER BY hash').all().map(pictureFrom);
}

/** What every picture is found by; their bytes are not read. */
export function readHashes(db: Database): PictureHash[] {
  return db.prepare('SELECT hash FROM picture ORDER BY hash').pluck().all().map(String);
}

/** The picture in a row. Throws {@link BrokenRow}, also where its bytes are not those of its hash. */
export function pictureFrom(row: unknown): Kept {
  const cells = new Map<string, unknown>(Object.entries(row ?? {}));
  const bytes = cells.get('bytes');
  const parsed = keptPictureSchema.safeParse({
    type: cells.get('type'),
    bytes: Buffer.isBuffer(bytes) ? bytes.toString('base64') : null,
  });
  const hash = cells.get('hash');
  if (!parsed.success || hash !== hashOf(parsed.data.bytes)) throw new BrokenRow('picture');
  return { hash, ...parsed.data };
}

/** What becomes of a record whose picture is no more: a part is shown without it, and a photo is nothing any more. */
export function withoutPicture(record: AnyRecord): readonly AnyRecord[] {
  if (record.type !== 'part') return [];
  return [{ ...record, portrait: record.portrait === 'picture' ? 'figure' : record.portrait, picture: null }];
}
