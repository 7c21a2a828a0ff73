/** What opens a sealed casebook from the command line: `--passphrase-file PATH`, or `-` for standard input. */
import fs from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import { codeOf } from '../casebook/file-problems.ts';
import { readHeader } from '../casebook/header.ts';
import type { SealKey } from '../casebook/seal.ts';
import { keyOf } from '../services/typed-key.ts';
import type { Arguments } from './command.ts';

/** The name of the option. */
export const passphraseFile = 'passphrase-file';

/**
 * The key for the casebook at `path`, made from the passphrase or recovery key in the file that was named; null where none was named or
 * none is needed. Throws `noSuchFile` and `cannotRead` for either file, `notACasebook`, `newerCasebook`.
 */
export async function keyFor(path: string, asked: Arguments): Promise<SealKey | null> {
  const typed = passphraseIn(asked);
  if (typed === null) return null;
  const { salt } = readHeader(path);
  return salt && (await keyOf(typed, salt));
}

/** The passphrase in the file that was named; null where none was. Throws `noSuchFile`, `cannotRead`. */
export function passphraseIn({ options }: Arguments): string | null {
  const named = options.get(passphraseFile);
  // An editor ends a file with a line break that nobody means.
  return named === undefined ? null : textOf(named).replace(/\r?\n$/, '');
}

function textOf(named: string): string {
  try {
    return fs.readFileSync(named === '-' ? 0 : named, 'utf8');
  } catch (thrown) {
    throw new Problem(codeOf(thrown) === 'ENOENT' ? 'noSuchFile' : 'cannotRead', basename(named), { cause: thrown });
  }
}
