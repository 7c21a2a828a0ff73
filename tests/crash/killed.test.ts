/** The promise that counts most: what was acknowledged as saved survives a kill at any moment. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openCasebook } from '../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../electron/casebook/check.ts';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
const ackSchema = z.object({ saved: z.array(z.string()), refused: z.array(z.string()), draft: z.number() });

/** Lets a writer write until a random moment after its first acknowledgement, kills it, and gives back all it had said. */
async function writeAndKill(path: string, round: number) {
  const child = spawn(process.execPath, [writer, path, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acks: z.infer<typeof ackSchema>[] = [];
  let killing = false;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    acks.push(ackSchema.parse(JSON.parse(line)));
    if (!killing) killSoon(child);
    killing = true;
  });
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  expect(child.signalCode).toBe('SIGKILL');
  return acks;
}

function killSoon(child: ChildProcess) {
  setTimeout(() => child.kill('SIGKILL'), Math.random() * 80);
}

// Thirty kills in all; three hosts at once, so that they also get in each other's way.
test.concurrent.each([0, 1, 2])(
  'everything acknowledged is there after each of ten kills amid edits, and the casebook checks clean (host %i)',
  async (host) => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'visavis-crash-'));
    const path = join(folder, 'Mira.visavis');
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round++) {
      const acks = await writeAndKill(path, host * 10 + round);
      expect(acks.flatMap(({ refused }) => refused)).toEqual([]);
      acknowledged.push(...acks.flatMap(({ saved }) => saved));

      // The first to look is sometimes the one that only reads: it, too, plays back what the kill left.
      if (round % 2) expect(checkCasebook(path)).toEqual([]);
      const casebook = openCasebook(path);
      const { changes, drafts } = casebook.readWhole();
      casebook.close();
      const there = new Set(changes.map(({ id }) => id));
      expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
      expect(checkCasebook(path)).toEqual([]);
      expect(Number(drafts[0]?.text)).toBeGreaterThanOrEqual(acks.at(-1)?.draft ?? 0);
    }
    expect(acknowledged.length).toBeGreaterThan(10);
    fs.rmSync(folder, { recursive: true });
  },
  300_000,
);
