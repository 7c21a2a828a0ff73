import type { BodyPlace } from '../model/body-place.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Puts a part at a place of the body, or nowhere in it; what was said in words of where it is felt stays. */
export const feelInBody: Edit<{ part: Id; body: BodyPlace | null }> = {
  name: 'feelInBody',
  change(records, { part, body }) {
    known(records.part, part).body = body;
  },
};
