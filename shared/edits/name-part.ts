import type { Draft } from 'immer';
import type { Records } from '../model/document.ts';
import type { Id, Utc } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { noteMoment } from './note-moment.ts';

/** A name that is found by and by is one renaming: the one before all of it is kept, ms. */
const oneRenaming = 5 * 60_000;

/** Changes a part's name; an empty one is a name not found yet. The name it had before is kept as a moment. */
export const namePart: Edit<{ part: Id; name: string }> = {
  name: 'namePart',
  change(records, { part: id, name }, fresh) {
    const part = known(records.part, id);
    const before = part.name;
    if (before === name) return;
    part.name = name;
    if (before.trim() === '' || wasRenamedSince(records, id, fresh.now())) return;
    noteMoment.change(records, { part: id, dialogue: null, kind: 'renamed', words: before }, fresh);
  },
};

function wasRenamedSince(records: Draft<Records>, part: Id, now: Utc): boolean {
  return Object.values(records.moment).some(
    (moment) =>
      moment.part === part && moment.kind === 'renamed' && Date.parse(now) - Date.parse(moment.at) < oneRenaming,
  );
}
