/** The command line: everything that can be done with a casebook without a window. */
import { sentenceOf, t } from '../shared/language/text.ts';
import { Problem, problemIn } from '../shared/problem.ts';
import { check } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { dump } from './commands/dump.ts';
import { example } from './commands/example.ts';
import { exportMap } from './commands/export.ts';
import { load } from './commands/load.ts';
import { maps } from './commands/maps.ts';

const commands = new Map<string, Command>(Object.entries({ example, check, dump, load, maps, export: exportMap }));

// Whoever reads the output may stop reading (`dump … | head`); that is no problem of ours.
process.stdout.on('error', () => process.exit(0));

try {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands.get(name);
  if (!command) throw new Problem('badCommand', t('commands.usage.any'));
  process.exitCode = await command(args);
} catch (thrown) {
  process.stderr.write(`${sentenceOf(problemIn(thrown)).replace(/\s+/g, ' ')}\n`);
  process.exitCode = 1;
}
