import type { ConsentAnswer } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { addPart } from './add-part.ts';
import { drawBond } from './draw-bond.ts';
import { type Edit, known } from './edit.ts';
import { noteConsent } from './note-consent.ts';

/** Whom a protector showed when it was asked what it keeps safe: a name, a place on the map (px), and what it answered. */
export type Shown = { map: Id; protector: Id; name: string; at: { x: number; y: number }; answer: ConsentAnswer };

/** Puts whoever a protector keeps safe on the map, as an exile with a line that says so and its answer; gives back the exile's id. */
export const askUnderneath: Edit<Shown, Id> = {
  name: 'askUnderneath',
  change(records, { map, protector, name, at, answer }, fresh) {
    const { person } = known(records.part, protector);
    const exile = addPart.change(records, { map, person, name, kind: 'exile', at }, fresh);
    const bond = drawBond.change(records, { from: protector, to: exile, kind: 'protects' }, fresh);
    noteConsent.change(records, { bond, answer }, fresh);
    return exile;
  },
};
