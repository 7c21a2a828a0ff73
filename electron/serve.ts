/** The app for a browser on this machine: opens the casebook, serves it, says where, and ends cleanly. */
import { fileURLToPath } from 'node:url';
import { sentenceOf, t } from '../shared/language/text.ts';
import { problemIn } from '../shared/problem.ts';
import { readCommandLine } from './command-line.ts';
import { createShelf } from './services/casebook-shelf.ts';
import { settingsIn } from './services/settings.ts';
import { openBrowser } from './serving/browser.ts';
import { answerFrom } from './serving/files.ts';
import { serve } from './serving/served-host.ts';
import { readWindowFiles } from './window-files.ts';

// Whatever is written from here on is for this person alone.
process.umask(0o077);

try {
  const asked = readCommandLine(process.argv.slice(2), process.cwd());
  const files = await readWindowFiles(fileURLToPath(new URL('../window', import.meta.url)));
  const serving = { ...asked, path: asked.file, answerFile: answerFrom(files) };
  // Where nobody named a casebook it is the one that was worked in last, if that still opens.
  const last = asked.create ? await createShelf(asked.dataFolder, settingsIn(asked.dataFolder)).last() : null;
  const served = await (last === null
    ? serve(serving)
    : serve({ ...serving, path: last, create: false }).catch(() => serve(serving)));
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A second Ctrl-C means: now.
      if (isEnding) process.exit(0);
      isEnding = true;
      void served.end().then(() => process.exit(0));
    });
  }
  console.info(t('hosts.ready', { address: served.address }));
  if (asked.open) openBrowser(served.addressForOnce());
} catch (thrown) {
  console.error(sentenceOf(problemIn(thrown)));
  process.exit(1);
}
