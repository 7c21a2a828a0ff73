/** `check FILE`: prints what is wrong with a casebook, one thing a line; prints nothing and answers 0 where all is well. */
import { t } from '../../shared/language/text.ts';
import { checkCasebook } from '../casebook/check.ts';
import { type Command, readArguments } from './command.ts';
import { keyFor, passphraseFile } from './key.ts';

/** @see Command. Answers 1 where anything is wrong. */
export const check: Command = async (args) => {
  const asked = readArguments(args, t('commands.usage.check'), 1, [passphraseFile]);
  const [file = ''] = asked.files;
  const findings = checkCasebook(file, await keyFor(file, asked));
  for (const { check: kind, table, where } of findings)
    process.stdout.write(`${t(`commands.finding.${kind}`, { table, where })}\n`);
  return findings.length === 0 ? 0 : 1;
};
