/** Builds what is stale: the window with Vite, the hosts and the command line with esbuild. Costs next to nothing when nothing changed. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stampFile = join(dist, 'stamp');
const sources = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json'];

/** Builds if a source is newer or other than what was built last. */
export async function buildWhatIsStale(): Promise<void> {
  const stamp = await stampOfSources();
  const built = await readFile(stampFile, 'utf8').catch(() => '');
  if (stamp !== built) await build(stamp);
}

/** Path, size and time of every source: what a change of any of them changes. */
async function stampOfSources(): Promise<string> {
  const files = (await Promise.all(sources.map((source) => filesIn(join(root, source))))).flat().sort();
  const lines = files.map(async (file) => {
    const { size, mtimeMs } = await stat(file);
    return `${relative(root, file)} ${size} ${mtimeMs}`;
  });
  return createHash('sha256')
    .update((await Promise.all(lines)).join('\n'))
    .digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function build(stamp: string) {
  // Built aside and put in place whole, so that a build that fails or is interrupted leaves the last one as it was.
  const fresh = join(root, `dist.${process.pid}`);
  try {
    await mkdir(fresh, { recursive: true });
    const hosts = join(fresh, 'electron');
    await Promise.all([buildWindow(join(fresh, 'window')), buildHosts(hosts)]);
    await cp(join(root, 'shared/language/en/practices'), join(hosts, 'practices'), { recursive: true });
    await writeFile(join(fresh, 'stamp'), stamp);
    await rm(dist, { recursive: true, force: true });
    await rename(fresh, dist);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function buildWindow(outDir: string) {
  const vite = await import('vite');
  const configFile = join(root, 'build/vite.config.ts');
  await vite.build({ configFile, build: { outDir }, logLevel: 'warn' });
}

async function buildHosts(outdir: string) {
  const esbuild = await import('esbuild');
  const common: BuildOptions = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node22',
    // Bundled, a library costs one file to read instead of a hundred; these bring native code or files of their own.
    external: ['electron', 'better-sqlite3', '@resvg/resvg-js', 'subset-font'],
    // What it ships for Node asks for Node's own modules in a way that no ES module can.
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    logLevel: 'warning',
  };
  await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: {
        main: 'electron/main.ts',
        serve: 'electron/serve.ts',
        cli: 'electron/cli.ts',
        'casebook-worker': 'electron/casebook/worker.ts',
      },
      format: 'esm',
    }),
    // A sandboxed preload script can only be CommonJS, and can load nothing but Electron.
    esbuild.build({
      ...common,
      entryPoints: { preload: 'electron/preload.ts' },
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
    }),
  ]);
}

if (import.meta.main) await buildWhatIsStale();
