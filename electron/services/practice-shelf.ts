/** The practices of this machine: those that come with the app, and a clinician's own in the data folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Practices } from '../../shared/contract/reading.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { type BadPractice, type ReadPractice, readPractice } from '../../shared/practices/reading.ts';

/** Where practices are read from. */
export type PracticeShelf = {
  /** All practices by the name of their file, and what is wrong with the files of others. Never rejects: what cannot be read is not there. */
  read(): Promise<Practices>;
};

// Run from source (tests) they lie with the texts, built they are beside the host.
const own = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../shared/language/en/practices' : './practices', import.meta.url),
);

/** The practices that come with the app, and those in the folder `practices` of a data folder; there, one of the same name stands in for ours. */
export function practicesIn(dataFolder: string, shipped = own): PracticeShelf {
  // Ours do not change while the app runs.
  let ours: Promise<readonly ReadPractice[]> | undefined;
  return {
    async read() {
      ours ??= readFolder(shipped);
      return told([...(await ours), ...(await readFolder(join(dataFolder, 'practices')))]);
    },
  };
}

function told(read: readonly ReadPractice[]): Practices {
  const practices = new Map<string, Practice>();
  const bad: BadPractice[] = [];
  for (const one of read) {
    if ('bad' in one) bad.push(one.bad);
    else practices.set(one.practice.name, one.practice);
  }
  return { practices: [...practices.values()], bad };
}

async function readFolder(folder: string): Promise<readonly ReadPractice[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(files.map((file) => readOne(folder, file)));
}

async function readOne(folder: string, file: string): Promise<ReadPractice> {
  try {
    return readPractice(file, await readFile(join(folder, file), 'utf8'));
  } catch {
    return { bad: { file, line: 1, fault: 'cannotRead', subject: '' } };
  }
}
