/** What every command is, and how its arguments are read. */
import { parseArgs } from 'node:util';
import { Problem } from '../../shared/problem.ts';

/** One command: does its work with what stands behind its name, and answers the exit code. Throws a `Problem`. */
export type Command = (args: readonly string[]) => Promise<number> | number;

/** The arguments of a command: its files by position, its options by name, and the switches that were set. */
export type Arguments = {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
};

/**
 * Reads a command's arguments: exactly `count` files, and only the options named, each with a value, and switches, which have
 * none. Throws `badFlag` for an option nobody knows and `badCommand` with `usage` where something is missing or too much.
 */
export function readArguments(
  args: readonly string[],
  usage: string,
  count: number,
  names: readonly string[] = [],
  switchNames: readonly string[] = [],
): Arguments {
  const known = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...switchNames.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const { tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  const files: string[] = [];
  const options = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (switchNames.includes(token.name) && token.value === undefined) {
      switches.add(token.name);
      continue;
    }
    if (!names.includes(token.name)) throw new Problem('badFlag', token.rawName);
    if (token.value === undefined) throw new Problem('badCommand', usage);
    options.set(token.name, token.value);
  }
  if (files.length !== count) throw new Problem('badCommand', usage);
  return { files, options, switches };
}
