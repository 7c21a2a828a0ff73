/** The key in what a person typed before a sealed casebook. */
import { keyInText } from '../casebook/recovery-key.ts';
import { keyFrom, type SealKey } from '../casebook/seal.ts';

/** A recovery key is a key already; a passphrase makes one with the casebook's salt. */
export async function keyOf(typed: string, salt: Uint8Array): Promise<SealKey> {
  return keyInText(typed) ?? (await keyFrom(typed, salt));
}
