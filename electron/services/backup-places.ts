/** Where the backups of casebooks lie: in a folder beside each, or in one that the person chose for it, on another disk say. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import * as z from 'zod';
import { t } from '../../shared/language/text.ts';
import { Problem } from '../../shared/problem.ts';
import type { SettingsFile } from './settings.ts';

/** The places of one data folder's settings. */
export type BackupPlaces = {
  /** The folder that new backups of this casebook go to. It need not be there yet. */
  folderOf(casebook: string): Promise<string>;
  /** Every folder in which backups of it may lie: that one, and the one beside it. */
  foldersOf(casebook: string): Promise<string[]>;
  /** The chosen folder in which that of the backups is made; null where they lie beside the casebook. */
  chosenFor(casebook: string): Promise<string | null>;
  /** Has new backups go into this folder, or (null) beside the casebook again; those that are there stay. Rejects with `cannotWrite`. */
  choose(casebook: string, within: string | null): Promise<void>;
};

const chosenSchema = z.array(z.strictObject({ casebook: z.string().min(1), within: z.string().min(1) }));

/** The places that were chosen; the topic `backups` of the settings keeps them, by the casebook's path. */
export function backupPlaces(settings: SettingsFile): BackupPlaces {
  const allChosen = async () => (await settings.read('backups', chosenSchema)) ?? [];

  async function chosenFor(casebook: string) {
    return (await allChosen()).find((one) => one.casebook === casebook)?.within ?? null;
  }

  async function folderOf(casebook: string) {
    const within = await chosenFor(casebook);
    return within === null ? folderBeside(casebook) : folderWithin(within, casebook);
  }

  return {
    chosenFor,
    folderOf,
    foldersOf: async (casebook) => [...new Set([await folderOf(casebook), folderBeside(casebook)])],
    async choose(casebook, within) {
      if (within !== null && !(await isFolder(within))) throw new Problem('cannotWrite', basename(within));
      const others = (await allChosen()).filter((one) => one.casebook !== casebook);
      await settings.keep('backups', within === null ? others : [...others, { casebook, within }]);
    },
  };
}

function folderBeside(casebook: string): string {
  return join(dirname(casebook), t('hosts.backupsOf', { name: stemOf(casebook) }));
}

/** Two casebooks of one name may choose the same folder: neither ever finds the other's backups there. */
function folderWithin(within: string, casebook: string): string {
  const mark = createHash('sha256').update(casebook).digest('hex').slice(0, 6);
  return join(within, `${t('hosts.backupsOf', { name: stemOf(casebook) })} ${mark}`);
}

const stemOf = (path: string) => basename(path, extname(path));

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
