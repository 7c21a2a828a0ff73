/** What the desktop shell promises: the window reaches nothing of the machine, and nothing typed in it is lost. Electron only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { newDataFolder } from './running-app.ts';

let app: ElectronApplication;
let page: Page;
let data: string;

const launch = async (...more: string[]) => {
  app = await _electron.launch({
    executablePath: process.env.VISAVIS_ELECTRON,
    args: ['--no-sandbox', '--disable-gpu', '.', '--data', data, ...more],
  });
  page = await app.firstWindow();
};

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.beforeEach(async () => {
  data = await newDataFolder();
  await launch();
});
test.afterEach(() => app.close());

test('the window has nothing of Node and nothing of the shell', async () => {
  await expect(page.getByRole('textbox').first()).toBeVisible();
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].filter((name) => name in window),
  );
  expect(found).toEqual([]);
});

test('the window can neither leave its page nor open another', async () => {
  await expect(page.getByRole('textbox').first()).toBeVisible();
  const outcome = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const prevented = new Promise<boolean>((resolve) => {
      contents?.once('will-frame-navigate', (event) => setImmediate(() => resolve(event.defaultPrevented)));
    });
    const opened = await contents?.executeJavaScript(`window.open('https://example.com/') !== null`, true);
    // Whether this script ever ends is up to the navigation that it begins.
    void contents?.executeJavaScript(`location.assign('https://example.com/')`, true);
    return [opened, await prevented, contents?.getURL(), BrowserWindow.getAllWindows().length];
  });
  expect(outcome).toEqual([false, true, 'visavis://app-1/', 1]);
});

test('nothing of another protocol, and nothing that is not the window’s own, can be reached', async () => {
  await expect(page.getByRole('textbox').first()).toBeVisible();
  const reached = await app.evaluate(
    async ({ BrowserWindow, session }, file) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.session ?? session.defaultSession;
      const addresses = [`file://${file}`, 'http://127.0.0.1:9/', 'https://example.com/', 'chrome://version/'];
      const others = ['visavis://elsewhere/', 'visavis://app-1/../package.json', 'visavis://app-1/%2e%2e/package.json'];
      return Promise.all(
        [...addresses, ...others].map((address) =>
          own.fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
    },
    join(import.meta.dirname, '../../package.json'),
  );
  expect(reached).toEqual(reached.map(() => false));
  const fromPage = await page.evaluate(async () => {
    const comes = (tag: 'script' | 'img', src: string) =>
      new Promise<string>((resolve) => {
        const element = Object.assign(document.createElement(tag), { src });
        element.addEventListener('error', () => resolve('refused'));
        element.addEventListener('load', () => resolve('loaded'));
        document.body.append(element);
      });
    const asked = fetch('https://example.com/').then(
      () => 'loaded',
      () => 'refused',
    );
    return Promise.all([
      asked,
      comes('script', 'data:text/javascript,1'),
      comes('script', 'file:///etc/hosts'),
      comes('img', 'https://example.com/a.png'),
    ]);
  });
  expect(fromPage).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('nothing can be laid into the page, and no tools for developers open', async () => {
  const outcome = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.openDevTools();
    const inside = `const view = document.createElement('webview'); view.src = 'about:blank'; document.body.append(view); 'loadURL' in view`;
    return [await contents?.executeJavaScript(inside), contents?.isDevToolsOpened()];
  });
  expect(outcome).toEqual([false, false]);
});

test('a file that the page did not make is not saved', async () => {
  await expect(page.getByRole('textbox').first()).toBeVisible();
  const outcome = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const prevented = new Promise<boolean>((resolve) => {
      contents?.session.once('will-download', (event) => resolve(event.defaultPrevented));
    });
    contents?.downloadURL('data:text/plain,from-elsewhere');
    return prevented;
  });
  expect(outcome).toBe(true);
});

test('locked, by the system too, the window comes back in another process and the old one ends', async () => {
  await page.getByRole('textbox', { name: 'Whose parts are these?' }).fill('Mira');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kept safe' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Close it with a passphrase' }).click();
  await sheet.getByRole('textbox', { name: 'The new passphrase', exact: true }).fill('four quiet words');
  await sheet.getByRole('textbox', { name: 'The new passphrase once more' }).fill('four quiet words');
  await sheet.getByRole('button', { name: 'Close it with this' }).click();
  await sheet.getByRole('button', { name: 'I have it on paper' }).click();
  const processOfPage = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  const before = Number(await processOfPage());
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect(page.getByRole('textbox', { name: 'Passphrase, or recovery key' })).toBeVisible();
  expect(await processOfPage()).not.toBe(before);
  await expect.poll(() => isRunning(before)).toBe(false);
  await page.getByRole('textbox', { name: 'Passphrase, or recovery key' }).fill('four quiet words');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mira' }).first()).toBeVisible();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(page.getByRole('textbox', { name: 'Passphrase, or recovery key' })).toBeVisible();
});

test('every permission is denied', async () => {
  const states = await page.evaluate(async () => {
    const refused = (asking: Promise<unknown>) =>
      asking.then(
        () => 'granted',
        () => 'denied',
      );
    return [
      await Notification.requestPermission(),
      await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      await refused(new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))),
      await refused(navigator.clipboard.readText()),
      await refused(navigator.requestMIDIAccess({ sysex: true })),
      await refused(navigator.mediaDevices.getDisplayMedia()),
      await refused(navigator.wakeLock.request('screen')),
    ];
  });
  expect(states).toEqual(states.map(() => 'denied'));
});

test('the session is kept in memory and spells nothing', async () => {
  const session = await app.evaluate(({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return [own?.isPersistent(), own?.storagePath, own?.isSpellCheckerEnabled()];
  });
  expect(session).toEqual([false, null, false]);
});

test('a page that crashed comes back with all that was saved', async () => {
  await page.getByRole('textbox').first().fill('Mira');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved')).toBeVisible();
  const back = app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise<string | undefined>((resolve) => {
      contents?.once('did-finish-load', () => {
        const text = `new Promise((done) => { const look = () => document.body.innerText.includes('Mira') ? done('Mira') : requestAnimationFrame(look); look(); })`;
        resolve(contents.executeJavaScript(text));
      });
      contents?.forcefullyCrashRenderer();
    });
  });
  expect(await back).toBe('Mira');
  const left = await readdir(data, { recursive: true });
  expect(left.filter((name) => name.endsWith('.dmp'))).toEqual([]);
});

test('closing the window waits for what was typed last', async () => {
  await page.getByRole('textbox').first().fill('Mira');
  await page.keyboard.press('Enter');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
  expect(await ended).toBe(0);
  await launch();
  await expect(page.getByText('Mira').first()).toBeVisible();
});

test('a casebook that cannot be opened still opens the window, which says so', async () => {
  await app.close();
  const folder = join(data, 'folder.visavis');
  await mkdir(folder);
  await launch(folder);
  await expect(page.getByText('folder.visavis').first()).toBeVisible();
});

test('a second start on the same folder ends, and shows the window of the first', async () => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const shown = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => BrowserWindow.getAllWindows()[0]?.once('show', () => resolve())),
  );
  const second = spawn(process.env.VISAVIS_ELECTRON ?? '', ['--no-sandbox', '--disable-gpu', '.', '--data', data]);
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await shown;
  expect(app.windows()).toHaveLength(1);
});

test('another casebook opens in a window of its own', async () => {
  await copyFile('tests/fixtures/casebook-v1.visavis', join(data, 'Other.visavis'));
  const opening = app.waitForEvent('window');
  const file = join(data, 'Other.visavis');
  const second = spawn(process.env.VISAVIS_ELECTRON ?? '', [
    '--no-sandbox',
    '--disable-gpu',
    '.',
    '--data',
    data,
    file,
  ]);
  await once(second, 'exit');
  const other = await opening;
  await expect(other.getByText('Mira').first()).toBeVisible();
  await expect(page.getByText('Mira')).toHaveCount(0);
  await expect(other).toHaveTitle('Visavis');
});

test('the system’s dialogs find a casebook and place a new one', async () => {
  const found = join(data, 'Spring.visavis');
  await copyFile(join(import.meta.dirname, '../fixtures/casebook-v1.visavis'), found);
  await app.evaluate(
    ({ dialog }, { found, placed }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [found] });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: placed });
    },
    { found, placed: join(data, 'Autumn') },
  );
  await page.getByRole('button', { name: 'Casebooks' }).click();
  await page.getByRole('button', { name: 'Look for a file' }).click();
  await expect(page.getByRole('heading', { name: 'Spring' })).toBeVisible();
  await page.getByRole('button', { name: 'Mira', exact: true }).click();
  await page.getByRole('button', { name: 'Casebooks' }).click();
  await page.getByRole('button', { name: 'A new casebook' }).click();
  await page.getByRole('textbox', { name: 'Whose parts are these?' }).fill('Tall Elm');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Autumn' })).toBeVisible();
});

test('a dialog that is left without an answer changes nothing', async () => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
  await page.getByRole('button', { name: 'Casebooks' }).click();
  await page.getByRole('button', { name: 'Look for a file' }).click();
  await expect(page.getByRole('textbox', { name: 'Whose parts are these?' })).toBeVisible();
});
