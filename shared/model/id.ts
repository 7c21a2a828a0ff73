/** Ids of records. */
import * as z from 'zod';

/** A UUIDv7 in lower-case text. */
export const idSchema = z.uuid().lowercase();
