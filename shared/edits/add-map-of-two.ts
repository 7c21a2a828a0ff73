import type { Id } from '../model/records.ts';
import { addMap } from './add-map.ts';
import { bringInPartner, type Partner } from './bring-in-partner.ts';
import type { Edit } from './edit.ts';

/** Begins an empty map of two people, each with a circle; gives back its id. */
export const addMapOfTwo: Edit<{ person: Id; partner: Partner; oneView: boolean; title: string }, Id> = {
  name: 'addMapOfTwo',
  change(records, { person, partner, oneView, title }, fresh) {
    const map = addMap.change(records, { person, title }, fresh);
    bringInPartner.change(records, { map, partner, oneView }, fresh);
    return map;
  },
};
