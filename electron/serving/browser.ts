/** Starting the browser this person uses. Where there is none, the printed address is there to be opened by hand. */
import { spawn } from 'node:child_process';

/** Opens an address in the default browser; whatever goes wrong is nobody's trouble. */
export function openBrowser(address: string) {
  const [command, ...args] = commandFor(process.platform);
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function commandFor(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // `start` is a word of the shell, which would read the address as a command line; this takes it as it is.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
