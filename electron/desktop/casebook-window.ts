/** A casebook in a window of its own: it opens, is shut in, mends itself after a crash, and closes only once all is saved. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { BrowserWindow, dialog, type MessagePortMain, type Session } from 'electron';
import type { HostEvent, WindowId } from '../../shared/contract.ts';
import { t } from '../../shared/language/text.ts';
import type { CasebookShelf } from '../services/casebook-shelf.ts';
import type { DeedLog } from '../services/deeds.ts';
import { hostCasebook } from '../services/hosted-casebook.ts';
import type { PracticeShelf } from '../services/practice-shelf.ts';
import type { SettingsFile } from '../services/settings.ts';
import { watchDownloads } from './downloads.ts';
import { fileDialogs } from './file-dialogs.ts';
import { answerOverPort, type Line } from './port.ts';
import { isOurPage, pageAddress } from './scheme.ts';

const longestLeave = 5_000;

/** A casebook to open, and whether to make it where there is none. */
export type ToOpen = { readonly path: string; readonly create: boolean };

/** What all windows have in common: the session they live in, the data folder, its settings and its casebooks. */
export type House = {
  readonly session: Session;
  readonly dataFolder: string;
  readonly settings: SettingsFile;
  readonly deeds: DeedLog;
  readonly shelf: CasebookShelf;
  readonly practices: PracticeShelf;
};

/** A window that shows one casebook. */
export type CasebookWindow = {
  readonly window: BrowserWindow;
  /** Whether this casebook is open here, or is to be opened. */
  shows(path: string): boolean;
  show(): void;
  /** Closes a sealed casebook once its window has saved. */
  lock(): void;
  /** Hands a command of the menu to the page. */
  command(id: 'undo' | 'redo'): void;
};

/**
 * Opens a window on a casebook.
 * @param closed called once the window is gone and its file is closed
 */
export function openCasebookWindow({ path, create }: ToOpen, house: House, closed: () => void): CasebookWindow {
  // Every page that is loaded is a window of its own to the casebook; after a reload the former one is gone.
  let page: { readonly id: WindowId; readonly line: Line } | null = null;
  const tell = (window: WindowId, event: HostEvent) => {
    if (page?.id !== window) return;
    page.line.tell(event);
    // What the page held goes with its process.
    if (event.event === 'locked') loadAnew();
  };
  const { session, dataFolder, settings, deeds, shelf, practices } = house;
  const dialogs = fileDialogs(() => window, dataFolder);
  const patience = longestLeave;
  const kept = { settings, deeds, shelf, practices };
  const casebook = hostCasebook({ host: 'app', path, create, ...kept, dialogs, tell, patience });

  const window = new BrowserWindow({
    title: 'Visavis',
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 400,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
      session,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });

  let loaded = 0;
  function loadAnew() {
    loaded++;
    void window.loadURL(pageAddress(loaded));
  }

  function givePort(port: MessagePortMain) {
    const id = randomUUID();
    if (page) casebook.setPresent(page.id, false);
    const line = answerOverPort(
      port,
      (call, question) => casebook.answer(call, question, id),
      () => casebook.setPresent(id, false),
    );
    casebook.setPresent(id, true);
    page = { id, line };
  }

  const contents = window.webContents;
  contents.ipc.on('visavis: port', ({ senderFrame, ports: [port] }) => {
    if (port && senderFrame === contents.mainFrame && isOurPage(senderFrame.url)) givePort(port);
  });

  keepInside(window);
  watchDownloads(contents, (why) => page?.line.tell({ event: 'notSaved', why }));
  reloadAfterCrash(window);
  closeOnceSaved(window, {
    isUnsafe: () => page !== null && casebook.isWriting(page.id),
    clear: casebook.clear,
  });
  window.on('closed', () => void casebook.close().then(closed));
  window.once('ready-to-show', () => window.show());
  loadAnew();

  return {
    window,
    shows: (path) => casebook.path() === path,
    show() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    lock: () => void casebook.lock(),
    command: (id) => page?.line.tell({ event: 'command', id }),
  };
}

/** The page can neither leave nor open another, and the title never says what is open. */
function keepInside(window: BrowserWindow) {
  const contents = window.webContents;
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const deny = (navigation: { preventDefault(): void }) => navigation.preventDefault();
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-attach-webview', deny);
  window.on('page-title-updated', deny);
}

/** A page that crashed is loaded again; one that crashes before it came up is not, or it would go on for ever. */
function reloadAfterCrash(window: BrowserWindow) {
  let cameUp = false;
  window.webContents.on('did-finish-load', () => {
    cameUp = true;
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || !cameUp) return;
    cameUp = false;
    window.webContents.reload();
  });
}

/** Closing waits until the page has saved; where it cannot, the person decides. */
function closeOnceSaved(window: BrowserWindow, work: { isUnsafe(): boolean; clear(): Promise<boolean> }) {
  let isAsking = false;
  window.on('close', (event) => {
    if (!work.isUnsafe()) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void work
      .clear()
      .then((left) => left || closesUnsaved(window))
      .then((closes) => {
        isAsking = false;
        if (closes) window.destroy();
      });
  });
}

async function closesUnsaved(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('hosts.unsavedTitle'),
    detail: t('hosts.unsavedDetail'),
    buttons: [t('hosts.stay'), t('hosts.closeAnyway')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
