/** `load JSON FILE`: makes a new casebook from a dump. */
import fs from 'node:fs';
import { basename } from 'node:path';
import { t } from '../../shared/language/text.ts';
import { Problem } from '../../shared/problem.ts';
import { makeCasebook, wholeFrom } from '../casebook/dump.ts';
import { codeOf } from '../casebook/file-problems.ts';
import { type Command, readArguments } from './command.ts';

/** @see Command. Throws `noSuchFile`, `cannotRead`, `badDump`, `fileExists`, `cannotWrite`, `diskFull`. */
export const load: Command = (args) => {
  const [json = '', file = ''] = readArguments(args, t('commands.usage.load'), 2).files;
  makeCasebook(file, wholeFrom(textOf(json), json), json);
  return 0;
};

function textOf(path: string): string {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (thrown) {
    throw new Problem(codeOf(thrown) === 'ENOENT' ? 'noSuchFile' : 'cannotRead', basename(path), { cause: thrown });
  }
}
