/**
 * A sealed casebook: every page of it encrypted and authenticated (ChaCha20-Poly1305, https://utelle.github.io/SQLite3MultipleCiphers/),
 * so that without its key nothing can be read and nothing changed unseen. The key is made from a passphrase and the salt in the file's
 * first 16 bytes, just as the cipher itself would with `kdf_iter = 600000`; so any program with that cipher opens it by passphrase.
 */
import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Database } from 'better-sqlite3';

/** The cipher's own raw key, 32 bytes. Whoever has it needs no passphrase. */
export type SealKey = Uint8Array;

/** What a casebook is sealed with anew: a key, and the salt (16 bytes) that is written into the file. */
export type NewSeal = { readonly key: SealKey; readonly salt: Uint8Array };

/** Bytes of a salt, at the very start of a sealed file. */
export const saltLength = 16;

const keyLength = 32;
// OWASP Password Storage Cheat Sheet (2023 on): 600,000 rounds for PBKDF2 with HMAC-SHA-256.
const rounds = 600_000;

const derive = promisify(pbkdf2);

/** The key that a passphrase makes with a file's salt. The same words typed on any machine make the same key (NFKC, NIST SP 800-63B). */
export function keyFrom(passphrase: string, salt: Uint8Array): Promise<SealKey> {
  return derive(passphrase.normalize('NFKC'), salt, rounds, keyLength, 'sha256');
}

/** A new seal for a passphrase: the same passphrase makes another key every time. */
export async function newSeal(passphrase: string): Promise<NewSeal> {
  const salt = randomBytes(saltLength);
  return { key: await keyFrom(passphrase, salt), salt };
}

/** Whether two keys are one, compared in a time that does not tell how much of them is. */
export function isSameKey(one: SealKey, other: SealKey): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Lets a connection read a sealed file. A wrong key shows only when something is read: `SQLITE_NOTADB`. */
export function unlockWith(db: Database, key: SealKey): void {
  db.pragma("cipher = 'chacha20'");
  db.pragma(`key = 'raw:${hex(key)}'`);
}

/** As {@link unlockWith}, but pages that were changed are read, too: not to be trusted, only to tell whose key this is. */
export function unlockUnchecked(db: Database, key: SealKey): void {
  db.pragma('hmac_check = 0');
  unlockWith(db, key);
}

/** Seals a new file before anything is written into it. */
export function sealFirst(db: Database, { key, salt }: NewSeal): void {
  db.pragma("cipher = 'chacha20'");
  db.pragma(`key = 'raw:${hex(key)}${hex(salt)}'`);
}

/** Seals a file that is open and plain or sealed otherwise; null takes its seal away. Rewrites every page. */
export function sealAnew(db: Database, seal: NewSeal | null): void {
  db.pragma("cipher = 'chacha20'");
  db.pragma(seal ? `rekey = 'raw:${hex(seal.key)}${hex(seal.salt)}'` : "rekey = ''");
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
