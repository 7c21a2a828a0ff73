/** `npm run dev`: the served host from source, its window built on the way by Vite and renewed as it is edited. */
import { createServer } from 'vite';
import { readCommandLine } from '../electron/command-line.ts';
import { serve } from '../electron/serving/served-host.ts';
import { privateHeaders } from '../electron/window-files.ts';
import { t } from '../shared/language/text.ts';

const hotPort = 24_678;
// Vite's development page needs inline code and a socket of its own. No build ever has this policy.
const developmentPolicy = `default-src 'self' 'unsafe-inline' data: blob:; connect-src 'self' ws://127.0.0.1:${hotPort}`;

process.chdir(process.env.INIT_CWD ?? process.cwd());
const asked = readCommandLine(process.argv.slice(2), process.cwd());
const vite = await createServer({
  configFile: new URL('./vite.config.ts', import.meta.url).pathname,
  appType: 'spa',
  base: '/',
  server: { middlewareMode: true, hmr: { host: '127.0.0.1', port: hotPort } },
});
const served = await serve({
  ...asked,
  path: asked.file,
  headers: { ...privateHeaders, 'Content-Security-Policy': developmentPolicy },
  answerFile: (request, response) => vite.middlewares(request, response),
});
console.info(t('hosts.ready', { address: served.address }));
process.on('SIGINT', () => {
  void Promise.all([served.end(), vite.close()]).then(() => process.exit(0));
});
