/** All windows of the app: one a casebook, in one private session; the app ends with the last. */
import { app, BrowserWindow, type Session } from 'electron';
import { createShelf } from '../services/casebook-shelf.ts';
import { deedsIn } from '../services/deeds.ts';
import { practicesIn } from '../services/practice-shelf.ts';
import { settingsIn } from '../services/settings.ts';
import { type CasebookWindow, openCasebookWindow, type ToOpen } from './casebook-window.ts';

/** The windows that are open. */
export type Windows = {
  /** Opens a casebook, or brings its window to the front. Where nobody named one it is the one that was worked in last, if it is still there. */
  open(toOpen: ToOpen): Promise<void>;
  /** Closes every sealed casebook. */
  lock(): void;
  /** Hands a command of the menu to the window in front. */
  command(id: 'undo' | 'redo'): void;
};

/** No windows yet; those to come live in this session, with the settings of this data folder. */
export function createWindows(session: Session, dataFolder: string): Windows {
  const settings = settingsIn(dataFolder);
  const shelf = createShelf(dataFolder, settings);
  const practices = practicesIn(dataFolder);
  const house = { session, dataFolder, settings, deeds: deedsIn(dataFolder), shelf, practices };
  const windows = new Set<CasebookWindow>();

  async function wanted(toOpen: ToOpen): Promise<ToOpen> {
    const last = toOpen.create ? await house.shelf.last() : null;
    return last === null ? toOpen : { path: last, create: false };
  }

  return {
    async open(asked) {
      const toOpen = await wanted(asked);
      // A window may have gone on in another casebook than it was opened with.
      const there = [...windows].find((one) => one.shows(toOpen.path));
      if (there) return there.show();
      const one = openCasebookWindow(toOpen, house, () => {
        windows.delete(one);
        // Only now is the file closed: Electron's own sign, the last window gone, would come too early.
        if (windows.size === 0) app.quit();
      });
      windows.add(one);
    },
    lock() {
      for (const one of windows) one.lock();
    },
    command(id) {
      const inFront = BrowserWindow.getFocusedWindow();
      for (const one of windows) if (one.window === inFront) one.command(id);
    },
  };
}
