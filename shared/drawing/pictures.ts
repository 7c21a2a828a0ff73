/** The bytes of pictures as a drawing refers to them. */
import type { PictureHash } from '../model/records.ts';

/** Gives the URL of a picture's bytes (`data:` in a file that stands alone, `blob:` in a window); null while there is none. */
export type Pictures = (hash: PictureHash) => string | null;

/** Where no pictures are at hand. */
export const noPictures: Pictures = () => null;
