import type { Mode } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Who sits down, on which map, and what kind of dialogue it is; with an imagined other it is an encounter if nothing is said. */
export type NewDialogue = { map: Id; left: Id; right: Id; title?: string; mode?: Mode };

/** Puts two chairs up on a map and seats two parts; gives back the dialogue's id. */
export const beginDialogue: Edit<NewDialogue, Id> = {
  name: 'beginDialogue',
  change(records, { map, left, right, title = '', mode }, fresh) {
    const id = fresh.id();
    const isEncounter = [left, right].some((part) => known(records.part, part).kind === 'other');
    records.dialogue[id] = {
      type: 'dialogue',
      id,
      map,
      title,
      mode: mode ?? (isEncounter ? 'encounter' : 'inner'),
      left,
      right,
      witness: null,
      therapist: false,
      strength: false,
      task: 'none',
      marker: '',
      ending: '',
      thanks: '',
      agreed: '',
      next: '',
      restsSince: null,
      closedAt: null,
      madeAt: fresh.now(),
    };
    return id;
  },
};
