import type { Id } from '../model/records.ts';
import type { PracticeName } from '../model/sheet.ts';
import { type Edit, known } from './edit.ts';

/** Turns a practice on for somebody, or puts it away; null leaves it as it usually is. */
export const choosePractice: Edit<{ person: Id; practice: PracticeName; choice: 'on' | 'away' | null }> = {
  name: 'choosePractice',
  change(records, { person, practice, choice }) {
    const { chosen } = known(records.person, person).practices;
    if (choice === null) delete chosen[practice];
    else chosen[practice] = choice;
  },
};
