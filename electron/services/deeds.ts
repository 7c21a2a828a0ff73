/**
 * A local log of what was done with casebooks on this machine: `deeds.jsonl` in the data folder, a line each, with the time, the deed and the
 * casebook's file name. Never a word of what is in one, so there is nobody in it who could be erased.
 */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { type Deed, deeds } from '../../shared/contract/safety.ts';
import type { CallName } from '../../shared/contract.ts';
import { utcSchema } from '../../shared/model/utc.ts';

/** The log of one data folder. */
export type DeedLog = {
  /** Notes a deed, with the file name of the casebook. A deed that cannot be noted hinders nobody. */
  note(what: Deed['what'], casebook: string): Promise<void>;
  /** The last deeds, the newest first. */
  read(): Promise<Deed[]>;
};

/** What a call that went well is noted as; most are not. */
export const deedOf: { readonly [C in CallName]?: Deed['what'] } = {
  unlock: 'unlocked',
  lock: 'locked',
  setPassphrase: 'passphrase',
  noteExport: 'exported',
  saveCopy: 'copied',
  openCopy: 'copied',
  bringBack: 'broughtBack',
  removeBackups: 'removedBackups',
  erase: 'erased',
  removeCopies: 'removedBackups',
  takeIn: 'tookIn',
};

/** More than anybody reads; older ones are let go. */
const mostDeeds = 1_000;

const deedSchema = z.strictObject({ at: utcSchema, what: z.enum(deeds), casebook: z.string() });

/** The log in a data folder; its file is made with the first deed. */
export function deedsIn(dataFolder: string): DeedLog {
  const path = join(dataFolder, 'deeds.jsonl');
  let last: Promise<unknown> = Promise.resolve();

  async function readAll(): Promise<Deed[]> {
    const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    return lines.flatMap((line) => {
      const deed = deedSchema.safeParse(parsed(line));
      return deed.success ? [deed.data] : [];
    });
  }

  async function write(deed: Deed): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, `${JSON.stringify(deed)}\n`);
    const all = await readAll();
    if (all.length < 2 * mostDeeds) return;
    const kept = all.slice(-mostDeeds).map((one) => `${JSON.stringify(one)}\n`);
    await writeFile(`${path}.next`, kept.join(''));
    await rename(`${path}.next`, path);
  }

  return {
    note(what, casebook) {
      const mine = last.then(() => write({ at: new Date().toISOString(), what, casebook }));
      last = mine.catch(() => undefined);
      return mine.catch(() => undefined);
    },
    async read() {
      await last;
      return (await readAll()).slice(-mostDeeds).toReversed();
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
