/** The first 100 bytes of a file, read before SQLite may touch it, so that what is not ours is left exactly as it is. */
import fs from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import { codeOf } from './file-problems.ts';
import { schemaVersion } from './migrations/index.ts';
import { saltLength } from './seal.ts';

/** Marks a SQLite file as a casebook: the letters "Visa". */
export const applicationId = 0x56697361;

const magic = 'SQLite format 3\0';

/**
 * What a casebook says of itself before it is opened: its schema version, or, where it is sealed, nothing but the salt of its key. And whether
 * it is as long as it says, in which what is sealed cannot be deceived.
 */
export type Header =
  | { readonly version: number; readonly salt: null; readonly sizeAgrees: boolean }
  | { readonly version: null; readonly salt: Uint8Array; readonly sizeAgrees: true };

/**
 * Looks at the casebook at `path` (offsets after https://www.sqlite.org/fileformat2.html, section 1.3).
 * Nothing of ours may have the file open. Throws `noSuchFile`, `cannotRead`, `notACasebook`, `newerCasebook`.
 */
export function readHeader(path: string): Header {
  const { header, size } = readStart(path);
  if (looksSealed(header))
    return { version: null, salt: new Uint8Array(header.subarray(0, saltLength)), sizeAgrees: true };
  if (header.length < 100 || header.toString('latin1', 0, magic.length) !== magic)
    throw new Problem('notACasebook', basename(path));
  const version = knownVersion(path, header.readUInt32BE(68), header.readUInt32BE(60));
  return { version, salt: null, sizeAgrees: saysItsSize(header, size) };
}

// SQLite trusts the number of pages only where the two change counters agree.
function saysItsSize(header: Buffer, size: number): boolean {
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  return header.readUInt32BE(24) === header.readUInt32BE(92) && header.readUInt32BE(28) * pageSize === size;
}

// The cipher leaves eight bytes in clear: page size, journal kind (rollback), the 32 bytes a page gives to nonce and tag, and the
// three fractions that every SQLite file has.
function looksSealed(header: Buffer): boolean {
  const clear = [1, 1, 32, 64, 32, 32];
  return (
    header.length === 100 &&
    header.toString('latin1', 0, magic.length) !== magic &&
    clear.every((byte, index) => header[18 + index] === byte)
  );
}

/** The version, if the ids are those of a casebook this app knows. Throws `notACasebook` and `newerCasebook`. */
export function knownVersion(path: string, application: number, version: number): number {
  if (application !== applicationId || version < 1) throw new Problem('notACasebook', basename(path));
  if (version > schemaVersion) throw new Problem('newerCasebook', basename(path));
  return version;
}

function readStart(path: string): { header: Buffer; size: number } {
  try {
    const handle = fs.openSync(path, 'r');
    try {
      const start = Buffer.alloc(100);
      const header = start.subarray(0, fs.readSync(handle, start, 0, start.length, 0));
      return { header, size: fs.fstatSync(handle).size };
    } finally {
      fs.closeSync(handle);
    }
  } catch (thrown) {
    throw new Problem(codeOf(thrown) === 'ENOENT' ? 'noSuchFile' : 'cannotRead', basename(path), { cause: thrown });
  }
}

/** Whether there is a casebook at `path`, of whatever version. Nothing of ours may have it open. */
export function isCasebook(path: string): boolean {
  try {
    const { header } = readStart(path);
    return header.length === 100 && (header.readUInt32BE(68) === applicationId || looksSealed(header));
  } catch {
    return false;
  }
}
