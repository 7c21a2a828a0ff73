/** A casebook: one SQLite file, opened, read and written here and nowhere else. All of it is synchronous but copying. */
import fs from 'node:fs';
import { resolve } from 'node:path';
import type { Summary } from '../../shared/contract/casebooks.ts';
import type { Erased, Erasure } from '../../shared/contract/erasing.ts';
import type { KeptPicture } from '../../shared/contract/pictures.ts';
import type { Glimpse, Opened, Sheets } from '../../shared/contract/reading.ts';
import type { Question, Saved } from '../../shared/contract.ts';
import type { PreviewShown } from '../../shared/handing-over/preview.ts';
import type { History, Place } from '../../shared/model/change.ts';
import type { AnyRecord, Id, PartsMap, PictureHash } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { bringBack } from './bringing-back.ts';
import { copyWhole, type Source } from './copying.ts';
import { eraseInPlace, readErasure } from './erasing/erase-in-place.ts';
import { fileProblem, withProblems } from './file-problems.ts';
import { readGlimpse } from './glimpse.ts';
import { type Another, previewOf, takeInFrom } from './handing-over.ts';
import { readHistory } from './log.ts';
import { schemaVersion } from './migrations/index.ts';
import { fileAt } from './open-files.ts';
import { type Checking, makeFile, type OpenFile, openFile } from './opening.ts';
import { peekAt } from './peeking.ts';
import { preparePictureWriter, readPicture } from './pictures.ts';
import {
  listMaps,
  readArrangement,
  readLibrary,
  readMap,
  readPartsOf,
  readPerson,
  readSheets,
  readWhereabouts,
  readWhole,
  type Whole,
} from './reading.ts';
import { isRelated } from './relatives.ts';
import { isSameKey, type NewSeal, type SealKey, saltLength } from './seal.ts';
import { sealInPlace } from './sealing.ts';
import { readSummary } from './summary.ts';
import { verify } from './verifying.ts';
import { pathBeside, putAt } from './whole-file.ts';
import { prepareSave } from './writing.ts';

/** What can be asked of an open casebook without changing it. All throw `damagedCasebook` where what they read makes no sense. */
export type CasebookReader = {
  /** The file's name without its folder. */
  readonly name: string;
  /** The people, the drafts on those, and the library's history. */
  readLibrary(): Opened;
  /** One person, their maps with whom they share one, what lies on maps that still stand as they were made, drafts and history. Throws `unknownPerson`. */
  readPerson(person: Id): Opened;
  /** What a small picture of a map is drawn from. Throws `unknownMap`. */
  readGlimpse(map: Id): Glimpse;
  /** Where everything lies on a map: placements, regions, strands. */
  readArrangement(map: Id): AnyRecord[];
  /** One person's parts with their moments, lines and consents. */
  readPartsOf(person: Id): AnyRecord[];
  /** The sheets of a map, of a person alone also those with their parts on other maps; and text left half typed in them. */
  readSheets(map: Id): Sheets;
  /** The maps a part stands on, by age. */
  readWhereabouts(part: Id): PartsMap[];
  /** A picture's bytes. Throws `unknownPicture`. */
  readPicture(hash: PictureHash): KeptPicture;
  /** Everybody's maps by age, for the command line: no window is ever told these. */
  listMaps(): PartsMap[];
  /** A map, its people, their parts with moments, lines and consents; what lies on it, its dialogues, turns, drafts and history. Throws `unknownMap`. */
  readMap(map: Id): Opened;
  /** What can be undone and redone at a place, the next step last, at most about 100 steps and a megabyte a side. */
  readHistory(place: Place): History;
  /** Everything: records, log, drafts. */
  readWhole(): Whole;
  /** What it holds, in numbers and a picture. */
  readSummary(): Summary;
  /** Closes the file and gives its lock back; afterwards nothing else can be asked. */
  close(): void;
};

