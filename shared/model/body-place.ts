/** Places of the body. */
import * as z from 'zod';
import { bodyDepths, bodySides } from './kinds.ts';

/** A place of the body: on which outline, in, on or around it, and where there, in the units of the body drawing (see `shared/drawing/body`). */
export const bodyPlaceSchema = z.strictObject({
  side: z.enum(bodySides),
  at: z.enum(bodyDepths),
  x: z.number(),
  y: z.number(),
});
/** @see bodyPlaceSchema */
export type BodyPlace = Readonly<z.infer<typeof bodyPlaceSchema>>;
