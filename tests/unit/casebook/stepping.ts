/** Undoing and redoing in a casebook as a window does it: what the log says comes next, inverted, as a change of its own. */
import { expect } from 'vitest';
import type { Casebook } from '../../../electron/casebook/casebook.ts';
import type { Place } from '../../../shared/model/change.ts';
import { invert } from '../../../shared/model/diff.ts';
import { freshNow } from '../../../shared/model/fresh.ts';

/** Takes back or does again the next step at a place; false where there is none. */
export function stepIn(casebook: Casebook, place: Place, way: 'undo' | 'redo'): boolean {
  const next = casebook.readHistory(place)[way].at(-1);
  if (!next) return false;
  const change = { ...next, id: freshNow.id(), at: freshNow.now(), way, diff: invert(next.diff) };
  expect(casebook.save({ changes: [change], drafts: [] }).refused).toEqual([]);
  return true;
}
