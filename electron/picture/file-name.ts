/** What a picture or a casebook is called as a file. */
import { t } from '../../shared/language/text.ts';
import type { PartsMap } from '../../shared/model/records.ts';

// Forbidden on Windows or as a path anywhere; spaces and dots at the ends, which Windows drops, go too.
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;
// Sixty characters are at most 240 bytes; with an ending that stays under the 255 a file system takes.
const longest = 60;

/** A file name without ending, from the map's title. */
export function nameOfPicture(map: PartsMap): string {
  return fileNameFrom(map.title, t('library.untitled'));
}

/** A file name without ending that every system takes: at most 60 characters, no path, no device. `otherwise` where nothing is left. */
export function fileNameFrom(text: string, otherwise: string): string {
  const plain = text.toWellFormed().normalize('NFC').replace(forbidden, ' ').replace(/\s+/gu, ' ');
  const bare = trimmed([...trimmed(plain)].slice(0, longest).join(''));
  const name = bare === '' ? otherwise : bare;
  return reserved.test(name) ? `${name} map` : name;
}

const trimmed = (name: string): string => name.replace(/^[. ]+|[. ]+$/gu, '');
