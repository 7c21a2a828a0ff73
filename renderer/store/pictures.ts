/** The pictures this window shows: read from the casebook when first wanted, and held as blobs of this window alone. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host } from '../../shared/contract.ts';
import type { PictureHash } from '../../shared/model/records.ts';

export type PictureStore = {
  /** The address of each picture that is at hand. */
  readonly addresses: StoreApi<ReadonlyMap<PictureHash, string>>;
  /** Asks for a picture; it comes to be among the addresses. One that cannot be read is asked for once. */
  want(hash: PictureHash): void;
  /** Forgets all pictures: another casebook has none of them. */
  clear(): void;
};

export function createPictures(host: Host): PictureStore {
  const addresses = createStore<ReadonlyMap<PictureHash, string>>(() => new Map());
  const wanted = new Set<PictureHash>();
  return {
    addresses,
    want(hash) {
      if (wanted.has(hash)) return;
      wanted.add(hash);
      host
        .call('readPicture', { hash })
        .then(({ type, bytes }) => {
          const blob = new Blob([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], { type });
          addresses.setState(new Map([...addresses.getState(), [hash, URL.createObjectURL(blob)]]), true);
        })
        // The figure of its kind is shown in its place.
        .catch(() => undefined);
    },
    clear() {
      for (const address of addresses.getState().values()) URL.revokeObjectURL(address);
      addresses.setState(new Map(), true);
      wanted.clear();
    },
  };
}
