/** The services for erasing: what would go, erasing it, and the copies of the casebook that still hold it. */
import type { Services, WindowId } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import type { BackupPlaces } from './backup-places.ts';
import type { CasebookShelf } from './casebook-shelf.ts';
import { type CopyFile, copiesOf, removeCopy } from './copies.ts';
import type { OpenCasebook } from './open-casebook.ts';
import type { WritingSeat } from './writing-seat.ts';

/** What these services work on. */
export type Erasing = {
  readonly casebook: OpenCasebook;
  readonly shelf: CasebookShelf;
  readonly seat: WritingSeat;
  readonly places: BackupPlaces;
};

type ErasingServices = Pick<Services, 'readErasure' | 'erase' | 'readCopies' | 'removeCopies'>;

/** The services for one host. */
export function erasingServices({ casebook, shelf, seat, places }: Erasing): ErasingServices {
  const mustWrite = (window: WindowId) => {
    if (!seat.holds(window)) throw new Problem('notWriting');
  };

  async function copies(): Promise<CopyFile[]> {
    const path = casebook.path();
    const thread = await casebook.thread();
    const shelved = (await shelf.list(path)).map(({ id }) => shelf.pathOf(id));
    return copiesOf(path, { places, shelved, isRelated: (other) => thread.ask('isRelated', other) });
  }

  return {
    async readErasure({ what }, window) {
      mustWrite(window);
      return (await casebook.thread()).ask('readErasure', what);
    },
    async erase({ what }, window) {
      const thread = await casebook.thread();
      mustWrite(window);
      await thread.ask('erase', what);
      return null;
    },
    async readCopies() {
      return { copies: (await copies()).map(({ path, name, kind }) => ({ id: shelf.idOf(path), name, kind })) };
    },
    async removeCopies({ copies: ids }, window) {
      mustWrite(window);
      const there = await copies();
      const going = ids.map((id): CopyFile => {
        const found = there.find(({ path }) => shelf.idOf(path) === id);
        if (!found) throw new Problem('badRequest');
        return found;
      });
      for (const copy of going) await removeCopy(copy);
      return null;
    },
  };
}
