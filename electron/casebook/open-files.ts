/**
 * Which casebook files this thread has open. On POSIX, closing any other handle on a file drops SQLite's lock on it, so the
 * same file must never be opened twice in one process, under whatever name.
 */
import fs from 'node:fs';

const open = new Set<string>();

/** Which file a path leads to: its device and inode. Null where there is none. Throws what `stat` throws. */
export function fileAt(path: string): string | null {
  const stat = fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}

/** Whether this thread has the file open. */
export function isOpen(file: string): boolean {
  return open.has(file);
}

/** Notes a file as open, until the function it returns is called. */
export function noteOpen(file: string): () => void {
  open.add(file);
  return () => open.delete(file);
}
