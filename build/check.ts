/** `npm run check`: types, style and import directions, all at once; only what is wrong is printed. */
import { spawn } from 'node:child_process';
import { root } from './build.ts';

const checks: readonly (readonly [program: string, ...args: string[]])[] = [
  ['tsc', '-p', 'shared'],
  ['tsc', '-p', 'electron'],
  ['tsc', '-p', 'electron/tsconfig.preload.json'],
  ['tsc', '-p', 'renderer'],
  ['tsc', '-p', 'tests'],
  ['biome', 'check', '--error-on-warnings'],
  ['depcruise', 'shared', 'electron', 'renderer', '-c', '.dependency-cruiser.json'],
];

const outcomes = await Promise.all(checks.map(([program, ...args]) => run(program, args)));
for (const { name, passed, said } of outcomes) console.info(passed ? `✓ ${name}` : `✗ ${name}\n${said}`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;

function run(program: string, args: readonly string[]) {
  const name = [program, ...args].join(' ');
  return new Promise<{ name: string; passed: boolean; said: string }>((resolve) => {
    // A shell, because on Windows npm's programs are scripts of it. No argument comes from outside.
    const child = spawn(name, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        said += text;
      });
    }
    child.on('close', (code) => resolve({ name, passed: code === 0, said }));
  });
}
