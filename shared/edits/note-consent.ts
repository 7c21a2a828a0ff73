import { consentsOn } from '../model/folding.ts';
import type { ConsentAnswer } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { nowAfter } from './now-after.ts';

/** What a protector answered on its line to an exile; `fears` and `conditions` in its words, where it said any. */
export type NewConsent = { bond: Id; answer: ConsentAnswer; fears?: string; conditions?: string };

/** Notes what a protector answers now; what it answered before stays. Gives back the consent's id. */
export const noteConsent: Edit<NewConsent, Id> = {
  name: 'noteConsent',
  change(records, { bond, answer, fears = '', conditions = '' }, fresh) {
    const id = fresh.id();
    const exile = records.part[records.bond[bond]?.to ?? ''];
    const before = consentsOn(records, bond).map(({ at }) => at);
    const at = nowAfter(fresh, [...before, exile?.openedAt]);
    records.consent[id] = { type: 'consent', id, bond, answer, fears, conditions, at };
    return id;
  },
};
