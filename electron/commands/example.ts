/** `example FILE`: writes the example casebook to a new file. */
import { t } from '../../shared/language/text.ts';
import { makeCasebook } from '../casebook/dump.ts';
import { exampleCasebook } from '../example/casebook.ts';
import { type Command, readArguments } from './command.ts';

/** @see Command. Throws `fileExists`, `cannotWrite`, `diskFull`. */
export const example: Command = (args) => {
  const [file = ''] = readArguments(args, t('commands.usage.example'), 1).files;
  makeCasebook(file, exampleCasebook(), file);
  return 0;
};
