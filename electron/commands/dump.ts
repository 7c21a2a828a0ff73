/** `dump FILE`: prints everything a casebook holds as JSON, and says on stderr that this is plain text. */
import { t } from '../../shared/language/text.ts';
import { openToRead } from '../casebook/casebook.ts';
import { dumpOf } from '../casebook/dump.ts';
import { type Command, readArguments } from './command.ts';
import { keyFor, passphraseFile } from './key.ts';

/** @see Command */
export const dump: Command = async (args) => {
  const asked = readArguments(args, t('commands.usage.dump'), 1, [passphraseFile]);
  const [file = ''] = asked.files;
  const casebook = openToRead(file, await keyFor(file, asked));
  try {
    const text = dumpOf(casebook.readWhole());
    process.stderr.write(`${t('commands.plainText')}\n`);
    process.stdout.write(text);
  } finally {
    casebook.close();
  }
  return 0;
};
