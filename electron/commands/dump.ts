/** `dump FILE`: prints everything a casebook holds as JSON, and says on stderr that this is plain text. */
import { t } from '../../shared/language/text.ts';
import { openToRead } from '../casebook/casebook.ts';
import { dumpOf } from '../casebook/dump.ts';
import { type Command, readArguments } from './command.ts';

/** @see Command */
export const dump: Command = (args) => {
  const [file = ''] = readArguments(args, t('commands.usage.dump'), 1).files;
  const casebook = openToRead(file);
  try {
    const text = dumpOf(casebook.readWhole());
    process.stderr.write(`${t('commands.plainText')}\n`);
    process.stdout.write(text);
  } finally {
    casebook.close();
  }
  return 0;
};
