/** Finds Electron's runtime, or fetches it where that takes no more than a minute. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build.ts';

const longestFetch = 60_000;
const longestKnock = 4_000;

const ownFolder = join(root, 'node_modules/electron');

/** Where the runtime's program lies, or null. The `electron` package's own variable goes first. */
export async function findElectron(): Promise<string | null> {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(ownFolder, 'dist');
  const program = join(folder, programName());
  return access(program, constants.X_OK).then(
    () => program,
    () => null,
  );
}

/** Has the `electron` package fetch its runtime. Null where that fails or takes too long. */
export async function fetchElectron(): Promise<string | null> {
  if (!(await canReachSource())) return null;
  const fetching = spawn(process.execPath, [join(ownFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: longestFetch,
    killSignal: 'SIGKILL',
  });
  await once(fetching, 'exit').catch(() => undefined);
  return findElectron();
}

/** Offline, the package would try for long; one knock at the door tells. Behind a proxy only trying tells. */
async function canReachSource(): Promise<boolean> {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || 'https://github.com';
  return fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(longestKnock) }).then(
    () => true,
    () => false,
  );
}

function programName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
