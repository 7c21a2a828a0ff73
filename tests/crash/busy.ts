/**
 * A process that never rests: one kind of work with a casebook, over and over. It says on standard output what it is about to do and what
 * is done, line by line, so that whoever kills it knows what was promised. `fatal` is the number of the call it dies in by
 * itself (0: none), for the short moments between two steps that no clock would hit.
 */
import fs from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Casebook, openCasebook } from '../../electron/casebook/casebook.ts';
import type { Change } from '../../shared/model/change.ts';
import { pictureOfRuns } from '../unit/portrait-tellers.ts';
import { personCalled, personIn } from '../unit/somebody-new.ts';
import { backupsFolder, casebookFile, olderFile, type Said, sealOf, type Work } from './promises.ts';

const [work = '', folder = '', seal = '0', from = '0', fatal = '0'] = process.argv.slice(2);
const path = join(folder, casebookFile);
const batches: readonly (readonly Change[])[] = JSON.parse(fs.readFileSync(join(folder, 'batches.json'), 'utf8'));

function say(said: Said) {
  fs.writeSync(1, `${JSON.stringify(said)}\n`);
}

function save(casebook: Casebook, index: number) {
  const { saved, refused } = casebook.save({ changes: batches[index % batches.length] ?? [], drafts: [] });
  say({ saved, refused });
}

async function edits(casebook: Casebook) {
  for (let index = Number(from); ; index++) save(casebook, index);
}

async function backups(casebook: Casebook) {
  for (let index = Number(from); ; index++) {
    save(casebook, index);
    const name = `${index} ${process.pid}.visavis`;
    await casebook.backUp(join(folder, backupsFolder, name));
    say({ backedUp: name });
  }
}

async function passphrases(first: Casebook) {
  let casebook = first;
  for (let next = Number(seal) + 1; ; next++) {
    save(casebook, Number(from) + next);
    say({ sealing: next });
    await casebook.reseal(sealOf(next));
    casebook = openCasebook(path, { key: sealOf(next)?.key ?? null });
    say({ sealed: next });
  }
}

async function restores(first: Casebook) {
  let casebook = first;
  const kept = fs.readdirSync(join(folder, backupsFolder)).sort();
  for (let index = Number(from); ; index++) {
    const name = kept[index % kept.length] ?? '';
    say({ restoring: name });
    casebook.bringBack(join(folder, backupsFolder, name));
    casebook = openCasebook(path);
    say({ restored: name });
    save(casebook, batches.length - 1 - (index % kept.length));
  }
}

/** Somebody comes and is erased for good, by the change that brought them. */
async function erasures(first: Casebook) {
  let casebook = first;
  for (let index = Number(from); ; index++) {
    // What nobody shows yet goes with an erasure.
    casebook.keepPicture(pictureOfRuns);
    save(casebook, index);
    const change = personCalled('Somebody');
    say({ ...casebook.save({ changes: [change], drafts: [] }) });
    say({ erasing: change.id });
    casebook.erase([{ of: 'record', id: personIn(change) }]);
    casebook = openCasebook(path);
    say({ erased: change.id });
  }
}

async function migrations() {
  const kept = fs.readdirSync(join(folder, 'kept')).sort();
  for (let index = Number(from); ; index++) {
    const version = kept[index % kept.length] ?? '';
    const older = olderFile(index);
    fs.copyFileSync(join(folder, 'kept', version), join(folder, older));
    say({ older, version });
    openCasebook(join(folder, older)).close();
    say({ migrated: older });
  }
}

/** Dies in one of the calls to come, before it is made: to the file system, or, in a migration say, to SQLite. */
function dieIn(call: number) {
  let left = call;
  function mortal(owner: object, names: readonly string[]) {
    for (const name of names) {
      const made = Reflect.get(owner, name);
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        if (--left === 0) process.kill(process.pid, 'SIGKILL');
        return Reflect.apply(made, this, args);
      });
    }
  }
  mortal(fs, ['accessSync', 'openSync', 'closeSync', 'fsyncSync', 'renameSync', 'linkSync', 'rmSync', 'statSync']);
  mortal(fs, ['copyFileSync', 'fstatSync', 'writeSync', 'ftruncateSync', 'readdirSync']);
  mortal(Sqlite.prototype, ['exec', 'pragma']);
}

const works: Readonly<Record<Exclude<Work, 'migrations'>, (casebook: Casebook) => Promise<void>>> = {
  edits,
  backups,
  passphrases,
  restores,
  erasures,
};
const isWork = (name: string): name is keyof typeof works => Object.hasOwn(works, name);

const casebook = isWork(work) ? openCasebook(path, { key: sealOf(Number(seal))?.key ?? null }) : null;
say({ ready: true });
if (Number(fatal) > 0) dieIn(Number(fatal));
if (casebook && isWork(work)) await works[work](casebook);
else await migrations();
