import { castDraft } from 'immer';
import type { Id } from '../model/records.ts';
import type { PracticeName, Sheet } from '../model/sheet.ts';
import type { Edit } from './edit.ts';

/** Which practice is begun, in which version and called how; on which map, with whom or what; and the earlier sheet it looks at again. */
export type NewSheet = {
  map: Id;
  part?: Id | null;
  bond?: Id | null;
  dialogue?: Id | null;
  person?: Id | null;
  practice: PracticeName;
  version: number;
  title: string;
  again?: Id | null;
};

/** Begins a practice; gives back the id of its sheet. */
export const beginSheet: Edit<NewSheet, Id> = {
  name: 'beginSheet',
  change(records, { map, practice, version, title, ...said }, fresh) {
    const { part = null, bond = null, dialogue = null, person = null, again = null } = said;
    const id = fresh.id();
    const place = { map, part, bond, dialogue, person, again };
    const of = { practice, version, title };
    const open = { answers: {}, madeAt: fresh.now(), stoppedAt: null, doneAt: null };
    const sheet: Sheet = { type: 'sheet', id, ...place, ...of, ...open };
    records.sheet[id] = castDraft(sheet);
    return id;
  },
};
