/** How days and times are written for a person, in the language of the texts and the time of this machine. */
import type { Utc } from '../model/records.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A day, as `12 March 2026`. */
export function dayOf(at: Utc): string {
  return day.format(new Date(at));
}

const minute = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment to the minute, as `12 March 2026 at 10:04`. */
export function momentOf(at: Utc): string {
  return minute.format(new Date(at));
}

const calendarDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day of the calendar, given as `2026-03-12`, as `12 March 2026`; the same wherever it is read. */
export function writtenDay(date: string): string {
  return calendarDay.format(new Date(`${date}T00:00:00Z`));
}

/** The day of the calendar it is here at a time, as `2026-03-12`. */
export function dateAt(at: Utc): string {
  const here = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(here.getFullYear()).padStart(4, '0')}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}
