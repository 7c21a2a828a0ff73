/**
 * The casebooks a person may go on in: those in the data folder and those opened before, wherever they are. Windows know them by
 * ids made here, so that no page can name a path.
 */
import { randomUUID } from 'node:crypto';
import { access, readdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { ShelvedCasebook } from '../../shared/contract/casebooks.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { utcSchema } from '../../shared/model/utc.ts';
import { Problem } from '../../shared/problem.ts';
import { fileNameFrom } from '../picture/file-name.ts';
import type { SettingsFile } from './settings.ts';

/** The casebooks of one data folder and those remembered beside them. */
export type CasebookShelf = {
  /** All that are there now: those opened last first, then those never opened by name. `open` is the path of the one that is open. */
  list(open: string): Promise<ShelvedCasebook[]>;
  /** The id that windows know this path by, while this host runs. */
  idOf(path: string): Id;
  /** The path behind an id. Throws `badRequest` for an id that was never given out. */
  pathOf(id: Id): string;
  /** The casebook that was opened last; null where none was, or it is not there any more. */
  last(): Promise<string | null>;
  /** Remembers that this casebook was opened now. One that cannot be remembered is nobody's trouble. */
  remember(path: string): Promise<void>;
  /** Where a copy goes that cannot lie beside what it is a copy of. */
  readonly folder: string;
  /** Where a new casebook of this name goes; whatever the name says, it is in the data folder. */
  placeFor(name: string): string;
  /** A place in the data folder where another copy of the example may go. */
  placeForExample(): Promise<string>;
};

const ending = '.visavis';
// More than anybody works with by turns; the rest is found through the system's dialog or in the data folder.
const mostRemembered = 12;

const recentSchema = z.array(z.strictObject({ path: z.string().min(1), openedAt: utcSchema }));
type Recent = z.infer<typeof recentSchema>[number];

/** The shelf of a data folder. What it remembers is the topic `recent` of the settings: places and times, nothing of the content. */
export function createShelf(dataFolder: string, settings: SettingsFile): CasebookShelf {
  const ids = new Map<string, Id>();
  let recent: Promise<readonly Recent[]> | null = null;

  const remembered = () => {
    recent ??= settings.read('recent', recentSchema).then((kept) => kept ?? []);
    return recent;
  };

  function idOf(path: string): Id {
    const known = ids.get(path) ?? randomUUID();
    ids.set(path, known);
    return known;
  }

  return {
    folder: dataFolder,
    idOf,
    pathOf(id) {
      for (const [path, known] of ids) if (known === id) return path;
      throw new Problem('badRequest');
    },
    async list(open) {
      const known = await remembered();
      const here = (await filesIn(dataFolder)).filter((path) => !known.some((one) => one.path === path));
      const all = [...known, ...here.sort().map((path) => ({ path, openedAt: null }))];
      const there = await Promise.all(all.map(async (one) => ((await isThere(one.path)) ? [one] : [])));
      return there.flat().map(({ path, openedAt }) => ({
        id: idOf(path),
        name: basename(path),
        openedAt,
        isOpen: path === open,
      }));
    },
    async last() {
      const [last] = await remembered();
      return last && (await isThere(last.path)) ? last.path : null;
    },
    async remember(path) {
      const now = { path, openedAt: new Date().toISOString() };
      // At once, so that whoever asks from here on is told of it.
      recent = remembered().then((known) =>
        [now, ...known.filter((one) => one.path !== path)].slice(0, mostRemembered),
      );
      await settings.keep('recent', await recent).catch(() => undefined);
    },
    placeFor: (name) => join(dataFolder, `${stemOf(name)}${ending}`),
    async placeForExample() {
      for (let n = 1; ; n++) {
        const path = join(dataFolder, `${t('hosts.example')}${n > 1 ? ` ${n}` : ''}${ending}`);
        if (!(await isThere(path))) return path;
      }
    },
  };
}

/** What a person called it, as a file name that every system takes, without the ending. */
function stemOf(name: string): string {
  const bare = extname(name).toLowerCase() === ending ? name.slice(0, -ending.length) : name;
  return fileNameFrom(bare, t('hosts.casebook'));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === ending)
    .map((entry) => resolve(folder, entry.name));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
