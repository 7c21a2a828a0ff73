/**
 * What can be undone and redone. The newest steps are in memory, up to a number of bytes; where a stack runs empty, the older
 * steps are read from the log, so undo has no end.
 */
import type { Change, History } from '../../shared/model/change.ts';

/** About how much of the past is kept in memory, each way (UTF-16 units of JSON). */
export const mostInMemory = 4_000_000;

const sizes = new WeakMap<Change, number>();
function sizeOf(change: Change): number {
  const known = sizes.get(change);
  if (known !== undefined) return known;
  const size = JSON.stringify(change.diff).length;
  sizes.set(change, size);
  return size;
}

/** A new step: it goes on top, and nothing can be redone any more. */
export function afterDoing(history: History, change: Change): History {
  return { undo: capped([...history.undo, change]), redo: [] };
}

/** The newest step was taken back by `change`. */
export function afterUndoing(history: History, change: Change): History {
  return { undo: history.undo.slice(0, -1), redo: capped([...history.redo, change]) };
}

/** The newest undone step was done again by `change`. */
export function afterRedoing(history: History, change: Change): History {
  return { undo: capped([...history.undo, change]), redo: history.redo.slice(0, -1) };
}

/** Where a stack has run empty, it goes on with what the log holds. */
export function refilled(history: History, logged: History): History {
  return {
    undo: history.undo.length === 0 ? logged.undo : history.undo,
    redo: history.redo.length === 0 ? logged.redo : history.redo,
  };
}

function capped(stack: Change[]): Change[] {
  let room = mostInMemory;
  // The newest step always stays, however large it is.
  const first = stack.findLastIndex((change, index) => {
    room -= sizeOf(change);
    return room < 0 && index < stack.length - 1;
  });
  return first < 0 ? stack : stack.slice(first + 1);
}
