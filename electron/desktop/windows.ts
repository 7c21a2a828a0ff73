/** All windows of the app: one a casebook, in one private session; the app ends with the last. */
import { app, BrowserWindow, type Session } from 'electron';
import { type CasebookWindow, openCasebookWindow, type ToOpen } from './casebook-window.ts';

/** The windows that are open. */
export type Windows = {
  /** Opens a casebook, or brings its window to the front. */
  open(toOpen: ToOpen): void;
  /** Hands a command of the menu to the window in front. */
  command(id: 'undo' | 'redo'): void;
};

/** No windows yet; those to come live in this session, with the settings of this data folder. */
export function createWindows(session: Session, dataFolder: string): Windows {
  const windows = new Map<string, CasebookWindow>();

  return {
    open(toOpen) {
      const there = windows.get(toOpen.path);
      if (there) return there.show();
      windows.set(
        toOpen.path,
        openCasebookWindow(toOpen, { session, dataFolder }, () => {
          windows.delete(toOpen.path);
          // Only now is the file closed: Electron's own sign, the last window gone, would come too early.
          if (windows.size === 0) app.quit();
        }),
      );
    },
    command(id) {
      const inFront = BrowserWindow.getFocusedWindow();
      for (const one of windows.values()) if (one.window === inFront) one.command(id);
    },
  };
}
