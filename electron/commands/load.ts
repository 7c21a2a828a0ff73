/** `load JSON FILE`: makes a new casebook from a dump. */
import fs from 'node:fs';
import { basename } from 'node:path';
import { t } from '../../shared/language/text.ts';
import { Problem } from '../../shared/problem.ts';
import { makeCasebook, wholeFrom } from '../casebook/dump.ts';
import { codeOf } from '../casebook/file-problems.ts';
import { newSeal } from '../casebook/seal.ts';
import { type Command, readArguments } from './command.ts';
import { passphraseFile, passphraseIn } from './key.ts';

/** @see Command. Throws `noSuchFile`, `cannotRead`, `badDump`, `fileExists`, `cannotWrite`, `diskFull`. */
export const load: Command = async (args) => {
  const asked = readArguments(args, t('commands.usage.load'), 2, [passphraseFile]);
  const [json = '', file = ''] = asked.files;
  const passphrase = passphraseIn(asked);
  const seal = passphrase === null ? null : await newSeal(passphrase);
  makeCasebook(file, wholeFrom(textOf(json), json), json, seal);
  return 0;
};

function textOf(path: string): string {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (thrown) {
    throw new Problem(codeOf(thrown) === 'ENOENT' ? 'noSuchFile' : 'cannotRead', basename(path), { cause: thrown });
  }
}
