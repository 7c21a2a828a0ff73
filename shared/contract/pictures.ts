/** Pictures: those that are kept in a casebook, and a map as one. */

import * as z from 'zod';
import { pictureTypes } from '../model/kinds.ts';
import type { PictureHash } from '../model/records.ts';

/** A map as a picture: the whole SVG file, and a name to keep it under. */
export type Picture = { readonly svg: string; readonly fileName: string };

/** The most a picture may weigh once it is made ready to be kept, bytes; what a person chooses is made smaller before. */
export const mostPictureBytes = 6 * 1024 * 1024;

/** A picture that is kept in the casebook: its bytes as base64. Made anew in the window, so that nothing but what is seen is in it. */
export const keptPictureSchema = z.strictObject({
  type: z.enum(pictureTypes),
  bytes: z
    .base64()
    .min(1)
    .max(Math.ceil(mostPictureBytes / 3) * 4),
});

/** @see keptPictureSchema */
export type KeptPicture = Readonly<z.infer<typeof keptPictureSchema>>;

/** A kept picture with the hash it is found by. */
export type Kept = KeptPicture & { readonly hash: PictureHash };

/** How a picture of a map looks. */
export const pictureLookSchema = z.strictObject({
  theme: z.enum(['light', 'dark']),
  /** Whether it lies on paper; else the ground is transparent. */
  background: z.boolean(),
  /** Whether the map's title stands over it. */
  title: z.boolean(),
  /** The day that stands over it; null for none. Given by who asks, so that the same wish is the same picture on any day. */
  date: z.iso.date().nullable(),
  /** Whether one person's own notes on a couple's map are drawn, too. */
  ownNotes: z.boolean(),
});

/** @see pictureLookSchema */
export type PictureLook = z.infer<typeof pictureLookSchema>;
