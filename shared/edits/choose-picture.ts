import type { Id, PictureHash } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Shows a part as a picture that is kept in the casebook. */
export const choosePicture: Edit<{ part: Id; picture: PictureHash }> = {
  name: 'choosePicture',
  change(records, { part, picture }) {
    Object.assign(known(records.part, part), { picture, portrait: 'picture' });
  },
};