/** A casebook that can also be written. */
export type Casebook = CasebookReader & {
  /**
   * Saves a batch in one transaction; what is answered as saved is on disk. Throws `fileMoved` where the path no longer leads
   * to the file that was opened, `diskFull`, `cannotWrite`, `damagedCasebook`; then nothing of the batch was saved.
   */
  save(batch: Question<'save'>): Saved;
  /** Keeps a picture's bytes and gives back the hash they are found by. Throws as `save`. */
  keepPicture(picture: KeptPicture): PictureHash;
  /** Looks through the whole file for damage, if that was not done yet. Throws `damagedCasebook`. */
  assertSound(): void;
  /** How often something was written since it was opened. */
  writes(): number;
  /** Whether it is still open: what puts another file in its place closes it first. */
  isOpen(): boolean;
  /** The salt of its key; null where it is not sealed. */
  salt(): Uint8Array | null;
  /** The key it was opened with, for whoever goes on in a copy of it; null where it is not sealed. */
  key(): SealKey | null;
  /** Whether this is the key it was opened with. */
  opensWith(key: SealKey): boolean;
  /** Seals the file anew, or takes its seal away, and closes it. Throws as {@link sealInPlace}; then the file is as it was. */
  reseal(seal: NewSeal | null): Promise<void>;
  /**
   * Copies it to a place where nothing is, and checks all of the copy before it counts. Throws `fileExists`, `cannotWrite`, `diskFull`,
   * and `damagedCasebook` where the copy is not sound; then there is none.
   */
  backUp(path: string): Promise<void>;
  /** What another file of this casebook holds, if the same key opens it. Throws as {@link peekAt}, and `olderBackup` for one of an older schema. */
  readSummaryOf(path: string): Summary;
  /** Whether another file holds something of this casebook. @see isRelated */
  isRelated(path: string): boolean;
  /** Puts a copy of a backup in the place of the file, sealed as the file is, and closes it. Throws as {@link peekAt}, `fileMoved`, `cannotWrite`, `diskFull`; then the file is as it was. */
  bringBack(path: string): void;
  /** What would go with an erasure. */
  readErasure(what: Erasure): Erased;
  /** Erases all this for good, and closes the file. Throws `fileMoved`, `cannotWrite`, `diskFull`, `damagedCasebook`; then the file is as it was. */
  erase(what: readonly Erasure[]): void;
  /** What of another casebook is to be decided on. Throws as {@link previewOf}. */
  readHandedOver(another: Another): PreviewShown;
  /** Takes in what was accepted of another casebook; answers how many records are other ones now. Throws as {@link takeInFrom}, and as `save`. */
  takeIn(another: Another, mark: string, accepted: readonly Id[]): number;
  /** Copies the file as it is, sealed or not, to a place where nothing is, while work goes on in it. Throws `fileExists`, `cannotWrite`, `diskFull`. */
  copyTo(path: string): Promise<void>;
};

/** How a casebook is opened: `create` makes one that is not there, sealed with `seal`; `key` opens a sealed one. `checking` is `first`, if not said otherwise. */
export type Opening = {
  readonly create?: boolean;
  readonly key?: SealKey | null;
  readonly seal?: NewSeal | null;
  readonly checking?: Checking;
};

/**
 * Opens a casebook and locks it against every other program until it is closed; an older one is backed up beside itself and
 * migrated. With `create`, one that is not there is made. Throws `noSuchFile`, `cannotRead`, `notACasebook`, `newerCasebook`,
 * `sealed`, `wrongPassphrase`, `openElsewhere`, `damagedCasebook`, `cannotWrite`, `diskFull`; then nothing is open and nothing changed.
 */
