/** A casebook's thread as people run it: built, so that no figure carries the reading of TypeScript. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../../build/build.ts';

type Built = typeof import('../../../electron/casebook/thread.ts');

/** What opens casebooks on built threads; `end` clears away what was built for it. Needs `npm run build`. */
export async function builtThreads(): Promise<Pick<Built, 'openOnThread'> & { end(): Promise<void> }> {
  // Within the project, where what is not bundled is found.
  const folder = await mkdtemp(join(root, 'dist.bench-'));
  const file = join(folder, 'thread.mjs');
  await build({
    entryPoints: [join(root, 'electron/casebook/thread.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3'],
  });
  await copyFile(join(root, 'dist/electron/casebook-worker.js'), join(folder, 'casebook-worker.js'));
  const { openOnThread }: Built = await import(pathToFileURL(file).href);
  return { openOnThread, end: () => rm(folder, { recursive: true }) };
}
