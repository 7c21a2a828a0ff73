/**
 * Copying a casebook while it is worked in, byte for byte, sealed or not: SQLite's own online backup cannot seal its target with the key
 * of its source. Between two transactions the file is whole, and nobody else writes into it; so a copy is whole once all of it was read
 * and nothing was written meanwhile. What was written is found by going round again.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** Bytes that are read at once; work in the casebook goes on in between. */
const stride = 256 * 1024;
/** After so many rounds that were disturbed the last one is gone without a pause. */
const mostRounds = 50;

/** The file of an open casebook, to be read beside SQLite; `writes` counts what was written through it. */
export type Source = { readonly handle: number; writes(): number };

/** Copies an open casebook to `path`, where nothing may be yet, and has it on disk. Throws what the file system throws; the caller clears away. */
export async function copyWhole(source: Source, path: string): Promise<void> {
  const target = fs.openSync(path, 'wx', 0o600);
  try {
    const copied: string[] = [];
    let before: number;
    let round = 0;
    do {
      before = source.writes();
      round++;
      const length = fs.fstatSync(source.handle).size;
      for (let index = 0; index * stride < length; index++) {
        copyStride(source.handle, target, index, length, copied);
        if (round < mostRounds) await setImmediate();
      }
      copied.length = Math.ceil(length / stride);
      fs.ftruncateSync(target, length);
    } while (source.writes() !== before);
    fs.fsyncSync(target);
  } finally {
    fs.closeSync(target);
  }
}

/** Copies one stride, unless it is what was copied before. What the file grew by since the round began is cut off at its end, so it is not counted as copied. */
function copyStride(handle: number, target: number, index: number, length: number, copied: string[]): void {
  const buffer = Buffer.alloc(Math.min(stride, length - index * stride));
  const bytes = buffer.subarray(0, fs.readSync(handle, buffer, 0, buffer.length, index * stride));
  const digest = createHash('sha256').update(bytes).digest('base64');
  if (copied[index] === digest) return;
  fs.writeSync(target, bytes, 0, bytes.length, index * stride);
  copied[index] = digest;
}
