/** What a person says when starting the app: `[--data DIR] [--port N] [--no-open] [FILE.visavis]`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../shared/problem.ts';
import { defaultCasebook, defaultDataFolder } from './data-folder.ts';

/** What was asked for, all paths whole. */
export type Asked = {
  readonly dataFolder: string;
  /** The casebook to open; where nobody named one, the one to begin with. */
  readonly file: string;
  /** Whether that casebook may be made: only the one nobody named. */
  readonly create: boolean;
  /** Where to serve; 0 is any free port. */
  readonly port: number;
  /** Whether to start a browser. */
  readonly open: boolean;
};

const options = {
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
} as const;

/**
 * Reads the command line.
 * @param from the folder that relative paths start from
 * @throws Problem `badFlag`, with the flag
 */
export function readCommandLine(args: readonly string[], from: string): Asked {
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw new Problem('badFlag', token.rawName);
    const wantsValue = token.name !== 'no-open';
    if (wantsValue !== (token.value !== undefined) || token.value === '') throw new Problem('badFlag', token.rawName);
  }
  const [named, second] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (second !== undefined) throw new Problem('badFlag', second);

  const data = typeof values.data === 'string' ? values.data : undefined;
  const dataFolder = data === undefined ? defaultDataFolder() : resolve(from, data);
  return {
    dataFolder,
    file: named === undefined ? defaultCasebook(dataFolder) : resolve(from, named),
    create: named === undefined,
    port: typeof values.port === 'string' ? portFrom(values.port) : 0,
    open: values['no-open'] !== true,
  };
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Problem('badFlag', `--port ${text}`);
  return port;
}
