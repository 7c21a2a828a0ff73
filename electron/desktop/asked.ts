/** What the desktop app was asked to open: our own flags and files among all that Chromium is told on the same line. */
import { type Asked, readCommandLine } from '../command-line.ts';

/**
 * Reads the command line of an Electron process. Flags that are not ours are Chromium's and are passed over.
 * @throws Problem `badFlag`
 */
export function askedOfDesktop(args: readonly string[], from: string): Asked {
  const ours = args.filter((arg, index) => isOurs(arg) || takesValue(args[index - 1]));
  return readCommandLine(ours, from);
}

function isOurs(arg: string): boolean {
  return /^--(data|port)(=|$)/.test(arg) || arg === '--no-open' || (!arg.startsWith('-') && arg.endsWith('.visavis'));
}

function takesValue(flag: string | undefined): boolean {
  return flag === '--data' || flag === '--port';
}
