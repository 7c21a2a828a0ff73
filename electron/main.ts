/** The desktop app, from its first line to its last window. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, powerMonitor } from 'electron';
import * as z from 'zod';
import { sentenceOf } from '../shared/language/text.ts';
import { Problem, problemIn } from '../shared/problem.ts';
import { askedOfDesktop } from './desktop/asked.ts';
import type { ToOpen } from './desktop/casebook-window.ts';
import { setMenu } from './desktop/menu.ts';
import { cutOffDebugging, cutOffNetwork, privateSession } from './desktop/private-session.ts';
import { answerScheme, registerScheme } from './desktop/scheme.ts';
import { createWindows } from './desktop/windows.ts';
import { readWindowFiles } from './window-files.ts';

const handedOverSchema = z.object({ path: z.string(), create: z.boolean() });

// Whatever is written from here on is for this person alone.
process.umask(0o077);

try {
  const { dataFolder, file, create } = askedOfDesktop(process.argv.slice(1), process.cwd());
  prepare(dataFolder);
  // One app a data folder: another one hands over what it was asked to open, and ends.
  if (app.requestSingleInstanceLock({ path: file, create })) start({ path: file, create }, dataFolder);
  else app.quit();
  // Whoever started us and waits learns that the desktop app runs here.
  process.send?.('up');
} catch (thrown) {
  console.error(sentenceOf(problemIn(thrown)));
  app.exit(1);
}

/** All that must be settled before Chromium is ready. */
function prepare(dataFolder: string) {
  // What Chromium writes for itself stays apart from the casebooks.
  const chromiumFolder = join(dataFolder, 'Chromium');
  try {
    mkdirSync(chromiumFolder, { recursive: true });
  } catch (cause) {
    throw new Problem('cannotWrite', basename(dataFolder), { cause });
  }
  app.setPath('userData', chromiumFolder);
  cutOffNetwork();
  // In the app as it is handed out no other program looks into a window; in development and tests one must.
  if (app.isPackaged) cutOffDebugging();
  registerScheme();
}

function start(asked: ToOpen, dataFolder: string) {
  let wanted = asked;
  let open = async (toOpen: ToOpen) => {
    wanted = toOpen;
  };
  // macOS may say which file was double-clicked before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void open({ path, create: false });
  });
  app.on('second-instance', (_event, _args, _folder, data) => {
    const handedOver = handedOverSchema.safeParse(data);
    if (handedOver.success) void open(handedOver.data);
  });
  // The windows end the app themselves, once their files are closed.
  app.on('window-all-closed', () => undefined);

  const reading = readWindowFiles(fileURLToPath(new URL('../window', import.meta.url)));
  // Awaited at the top of an ES module, this would never come: Electron gets ready only once the module has run.
  app.whenReady().then(async () => {
    const session = privateSession();
    answerScheme(session, await reading);
    const windows = createWindows(session, dataFolder);
    // Whoever locks the screen, sends the machine to sleep or closes its lid goes away from the casebook, too.
    powerMonitor.on('lock-screen', windows.lock);
    powerMonitor.on('suspend', windows.lock);
    setMenu(windows.command);
    open = windows.open;
    await open(wanted);
  });
}
