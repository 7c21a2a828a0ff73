/** A casebook that looks damaged: what can still be read of it, and its newest good backup, to choose between. The file itself is left alone. */
import { constants, copyFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Rescue } from '../../shared/contract/casebooks.ts';
import type { Services } from '../../shared/contract.ts';
import { t } from '../../shared/language/text.ts';
import { Problem, problemIn } from '../../shared/problem.ts';
import { fileProblem } from '../casebook/file-problems.ts';
import { readHeader } from '../casebook/header.ts';
import { peekAt } from '../casebook/peeking.ts';
import type { SealKey } from '../casebook/seal.ts';
import { readSummary } from '../casebook/summary.ts';
import { salvageOnThread, verify } from '../casebook/verifying.ts';
import type { Attempts } from './attempts.ts';
import type { BackupPlaces } from './backup-places.ts';
import { backupsIn } from './backups.ts';
import type { CasebookShelf } from './casebook-shelf.ts';
import { freeName, type OpenCasebook } from './open-casebook.ts';
import { keyOf } from './typed-key.ts';

type RescueServices = Pick<Services, 'readRescue'>;

/** What this service works on. */
export type Rescuing = {
  readonly casebook: OpenCasebook;
  readonly shelf: CasebookShelf;
  readonly places: BackupPlaces;
  /** Every attempt at the casebook's passphrase; one that brings nothing to light counts as wrong. */
  readonly attempts: Attempts;
};

const nothing: Rescue = { salvaged: null, backup: null };

/** The service for one host. What it finds are casebooks of their own, to be opened as any other of the shelf. */
export function rescueServices({ casebook, shelf, places, attempts }: Rescuing): RescueServices {
  async function salvaged(path: string, key: SealKey | null): Promise<Rescue['salvaged']> {
    try {
      const target = await freeName(join(dirname(path), t('hosts.salvagedOf', { name: stemOf(path) })), extname(path));
      await salvageOnThread(path, key, target);
      return found(target, key);
    } catch {
      return null;
    }
  }

  async function newestGood(path: string, key: SealKey | null): Promise<Rescue['backup']> {
    for (const backup of await backupsIn(await places.foldersOf(path))) {
      const isGood = await verify(backup.path, key).then(
        () => true,
        () => false,
      );
      if (!isGood) continue;
      // In a copy, so that the backup stays what it is.
      const target = await freeName(
        join(dirname(path), t('hosts.fromBackupOf', { name: stemOf(path) })),
        extname(path),
      );
      await copyFile(backup.path, target, constants.COPYFILE_EXCL).catch((thrown: unknown) => {
        throw fileProblem(thrown, target);
      });
      return { ...found(target, key), madeAt: new Date(backup.at).toISOString() };
    }
    return null;
  }

  function found(path: string, key: SealKey | null) {
    return { id: shelf.idOf(path), name: basename(path), summary: peekAt(path, key, readSummary) };
  }

  return {
    async readRescue({ passphrase }) {
      const path = casebook.path();
      // Whatever can be opened needs no rescue; and what is open is not to be touched beside SQLite.
      const shut = await casebook.thread().then(
        () => null,
        (thrown) => problemIn(thrown).code,
      );
      if (shut !== 'damagedCasebook' && shut !== 'sealed') return nothing;
      const { salt } = readHeader(path);
      const rescue = async (key: SealKey | null) => ({
        salvaged: await salvaged(path, key),
        backup: await newestGood(path, key),
      });
      if (!salt || passphrase === null) return rescue(null);
      return attempts
        .make(async () => {
          const { salvaged, backup } = await rescue(await keyOf(passphrase, salt));
          if (!salvaged && !backup) throw new Problem('wrongPassphrase', basename(path));
          return { salvaged, backup };
        })
        .catch((thrown: unknown) => {
          // Nobody can say whether it was the passphrase, or nothing is left to be read.
          if (problemIn(thrown).code === 'wrongPassphrase') return nothing;
          throw thrown;
        });
    },
  };
}

const stemOf = (path: string) => basename(path, extname(path));
