/** `maps FILE`: prints each map's id, a tab and its title, one a line, oldest first. */
import { t } from '../../shared/language/text.ts';
import { openToRead } from '../casebook/casebook.ts';
import { type Command, readArguments } from './command.ts';
import { keyFor, passphraseFile } from './key.ts';

/** @see Command */
export const maps: Command = async (args) => {
  const asked = readArguments(args, t('commands.usage.maps'), 1, [passphraseFile]);
  const [file = ''] = asked.files;
  const casebook = openToRead(file, await keyFor(file, asked));
  try {
    // A title may hold line breaks and tabs; here it has one line.
    for (const { id, title } of casebook.listMaps())
      process.stdout.write(`${id}\t${title.replace(/[\s\p{Cc}]+/gu, ' ')}\n`);
  } finally {
    casebook.close();
  }
  return 0;
};
