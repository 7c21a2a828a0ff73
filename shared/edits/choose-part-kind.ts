import type { PartKind } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says what a part is; everything else about it stays. */
export const choosePartKind: Edit<{ part: Id; kind: PartKind }> = {
  name: 'choosePartKind',
  change(records, { part, kind }) {
    known(records.part, part).kind = kind;
  },
};
