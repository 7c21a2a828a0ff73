/** Where casebooks live when nobody says otherwise: the folder in which this system keeps an app's data. The same for both hosts. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The data folder of this person on this system. */
export function defaultDataFolder(platform = process.platform, env = process.env, home = homedir()): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Visavis');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Visavis');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'Visavis');
}

/** The casebook that opens when no file is named. */
export function defaultCasebook(dataFolder: string): string {
  return join(dataFolder, 'Casebook.visavis');
}
