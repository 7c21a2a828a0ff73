/** The services for a casebook that somebody was handed: what of it is to be decided on, and taking in what was accepted. */
import { basename } from 'node:path';
import type { HandedOver } from '../../shared/contract/casebooks.ts';
import type { Services, WindowId } from '../../shared/contract.ts';
import type { Id } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { withProblems } from '../casebook/file-problems.ts';
import type { Another } from '../casebook/handing-over.ts';
import { readHeader } from '../casebook/header.ts';
import { fileAt, isOpen } from '../casebook/open-files.ts';
import { createAttempts } from './attempts.ts';
import type { BackupPlaces } from './backup-places.ts';
import { backUp } from './backups.ts';
import type { CasebookShelf } from './casebook-shelf.ts';
import type { OpenCasebook } from './open-casebook.ts';
import { keyOf } from './typed-key.ts';
import type { WritingSeat } from './writing-seat.ts';

/** What these services work on. */
export type HandingOver = {
  readonly casebook: OpenCasebook;
  readonly shelf: CasebookShelf;
  readonly seat: WritingSeat;
  readonly places: BackupPlaces;
  /** Asks the person for a file; null where they thought better of it. Throws `badRequest` where the host has no dialogs. */
  readonly choose: () => Promise<string | null>;
  /** Waits before an attempt at a passphrase, in ms; a test may not want to. */
  readonly wait?: ((ms: number) => Promise<unknown>) | undefined;
};

type HandingOverServices = Pick<Services, 'readHandedOver' | 'takeIn'>;

/** The services for one host. */
export function handingOverServices({ casebook, shelf, seat, choose, places, wait }: HandingOver): HandingOverServices {
  const attempts = createAttempts(wait);

  const mustWrite = (window: WindowId) => {
    if (!seat.holds(window)) throw new Problem('notWriting');
  };

  /** Does something with the other casebook, once it is known what opens it. */
  async function withKey<Found>(
    id: Id,
    passphrase: string | null,
    work: (another: Another) => Promise<Found>,
  ): Promise<Found> {
    const path = shelf.pathOf(id);
    const salt = saltOf(path);
    if (!salt) return work({ path, key: null });
    if (passphrase === null) throw new Problem('passphraseNeeded', basename(path));
    return attempts.make(async () => work({ path, key: await keyOf(passphrase, salt) }));
  }

  return {
    async readHandedOver({ casebook: asked, passphrase }, window): Promise<HandedOver | null> {
      mustWrite(window);
      const thread = await casebook.thread();
      const path = asked === null ? await choose() : shelf.pathOf(asked);
      if (path === null) return null;
      const found = { casebook: shelf.idOf(path), name: basename(path) };
      if (passphrase === null && saltOf(path)) return { ...found, preview: null };
      const preview = await withKey(found.casebook, passphrase, (another) => thread.ask('readHandedOver', another));
      return { ...found, preview };
    },
    async takeIn({ casebook: id, passphrase, mark, accepted }, window) {
      mustWrite(window);
      const thread = await casebook.thread();
      return withKey(id, passphrase, async (another) => {
        // What is there now is not lost by it: it is the newest backup then.
        const path = casebook.path();
        await backUp(thread, path, await places.folderOf(path), Date.now());
        return { changed: await thread.ask('takeIn', another, mark, accepted) };
      });
    },
  };
}

/** The salt of a sealed casebook, null for a plain one. Throws `openElsewhere` for one that this program has open: it is not to be touched. */
function saltOf(path: string): Uint8Array | null {
  const there = withProblems(path, () => fileAt(path));
  if (there && isOpen(there)) throw new Problem('openElsewhere', basename(path));
  return readHeader(path).salt;
}
