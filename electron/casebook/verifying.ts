/** Work on a casebook that nobody has open, on a thread of its own, so that nothing waits for it: checking a copy, saving what can be read. */
import { once } from 'node:events';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem } from '../../shared/problem.ts';
import type { SealKey } from './seal.ts';
import { workerFile } from './worker-file.ts';

/** What such a thread is to do, and what opens the casebook. */
export type ApartTask =
  | { readonly task: 'verify'; readonly path: string; readonly key: SealKey | null }
  | { readonly task: 'salvage'; readonly path: string; readonly key: SealKey | null; readonly target: string };

/** Opens a casebook and checks all of it. Throws `damagedCasebook` where anything is found; the file stays as it is. */
export function verify(path: string, key: SealKey | null): Promise<void> {
  return doApart({ task: 'verify', path, key });
}

/** Puts what can be read of a damaged casebook into a new one at `target`. Throws `damagedCasebook` where nothing can be. */
export function salvageOnThread(path: string, key: SealKey | null, target: string): Promise<void> {
  return doApart({ task: 'salvage', path, key, target });
}

async function doApart(task: ApartTask): Promise<void> {
  const worker = new Worker(workerFile, { workerData: task });
  try {
    const [isDone] = await once(worker, 'message');
    if (isDone !== true) throw new Problem('damagedCasebook', basename(task.path));
  } finally {
    await worker.terminate();
  }
}
