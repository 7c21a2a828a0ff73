import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { nowAfter } from './now-after.ts';

/** Opens the card and words of a folded exile without consent; it says so since when. */
export const openAnyway: Edit<{ part: Id }> = {
  name: 'openAnyway',
  change(records, { part }, fresh) {
    const answers = Object.values(records.consent).filter(({ bond }) => records.bond[bond]?.to === part);
    const before = answers.map(({ at }) => at);
    known(records.part, part).openedAt = nowAfter(fresh, before);
  },
};
