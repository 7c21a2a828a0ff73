/** `npm start`: builds what is stale, then opens the app in Electron, or serves it to a browser, and says which and why. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCommandLine } from '../electron/command-line.ts';
import { sentenceOf, t } from '../shared/language/text.ts';
import { problemIn } from '../shared/problem.ts';
import { buildWhatIsStale, root } from './build.ts';
import { fetchElectron, findElectron } from './electron-runtime.ts';

/** Why the app is served although nobody asked for a browser. */
type Reason = 'asked' | 'noDisplay' | 'isRoot' | 'noRuntime' | 'didNotStart';

// npm runs scripts in the package's folder and says here where it was called.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const args = process.argv.slice(2).filter((arg) => arg !== '--browser');

try {
  readCommandLine(args, process.cwd());
} catch (thrown) {
  console.error(sentenceOf(problemIn(thrown)));
  process.exit(1);
}

await buildWhatIsStale();
const reason = reasonToServe() ?? (await openInElectron());
if (reason) await serveBecause(reason);

function reasonToServe(): Reason | null {
  if (process.argv.includes('--browser')) return 'asked';
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'noDisplay';
  // Electron does not run as root with its sandbox on, and without it it does not run here.
  return process.getuid?.() === 0 ? 'isRoot' : null;
}

/** Runs the app in Electron until it ends. Answers why not, where it did not come up. */
async function openInElectron(): Promise<Reason | null> {
  const program = (await findElectron()) ?? (await fetchElectron());
  if (!program) return 'noRuntime';
  console.info(t('hosts.opening'));
  const app = spawn(program, [root, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  let cameUp = false;
  app.on('message', () => {
    cameUp = true;
    app.disconnect();
  });
  // Ctrl-C reaches the app as well: this script only waits for it to save and end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => app.kill('SIGTERM'));
  const code = await new Promise<number | null>((resolve) => {
    app.on('error', () => resolve(null));
    app.on('exit', resolve);
  });
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  if (!cameUp) return 'didNotStart';
  process.exitCode = code ?? 0;
  return null;
}

async function serveBecause(reason: Reason) {
  console.info(t(`hosts.serving.${reason}`));
  const entry = join(root, 'dist/electron/serve.js');
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
}
