/** A process that opens the casebook it is given, says so, and keeps it until it is ended. */
import { openCasebook } from '../../../electron/casebook/casebook.ts';

openCasebook(process.argv[2] ?? '');
process.stdout.write('open\n');
process.stdin.resume();
