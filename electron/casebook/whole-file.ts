/** Files that are there whole or not at all: made beside their place under a name that says nothing, synced, then put there. */
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import { codeOf, fileProblem, withProblems } from './file-problems.ts';

/**
 * A free path in the folder of `path`, for a file that is still being made. Should a kill leave it there, it is cleared away when the casebook
 * `of` is opened next. Throws `cannotWrite` where nothing can be made there.
 */
export function pathBeside(path: string, of = path): string {
  const folder = dirname(path);
  withProblems(path, () => fs.accessSync(folder, fs.constants.W_OK));
  return join(folder, `${startFor(of)}${randomUUID()}`);
}

/**
 * Removes what a kill left half made for the casebook at `path`: beside it, or in another folder. Only for whoever holds its lock; nobody
 * else makes anything for it. What cannot be removed now is met again at the next opening.
 */
export function clearLeftBehind(path: string, folder = dirname(path)): void {
  try {
    const start = startFor(path);
    for (const name of fs.readdirSync(folder))
      if (name.startsWith(start)) fs.rmSync(join(folder, name), { force: true });
  } catch {
    // Nobody is kept from their casebook by what lies beside it.
  }
}

// Tells whose it is without naming anybody. Some systems take large and small letters for the same; and what is made for something that is
// itself being made belongs to the same casebook.
function startFor(casebook: string): string {
  const name = basename(casebook).toLowerCase();
  const [start] = /^\.visavis-[0-9a-f]{12}-/.exec(name) ?? [];
  if (start) return start;
  return `.visavis-${createHash('sha256').update(name).digest('hex').slice(0, 12)}-`;
}

/** Writes a file, over another of that name if there is one. Throws `cannotWrite` and `diskFull`; then nothing changed. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = pathBeside(path);
  try {
    fs.writeFileSync(beside, content, { flag: 'wx', flush: true });
    fs.renameSync(beside, path);
    syncFolderOf(path);
  } catch (thrown) {
    fs.rmSync(beside, { force: true });
    throw fileProblem(thrown, path);
  }
}

/**
 * Makes a new file at `path`: `make` fills the path it is given and closes it, then the file moves to its place in one step.
 * Throws `fileExists` where something is there by then, `cannotWrite`, `diskFull`, and what `make` throws; then nothing changed.
 */
export function makeWhole(path: string, make: (beside: string) => void): void {
  const beside = pathBeside(path);
  try {
    make(beside);
    putAt(beside, path);
  } catch (thrown) {
    // Somebody else has made it meanwhile, has opened it, and has cleared away what we were making.
    const isTaken = !(thrown instanceof Problem) && fs.existsSync(path);
    throw isTaken ? new Problem('fileExists', basename(path), { cause: thrown }) : fileProblem(thrown, path);
  } finally {
    fs.rmSync(beside, { force: true });
    fs.rmSync(`${beside}-journal`, { force: true });
  }
}

/** Puts a finished file in the place of the one at `path`, in one step, once it is on disk itself. Throws `cannotWrite`, `diskFull`; then nothing changed. */
export function replaceBy(beside: string, path: string): void {
  withProblems(path, () => {
    const handle = fs.openSync(beside, 'r+');
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(beside, path);
    syncFolderOf(path);
  });
}

/** Puts a finished file at a place that is still free, in one step; the caller removes `beside`. Throws `fileExists`, `cannotWrite`. */
export function putAt(beside: string, path: string): void {
  withProblems(path, () => {
    try {
      fs.linkSync(beside, path);
    } catch (thrown) {
      // Some file systems (FAT, a few network ones) have no links; there a name taken in this very moment is overwritten.
      if (codeOf(thrown) === 'EEXIST' || fs.existsSync(path)) throw new Problem('fileExists', basename(path));
      fs.renameSync(beside, path);
    }
    syncFolderOf(path);
  });
}

function syncFolderOf(path: string): void {
  // Windows cannot open a folder; there the rename is durable by itself.
  if (process.platform === 'win32') return;
  const folder = fs.openSync(dirname(path), 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}
