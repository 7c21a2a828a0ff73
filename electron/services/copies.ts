/**
 * The copies of a casebook: its backups, what was kept before a new version of the app, casebooks that were made as a copy of it, and what an
 * interrupted copy left. Those beside it are known by their names, whether they can be opened or not; casebooks of other names by what they hold.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { CasebookCopy } from '../../shared/contract/erasing.ts';
import { t } from '../../shared/language/text.ts';
import { Problem } from '../../shared/problem.ts';
import { withProblems } from '../casebook/file-problems.ts';
import { fileAt, isOpen } from '../casebook/open-files.ts';
import type { BackupPlaces } from './backup-places.ts';
import { backupsIn } from './backups.ts';

/** A copy's file. */
export type CopyFile = Omit<CasebookCopy, 'id'> & { readonly path: string };

// `Mira copy 2 before version 4 (2)`: one after the other, as copies are made of copies.
const madeAs = [t('hosts.salvagedOf', { name: '' }), t('hosts.fromBackupOf', { name: '' }), ' copy'];
const copyEnding = new RegExp(`(?:${madeAs.join('|')})(?: \\d+)?$`);
const versionEnding = / before version \d+(?: \(\d+\))?$/;
const unfinished = /^\.visavis-(?:[0-9a-f]{12}-)?[0-9a-f-]{36}(?:-journal)?$/;

/** Ms after which a copy that is still unfinished is nobody's work any more. */
const longestWork = 10 * 60_000;

/** Where copies are looked for. */
export type Searched = {
  readonly places: BackupPlaces;
  /** Casebooks that are known of, wherever they are. */
  readonly shelved: readonly string[];
  /** Whether a casebook holds something of this one. It is not asked of one that is open. */
  readonly isRelated: (path: string) => Promise<boolean>;
};

/** Every copy of the casebook at this path, backups first. */
export async function copiesOf(path: string, { places, shelved, isRelated }: Searched): Promise<CopyFile[]> {
  const folder = dirname(path);
  const names = (await namesIn(folder)).filter((name) => extname(name) === extname(path));
  const family = names.filter((name) => rootOf(stemOf(name)) === rootOf(stemOf(path)) && name !== basename(path));
  // One that was deleted may have left its backups.
  const stems = new Set([stemOf(path), rootOf(stemOf(path)), ...family.map(stemOf)]);
  const backups: CopyFile[] = [];
  const stray = await unfinishedIn(folder);
  for (const stem of stems) {
    const casebook = join(folder, `${stem}${extname(path)}`);
    const folders = await places.foldersOf(casebook);
    backups.push(...(await backupsIn(folders)).map(({ path, name }) => ({ path, name, kind: 'backup' as const })));
    for (const folder of folders) stray.push(...(await unfinishedIn(folder)));
  }
  const known = new Set([path, ...family.map((name) => join(folder, name))]);
  const others = new Set([...names.map((name) => join(folder, name)), ...shelved]);
  const related: CopyFile[] = [];
  for (const other of [...others].sort())
    if (!known.has(other) && !isOpenHere(other) && (await isRelated(other)))
      related.push({ path: other, name: basename(other), kind: 'casebook' });
  return [
    ...backups,
    ...family.sort().map((name) => ({ path: join(folder, name), name, kind: kindOf(name) })),
    ...related,
    ...stray,
  ];
}

// Looking into what this process has open would drop the lock on it.
function isOpenHere(path: string): boolean {
  const file = withProblems(path, () => fileAt(path));
  return file !== null && isOpen(file);
}

/** Deletes a copy. Throws `openElsewhere` where somebody works in it. */
export async function removeCopy({ path, name }: CopyFile): Promise<void> {
  if (isOpenHere(path)) throw new Problem('openElsewhere', name);
  await rm(path, { force: true });
  await rm(`${path}-journal`, { force: true });
}

function kindOf(name: string): CopyFile['kind'] {
  return versionEnding.test(stemOf(name)) ? 'formerVersion' : 'casebook';
}

const stemOf = (path: string) => basename(path, extname(path));

/** The name that the first of all these copies was made of. */
function rootOf(stem: string): string {
  const root = stem.replace(copyEnding, '').replace(versionEnding, '');
  return root === stem || root === '' ? stem : rootOf(root);
}

async function unfinishedIn(folder: string): Promise<CopyFile[]> {
  const found = (await namesIn(folder)).filter((name) => unfinished.test(name));
  const files = found.map((name) => ({ path: join(folder, name), name, kind: 'unfinished' as const }));
  const left = await Promise.all(files.map(async (file) => ((await isLeft(file.path)) ? [file] : [])));
  return left.flat();
}

async function isLeft(path: string): Promise<boolean> {
  const written = await stat(path).catch(() => null);
  return written !== null && written.mtimeMs < Date.now() - longestWork;
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
