/** Where new ids and times come from: the clock and chance, or a fixed sequence where the same input must give the same file. */
import { v7 } from 'uuid';
import type { Id, Utc } from './records.ts';

/** A source of new ids and of the present moment. */
export type Fresh = { id(): Id; now(): Utc };

/** Ids and times of this moment. */
export const freshNow: Fresh = { id: () => v7(), now: () => new Date().toISOString() };