export function openCasebook(
  path: string,
  { create = false, key = null, seal = null, checking }: Opening = {},
): Casebook {
  if (create) makeUnlessThere(path, seal);
  const opened = openFile(path, 'write', seal?.key ?? key, checking);
  const { save, keepPicture } = writersOf(opened);
  let writes = 0;
  /** Writes only what is sound, and where the path still leads to the file that was opened. */
  const writing = <T>(write: () => T): T =>
    withProblems(opened.path, () => {
      opened.assertSound();
      if (fileAt(opened.path) !== opened.file) throw new Problem('fileMoved', opened.name);
      writes++;
      return write();
    });
  const source: Source = { handle: opened.handle, writes: () => writes };
  return {
    ...readerOf(opened),
    save: (batch) => writing(() => save(batch)),
    keepPicture: (picture) => writing(() => keepPicture(picture)),
    assertSound: () => withProblems(opened.path, opened.assertSound),
    writes: () => writes,
    isOpen: () => opened.db.open,
    salt: () => (opened.key ? saltOf(opened) : null),
    key: () => opened.key,
    opensWith: (key) => opened.key !== null && isSameKey(opened.key, key),
    reseal: (seal) => sealInPlace(opened, source, seal),
    backUp: (target) => copyTo(opened, source, resolve(target), (copy) => verify(copy, opened.key)),
    readSummaryOf: (other) =>
      peekAt(other, opened.key, (db, version) => {
        // An older one is migrated when it is brought back; what stands in its tables is not known before.
        if (version < schemaVersion) throw new Problem('olderBackup');
        return readSummary(db);
      }),
    isRelated: (other) => isRelated(opened.db, other, opened.key),
    bringBack: (backup) => bringBack(opened, sealOf(opened), resolve(backup)),
    readErasure: (what) => readErasure(opened, what),
    erase: (what) => eraseInPlace(opened, sealOf(opened), what),
    readHandedOver: (another) => withProblems(opened.path, () => previewOf(opened.db, opened.path, another)),
    takeIn: (another, mark, accepted) => writing(() => takeInFrom(opened.db, opened.path, another, mark, accepted)),
    copyTo: (target) => copyTo(opened, source, resolve(target)),
  };
}

/** Opens a casebook to read only: the file stays byte for byte as it is. Throws as {@link openCasebook}; one that is open for writing is refused. */
export function openToRead(path: string, key: SealKey | null = null): CasebookReader {
  return readerOf(openFile(path, 'read', key));
}

function makeUnlessThere(path: string, seal: NewSeal | null): void {
  if (fs.existsSync(path)) return;
  try {
    makeFile(path, undefined, seal);
  } catch (thrown) {
    // Somebody made it in this very moment: then it is there to be opened.
    if (!(thrown instanceof Problem) || thrown.code !== 'fileExists') throw thrown;
  }
}

function saltOf({ handle }: OpenFile): Uint8Array {
  const salt = new Uint8Array(saltLength);
  fs.readSync(handle, salt, 0, saltLength, 0);
  return salt;
}

/** What it is sealed with. For what takes its place: the passphrase stays, so the key and the salt that makes it stay, too. */
function sealOf(opened: OpenFile): NewSeal | null {
  return opened.key && { key: opened.key, salt: saltOf(opened) };
}

/** What writes into it. Where its tables are not those they should be it is closed again. */
function writersOf({ db, path, close }: OpenFile) {
  try {
    return { save: prepareSave(db), keepPicture: preparePictureWriter(db) };
  } catch (thrown) {
    close();
    throw fileProblem(thrown, path);
  }
}

function readerOf({ db, name, path, close }: OpenFile): CasebookReader {
  return {
    name,
    readLibrary: () => withProblems(path, () => readLibrary(db)),
    readPerson: (person) => withProblems(path, () => readPerson(db, person)),
    readGlimpse: (map) => withProblems(path, () => readGlimpse(db, map)),
    readArrangement: (map) => withProblems(path, () => readArrangement(db, map)),
    readPartsOf: (person) => withProblems(path, () => readPartsOf(db, person)),
    readSheets: (map) => withProblems(path, () => readSheets(db, map)),
    readWhereabouts: (part) => withProblems(path, () => readWhereabouts(db, part)),
    readPicture: (hash) => withProblems(path, () => readPicture(db, hash)),
    listMaps: () => withProblems(path, () => listMaps(db)),
    readMap: (map) => withProblems(path, () => readMap(db, map)),
    readHistory: (place) => withProblems(path, () => readHistory(db, place)),
    readWhole: () => withProblems(path, () => readWhole(db)),
    readSummary: () => withProblems(path, () => readSummary(db)),
    close,
  };
}

async function copyTo(
  opened: OpenFile,
  source: Source,
  path: string,
  assertSound: (copy: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const beside = pathBeside(path, opened.path);
  try {
    await copyWhole(source, beside);
    await assertSound(beside);
    putAt(beside, path);
  } catch (thrown) {
    throw fileProblem(thrown, path);
  } finally {
    fs.rmSync(beside, { force: true });
  }
}
