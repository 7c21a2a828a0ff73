/** The system's dialogs for casebook files, shut to one window. */
import { extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { t } from '../../shared/language/text.ts';
import type { FileDialogs } from '../services/hosted-casebook.ts';

/** The dialogs of a window; a new casebook is first offered a place in the data folder. */
export function fileDialogs(window: () => BrowserWindow, dataFolder: string): FileDialogs {
  const filters = [{ name: t('hosts.casebook'), extensions: ['visavis'] }];
  return {
    async choose() {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        defaultPath: dataFolder,
        filters,
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
    },
    async folder() {
      const { filePaths } = await dialog.showOpenDialog(window(), { properties: ['openDirectory', 'createDirectory'] });
      return filePaths[0] ?? null;
    },
    async place() {
      const defaultPath = join(dataFolder, `${t('hosts.casebook')}.visavis`);
      const { filePath } = await dialog.showSaveDialog(window(), { defaultPath, filters });
      if (filePath === '') return null;
      // Not every system adds the ending that the filter names.
      return extname(filePath).toLowerCase() === '.visavis' ? filePath : `${filePath}.visavis`;
    },
  };
}
