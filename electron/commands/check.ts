/** `check FILE`: prints what is wrong with a casebook, one thing a line; prints nothing and answers 0 where all is well. */
import { t } from '../../shared/language/text.ts';
import { checkCasebook } from '../casebook/check.ts';
import { type Command, readArguments } from './command.ts';

/** @see Command. Answers 1 where anything is wrong. */
export const check: Command = (args) => {
  const [file = ''] = readArguments(args, t('commands.usage.check'), 1).files;
  const findings = checkCasebook(file);
  for (const { check: kind, table, where } of findings)
    process.stdout.write(`${t(`commands.finding.${kind}`, { table, where })}\n`);
  return findings.length === 0 ? 0 : 1;
};
