/**
 * What the host keeps for this person on this machine beside the casebooks: `settings.json` in the data folder, one entry a topic.
 * Nothing of anybody's content is ever in it. A file that cannot be read says nothing; it is written anew with the next change.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { Problem } from '../../shared/problem.ts';

const entriesSchema = z.record(z.string(), z.unknown());
type Entries = z.infer<typeof entriesSchema>;

/** The settings of one data folder. */
export type SettingsFile = {
  /** What was kept under a topic; null where nothing was, or something of another shape. */
  read<Kept>(topic: string, shape: z.ZodType<Kept>): Promise<Kept | null>;
  /** Keeps this under a topic, and all others as they are. Rejects with `cannotWrite`. */
  keep(topic: string, value: unknown): Promise<void>;
};

/** The settings file of a data folder, which is made when something is first kept. */
export function settingsIn(dataFolder: string): SettingsFile {
  const path = join(dataFolder, 'settings.json');
  let keeping: Promise<void> = Promise.resolve();

  async function write(topic: string, value: unknown) {
    const beside = join(dataFolder, `.visavis-${randomUUID()}`);
    try {
      await mkdir(dataFolder, { recursive: true });
      const entries = { ...(await readEntries(path)), [topic]: value };
      await writeFile(beside, `${JSON.stringify(entries, null, 2)}\n`, { flag: 'wx', flush: true });
      await rename(beside, path);
    } catch (cause) {
      throw new Problem('cannotWrite', basename(path), { cause });
    } finally {
      // Where the folder itself is missing there is nothing to clear away either.
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }

  return {
    async read(topic, shape) {
      const kept = shape.safeParse((await readEntries(path))[topic]);
      return kept.success ? kept.data : null;
    },
    keep(topic, value) {
      // One after the other: each reads what the last one wrote.
      const mine = keeping.then(() => write(topic, value));
      keeping = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function readEntries(path: string): Promise<Entries> {
  try {
    const entries = entriesSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return entries.success ? entries.data : {};
  } catch {
    return {};
  }
}
