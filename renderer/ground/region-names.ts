/** What something on a map is called. */
import { oneLine } from '../../shared/language/one-line.ts';
import { t } from '../../shared/language/text.ts';
import type { Records } from '../../shared/model/document.ts';
import type { Region } from '../../shared/model/records.ts';

const longest = 40;

/** Its name in lists and for those who hear it. */
export function nameOfRegion({ kind, person, words }: Region, people: Records['person']): string {
  switch (kind) {
    case 'circle':
      return t('couple.circleOf', { alias: person === null ? '' : (people[person]?.alias ?? '') });
    case 'boat':
      return t('couple.boatName');
    case 'photo':
      return t('couple.photoName');
    case 'note':
      return words.trim() === '' ? t('couple.noteEmpty') : t('couple.noteBy', { words: oneLine(words, longest) });
  }
}
