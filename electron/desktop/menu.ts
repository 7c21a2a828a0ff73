/** The application menu: what every app has, with undo and redo handed to the page, which knows what they are. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { t } from '../../shared/language/text.ts';

/** Sets the menu. */
export function setMenu(command: (id: 'undo' | 'redo') => void) {
  const isMac = process.platform === 'darwin';
  const ownMenu: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : [{ role: 'fileMenu' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...ownMenu,
      {
        label: t('hosts.menuEdit'),
        submenu: [
          // The page hears these keys itself, as in a browser: were they registered here too, one press would undo twice.
          {
            label: t('hosts.undo'),
            accelerator: 'CmdOrCtrl+Z',
            registerAccelerator: false,
            click: () => command('undo'),
          },
          {
            label: t('hosts.redo'),
            accelerator: isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y',
            registerAccelerator: false,
            click: () => command('redo'),
          },
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      {
        label: t('hosts.menuView'),
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
        ],
      },
      ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    ]),
  );
}
