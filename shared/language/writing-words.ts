/** What could go on the map, in a few words each. */
import type { Records } from '../model/document.ts';
import { presentPart } from '../model/presence.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Whose, Writing } from '../practices/writing.ts';
import { placeInWords } from './body-places.ts';
import { oneLine } from './one-line.ts';
import { nameIn } from './practices.ts';
import { t } from './text.ts';

/** More than a line has room for; the sheet has all of it. */
const longest = 90;

/** One thing that could go on the map, as one line. */
export function writingInWords(writing: Writing, records: Records, sheet: Sheet): string {
  const called = (whose: Whose) => {
    if ('part' in whose) return nameIn(records, { part: whose.part, name: '' });
    const answer = sheet.answers[whose.step];
    return answer?.kind === 'part' ? nameIn(records, answer) : '';
  };
  // What was ticked and what was written beside it are lines of their own.
  const short = (words: string) => oneLine(words.replaceAll('\n', ' · '), longest);
  switch (writing.does) {
    case 'meet': {
      const name = nameIn(records, writing);
      const part = presentPart(records.part, writing.line?.from ?? '');
      return part
        ? t('practice.writing.meetLine', { name, part: nameIn(records, { part: part.id, name: '' }) })
        : t('practice.writing.meet', { name });
    }
    case 'tell': {
      const statement = t(`card.statements.${writing.statement}`);
      return t('practice.writing.tell', { name: called(writing.whose), statement, words: short(writing.words) });
    }
    case 'feel': {
      const where = writing.place ? placeInWords(writing.place) : short(writing.words);
      return t('practice.writing.feel', { name: called(writing.whose), where });
    }
    case 'moment': {
      const moment = t(`card.moment.${writing.kind}`);
      return t('practice.writing.moment', { name: called(writing.whose), moment, words: short(writing.words) });
    }
    case 'consent':
      return t('practice.writing.given', { name: called(writing.whose) });
    case 'note':
      return t('practice.writing.note', { words: short(writing.words) });
    case 'strand': {
      const alias = records.person[writing.person ?? '']?.alias;
      const words = alias === undefined ? writing.words : t('practice.turnOf', { alias, words: writing.words });
      return t(`practice.writing.${writing.kind}`, { words: short(words) });
    }
  }
}
