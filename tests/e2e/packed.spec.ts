/** The desktop app as it is handed out: packed as for its users, its fuses read, and started as somebody might who wants to look inside. */
import { spawn } from 'node:child_process';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fuses from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { newDataFolder } from './running-app.ts';

test.skip(process.platform !== 'linux', 'packing for macOS and Windows needs their own tools');

const { FuseV1Options, getCurrentFuseWire } = fuses;
// As the wire is written: the digits 0 and 1.
const [off, on] = [0x30, 0x31];

const root = join(import.meta.dirname, '../..');
let folder: string;
let packed: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'visavis-packed-'));
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const own = ['--config', 'build/electron-builder.yml', '--dir'];
  const here = [`-c.electronDist=${dirname(process.env.VISAVIS_ELECTRON ?? '')}`, `-c.directories.output=${folder}`];
  const packing = spawn(process.execPath, [builder, ...own, ...here], { cwd: root, stdio: 'ignore' });
  expect(await new Promise((resolve) => packing.once('exit', resolve))).toBe(0);
  packed = join(folder, 'linux-unpacked/visavis');
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('its fuses leave nothing of Node to be reached from outside, and no code but its own', async () => {
  const wire = await getCurrentFuseWire(packed);
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
  });
});

test('it opens its casebook, and runs no other script and no debugger, whatever it is started with', async () => {
  const data = await newDataFolder();
  const trace = join(folder, 'a-script-ran');
  const script = join(folder, 'script.cjs');
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`);
  const args = [script, '--no-sandbox', '--disable-gpu', '--inspect=0', '--remote-debugging-port=0', '--data', data];
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` };
  const app = spawn(packed, args, { env });
  let said = '';
  app.stderr.setEncoding('utf8');
  app.stderr.on('data', (text: string) => {
    said += text;
  });
  try {
    // The page asks for the casebook, so once it is there the whole app has come up.
    await expect.poll(() => isThere(join(data, 'Casebook.visavis')), { timeout: 30_000 }).toBe(true);
  } finally {
    app.kill('SIGKILL');
  }
  expect(await isThere(trace)).toBe(false);
  expect(said).not.toMatch(/listening on/i);
});

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
