/** The command line from a clone: builds what is stale without a word, then runs it where the person is. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhatIsStale, root } from './build.ts';

await buildWhatIsStale();
// npm runs scripts in the package's folder and says here where it was called.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(pathToFileURL(join(root, 'dist/electron/cli.js')).href);
