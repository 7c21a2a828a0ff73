/** The log: every change ever made, in order. A diff is kept as deflated JSON, so that what is said once costs less than twice. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { type Change, changeSchema, type History, type Place, takingInPlace } from '../../shared/model/change.ts';
import type { Id, Utc } from '../../shared/model/records.ts';
import { utcSchema } from '../../shared/model/utc.ts';
import { BrokenRow, bytesOf, idFrom } from './tables.ts';

// How far one reading of the history goes on each side: steps, and characters of JSON.
const mostSteps = 100;
const mostText = 1_000_000;
// No honest diff is near this; a forged one must not fill the memory.
const mostInflated = 128 * 1024 * 1024;

/** Adds to the log, and knows what is in it. */
export type LogWriter = { has(id: Id): boolean; append(change: Change): void };

/** Prepares a {@link LogWriter}; the caller has the transaction. */
export function prepareLogWriter(db: Database): LogWriter {
  const find = db.prepare<[Buffer]>('SELECT 1 FROM change WHERE id = ?');
  const insert = db.prepare<[Buffer, string, Buffer | null, string, string, Buffer]>(
    'INSERT INTO change (id, at, place, edit, way, diff) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    has: (id) => find.get(bytesOf(id)) !== undefined,
    append({ id, at, place, edit, way, diff }) {
      insert.run(bytesOf(id), at, cellOf(place), edit, way, packed(diff));
    },
  };
}

/** Prepares finding when something was last done at a place of its own; null where nothing ever was. Throws {@link BrokenRow}. */
export function prepareLastChange(db: Database): (place: Id) => Utc | null {
  const last = db.prepare<[Buffer]>('SELECT at FROM change WHERE place = ? ORDER BY seq DESC LIMIT 1').pluck();
  return (place) => {
    const at = last.get(bytesOf(place));
    if (at === undefined) return null;
    const parsed = utcSchema.safeParse(at);
    if (!parsed.success) throw new BrokenRow('change');
    return parsed.data;
  };
}

/** Every change in the order they were made. Throws {@link BrokenRow}. */
export function* readLog(db: Database): Generator<Change> {
  for (const row of db.prepare('SELECT id, at, place, edit, way, diff FROM change ORDER BY seq').iterate())
    yield changeFrom(row).change;
}

/**
 * What can be undone and redone at a place, the next step last: at most about 100 steps and a megabyte of each. Steps beyond
 * come into reach as these are taken back and the question is asked again, so undo has no end but where another casebook was taken in. Throws
 * {@link BrokenRow}.
 */
export function readHistory(db: Database, place: Place): History {
  const fetch = db.prepare<[unknown]>('SELECT id, at, place, edit, way, diff FROM change WHERE seq = ?');
  const undo = new Steps();
  const redo = new Steps();
  // Walking back, a step taken back is met after what took it back: `open` counts those not met yet.
  let undoOpen = 0;
  let redoOpen = 0;
  let redoEnds = false;
  for (const { seq, way } of walkBack(db, place)) {
    if (way === 'undo') undoOpen++;
    else if (undoOpen > 0) undoOpen--;
    else undo.take(() => changeFrom(fetch.get(seq)));

    if (way === 'do') redoEnds = true;
    if (!redoEnds) {
      if (way === 'redo') redoOpen++;
      else if (redoOpen > 0) redoOpen--;
      else redo.take(() => changeFrom(fetch.get(seq)));
    }
    if (undo.full && (redo.full || redoEnds)) break;
  }
  return { undo: undo.inOrder(), redo: redo.inOrder() };
}

/** Ways of the changes at a place, newest first, from the index alone. */
function* walkBack(db: Database, place: Place): Generator<{ seq: unknown; way: unknown }> {
  const takenIn = db
    .prepare<[Buffer]>('SELECT max(seq) FROM change WHERE place = ?')
    .pluck()
    .get(bytesOf(takingInPlace));
  const walk = db
    .prepare<[Buffer | null, unknown]>('SELECT seq, way FROM change WHERE place IS ? AND seq > ? ORDER BY seq DESC')
    .raw();
  for (const row of walk.iterate(cellOf(place), takenIn ?? 0)) {
    if (!Array.isArray(row)) throw new BrokenRow('change');
    yield { seq: row[0], way: row[1] };
  }
}

class Steps {
  full = false;
  private readonly found: Change[] = [];
  private text = 0;

  take(read: () => { change: Change; length: number }): void {
    if (this.full) return;
    const { change, length } = read();
    this.found.push(change);
    this.text += length;
    this.full = this.found.length >= mostSteps || this.text >= mostText;
  }

  inOrder(): Change[] {
    return this.found.toReversed();
  }
}

/** A diff as the file holds it. */
export function packed(diff: object): Buffer {
  return deflateRawSync(JSON.stringify(diff));
}

/** What {@link packed} holds, not yet checked, and the length of its JSON. Throws {@link BrokenRow}. */
export function diffJsonFrom(cell: unknown): { value: unknown; length: number } {
  const json = inflated(cell);
  return { value: parsedJson(json), length: json.length };
}

function changeFrom(row: unknown): { change: Change; length: number } {
  const cells = new Map<string, unknown>(Object.entries(row ?? {}));
  const { value: diff, length } = diffJsonFrom(cells.get('diff'));
  const place = cells.get('place');
  const parsed = changeSchema.safeParse({
    ...Object.fromEntries(cells),
    id: idFrom(cells.get('id'), 'change'),
    place: place === null ? 'library' : idFrom(place, 'change'),
    diff,
  });
  if (!parsed.success) throw new BrokenRow('change');
  return { change: parsed.data, length };
}

function inflated(diff: unknown): string {
  try {
    if (Buffer.isBuffer(diff)) return inflateRawSync(diff, { maxOutputLength: mostInflated }).toString();
  } catch {
    // What cannot be inflated is reported below like any other broken diff.
  }
  throw new BrokenRow('change');
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new BrokenRow('change');
  }
}

function cellOf(place: Place): Buffer | null {
  return place === 'library' ? null : bytesOf(place);
}
