/** Checking a copy before it may count as a backup: on a thread of its own, so that no work waits for it. */
import { once } from 'node:events';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem } from '../../shared/problem.ts';
import type { SealKey } from './seal.ts';
import { workerFile } from './worker-file.ts';

/** A copy to be checked, and what opens it. */
export type ToVerify = { readonly verify: string; readonly key: SealKey | null };

/** Opens a casebook and checks all of it. Throws `damagedCasebook` where anything is found; the file stays as it is. */
export async function verify(path: string, key: SealKey | null): Promise<void> {
  const toVerify: ToVerify = { verify: path, key };
  const worker = new Worker(workerFile, { workerData: toVerify });
  try {
    const [isSound] = await once(worker, 'message');
    if (isSound !== true) throw new Problem('damagedCasebook', basename(path));
  } finally {
    await worker.terminate();
  }
}
