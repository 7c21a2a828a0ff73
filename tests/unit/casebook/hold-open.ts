/** A process that opens the casebook it is given, says so, and keeps it until it is ended; as nobody in particular, if asked. */
import { openCasebook } from '../../../electron/casebook/casebook.ts';
import { problemIn } from '../../../shared/problem.ts';

const [path = '', as] = process.argv.slice(2);
// Root may write everywhere; only somebody else can be refused.
if (as === 'nobody' && process.getuid?.() === 0) process.setuid?.(65534);
try {
  const held = openCasebook(path, { create: true });
  // Held by more than the open file: a casebook nobody refers to is closed when memory is tidied.
  process.on('exit', () => held.close());
  process.stdout.write('open\n');
  process.stdin.resume();
} catch (thrown) {
  process.stdout.write(`${problemIn(thrown).code}\n`);
}
