/** Times. */
import * as z from 'zod';

/** A moment in UTC, as `2026-03-12T09:30:00.000Z`. */
export const utcSchema = z.iso.datetime();
