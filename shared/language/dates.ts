/** How days and times are written for a person, in the language of the texts and the time of this machine. */
import type { Utc } from '../model/records.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A day, as `12 March 2026`. */
export function dayOf(at: Utc): string {
  return day.format(new Date(at));
}
