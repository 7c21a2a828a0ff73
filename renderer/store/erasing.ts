/** Erasing for good, as a window does it: what the person is asked, and what of the casebook may still be in the window afterwards. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CasebookCopy, Erasure } from '../../shared/contract/erasing.ts';
import type { Host } from '../../shared/contract.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { forgetCopied } from './clipboard.ts';
import type { PictureStore } from './pictures.ts';
import type { Saver } from './saver.ts';

/** What is to be erased, and what it is called where the person is asked. */
export type Asked = { readonly what: Erasure; readonly name: string };

export type Erasing = {
  /** What the person is asked about now. */
  readonly asked: StoreApi<Asked | null>;
  /** The copies that still hold what was erased, while the person is asked about them. */
  readonly copies: StoreApi<readonly CasebookCopy[] | null>;
  ask(asked: Asked): void;
  /** Saves and erases; afterwards the window has read all it shows anew. Rejects with the problem; then nothing was erased. */
  erase(what: readonly Erasure[]): Promise<void>;
};

type Around = {
  readonly host: Host;
  readonly saver: Saver;
  readonly pictures: PictureStore;
  readonly tell: (sentence: string) => void;
  /** Forgets what was read, and reads the open place anew; these are not there any more. */
  readonly readAnew: (gone: ReadonlySet<Id>) => Promise<void>;
};

export function createErasing({ host, saver, pictures, tell, readAnew }: Around): Erasing {
  const asked = createStore<Asked | null>(() => null);
  const copies = createStore<readonly CasebookCopy[] | null>(() => null);
  return {
    asked,
    copies,
    ask: (question) => asked.setState(question, true),
    async erase(what) {
      await saver.flush();
      await host.call('erase', { what });
      asked.setState(null, true);
      forgetCopied();
      pictures.clear();
      await readAnew(new Set(what.flatMap((one) => (one.of === 'record' ? [one.id] : []))));
      // Where they cannot be named now, what was erased is gone all the same.
      const found = await host.call('readCopies', {}).catch(() => ({ copies: [] }));
      if (found.copies.length > 0) copies.setState(found.copies, true);
      else tell(t('erase.done'));
    },
  };
}
