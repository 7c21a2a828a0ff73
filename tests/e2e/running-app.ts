/** The app as a person starts it, in either host: a page to work in, an end that nobody chose, and files it hands over. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type Browser, type ElectronApplication, type Page } from '@playwright/test';

export type HostName = 'browser' | 'electron';

export type RunningApp = {
  readonly page: Page;
  /** SIGKILL to the host, with nothing said before. */
  kill(): Promise<void>;
  /** Ends it as a person would. */
  close(): Promise<void>;
  /** The file the app hands over when this is done. */
  fileFrom(action: () => Promise<void>): Promise<Buffer>;
  /** What is handed over next goes to this path, or nowhere (null); only the desktop app can be told. */
  handOverTo(path: string | null): Promise<void>;
  /** The system's dialog, where the host has one, answers with this path when it asks where a new casebook goes. */
  placeNext(path: string): Promise<void>;
  /** What the host has said on its standard output and error. */
  said(): string;
};

// A test that fails half-way leaves no host behind.
const servers = new Set<ChildProcess>();
process.once('exit', () => {
  for (const server of servers) server.kill('SIGKILL');
});

/** Ample for a start, ms: one takes about a second. */
const longestStart = 25_000;

const root = join(import.meta.dirname, '../..');

export const newDataFolder = () => mkdtemp(join(tmpdir(), 'visavis-e2e-'));

/** Starts the app on a data folder. `browser` is needed where the host is served. */
export function startApp(
  host: HostName,
  data: string,
  browser: Browser,
  file: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<RunningApp> {
  return host === 'electron' ? startElectron(data, file, env) : startServed(data, browser, file, env);
}

/** As {@link startApp}, by somebody whom a file or folder can be forbidden to, as nothing is to root. It takes the folders as theirs. */
export function startAppAsSomebody(host: HostName, data: string, browser: Browser, file: string): Promise<RunningApp> {
  const env = process.env;
  if (process.getuid?.() !== 0) return startApp(host, data, browser, [file]);
  const give = () => spawnSync('chown', ['-R', `${nobody}:${nobody}`, data, dirname(file)]);
  give();
  return host === 'electron'
    ? startElectron(data, [file], env, async (app) => {
        // Its runtime may lie where only root can start it from.
        give();
        await app.evaluate((_, uid) => process.setuid?.(uid), nobody);
      })
    : startServed(data, browser, [file], env, nobody);
}

const nobody = 65_534;

async function startServed(
  data: string,
  browser: Browser,
  file: readonly string[],
  env: NodeJS.ProcessEnv,
  uid?: number,
): Promise<RunningApp> {
  const server = spawn(
    process.execPath,
    ['dist/electron/serve.js', '--port', '0', '--no-open', '--data', data, ...file],
    {
      cwd: root,
      env,
      uid,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = heardFrom(server);
  server.stderr.pipe(process.stderr);
  servers.add(server);
  server.once('exit', () => servers.delete(server));
  const address = await addressFrom(server);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    async kill() {
      server.kill('SIGKILL');
      await once(server, 'exit');
      await context.close();
    },
    async close() {
      await context.close();
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
    async fileFrom(action) {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      return readFile(await download.path());
    },
    handOverTo: () => Promise.reject(new Error('a browser keeps its own downloads')),
    placeNext: async () => undefined,
    said,
  };
}

async function addressFrom(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no standard output');
  for await (const line of createInterface({ input: server.stdout })) {
    const ready = /ready at (http:\S+)/.exec(line);
    if (ready?.[1]) return ready[1];
  }
  throw new Error('the server ended before it was ready');
}

/** Gathers what a process says. */
function heardFrom({ stdout, stderr }: ChildProcess): () => string {
  let said = '';
  for (const stream of [stdout, stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  return () => said;
}

async function launchElectron(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ app: ElectronApplication; page: Page }> {
  // The package's own export is the path of the runtime it found.
  const executablePath: string = createRequire(import.meta.url)('electron');
  const app = await _electron.launch({ executablePath, args, env: definedIn(env), timeout: longestStart });
  try {
    return { app, page: await app.firstWindow({ timeout: longestStart }) };
  } catch (thrown) {
    app.process().kill('SIGKILL');
    throw thrown;
  }
}

const definedIn = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

async function startElectron(
  data: string,
  file: readonly string[],
  env: NodeJS.ProcessEnv,
  started: (app: ElectronApplication) => Promise<unknown> = async () => undefined,
): Promise<RunningApp> {
  const args = ['--no-sandbox', '--disable-gpu', root, '--data', data, ...file];
  // On a busy machine a start was once seen not to reach its window; a second one tells a hiccup from a fault of ours.
  const { app, page } = await launchElectron(args, env).catch(() => launchElectron(args, env));
  const said = heardFrom(app.process());
  await started(app);
  await page.setViewportSize({ width: 1280, height: 800 });
  // Stands in for the person at the save dialog, which no test can press.
  const handOverTo = (path: string | null) =>
    app.evaluate(({ BrowserWindow }, chosen) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const done = new Promise<void>((resolve) => {
        session?.once('will-download', (_event, item) => {
          if (chosen === null) item.cancel();
          else item.setSavePath(chosen);
          item.once('done', () => resolve());
        });
      });
      Reflect.set(globalThis, 'handedOver', done);
    }, path);
  return {
    page,
    said,
    async kill() {
      const ended = once(app.process(), 'exit');
      app.process().kill('SIGKILL');
      await ended;
    },
    close: () => app.close(),
    async fileFrom(action) {
      const path = join(data, `handed-over-${Date.now()}`);
      await handOverTo(path);
      await action();
      await app.evaluate(() => Reflect.get(globalThis, 'handedOver'));
      return readFile(path);
    },
    handOverTo,
    placeNext: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path),
  };
}
