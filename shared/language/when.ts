/** When something was, as a person types it and as it is told: a day, a year, an age, or words. */
import type { When } from '../model/records.ts';
import { writtenDay } from './dates.ts';
import { t } from './text.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** What a few words say of when something was; null for none. Whatever is no day, year or age is kept as the words it is. */
export function whenFrom(text: string): When | null {
  const words = text.trim();
  if (words === '') return null;
  return dayIn(words) ?? yearIn(words) ?? ageIn(words) ?? { by: 'words', words };
}

/** When something was, to be read. */
export function whenInWords(when: When): string {
  switch (when.by) {
    case 'date':
      return writtenDay(when.date);
    case 'year':
      return String(when.year);
    case 'age':
      return t('card.atAge', { age: when.age });
    case 'words':
      return when.words;
  }
}

function dayIn(words: string): When | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(words);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})\.? ([a-z]+) (\d{4})$/iu.exec(words);
  const month = written
    ? months.findIndex((name) => name.startsWith((written[2] ?? '').toLowerCase().slice(0, 3)))
    : -1;
  return written && month >= 0 && (written[2] ?? '').length >= 3
    ? realDay(Number(written[3]), month + 1, Number(written[1]))
    : null;
}

// The calendar turns 31 February into a day of March: what comes back other than it went in was no day.
function realDay(year: number, month: number, day: number): When | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1 ? { by: 'date', date: date.toISOString().slice(0, 10) } : null;
}

function yearIn(words: string): When | null {
  const year = Number(/^(?:in )?(\d{4})$/iu.exec(words)?.[1]);
  return year >= 1000 ? { by: 'year', year } : null;
}

function ageIn(words: string): When | null {
  const found = /^(?:at )?(?:the age of |aged? |about )?(\d{1,3})(?: years?(?: old)?)?$/iu.exec(words);
  const isAge = found && (/age|at |about|year/iu.test(words) || Number(found[1]) <= 120);
  const age = Number(found?.[1]);
  return isAge && age <= 150 ? { by: 'age', age } : null;
}

/** An order for moments by when they were: days and years by the calendar, ages before them by age, words last. */
export function whenRank(when: When | null): readonly [number, number] {
  if (when === null) return [3, 0];
  if (when.by === 'age') return [0, when.age];
  if (when.by === 'year') return [1, when.year];
  return when.by === 'date' ? [1, Number(when.date.slice(0, 4)) + Number(when.date.slice(5, 7)) / 13] : [2, 0];
}
