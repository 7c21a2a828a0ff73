/** What is told to the edits of a portrait. */
import { hashOf } from '../../electron/casebook/pictures.ts';
import { choosePicture } from '../../shared/edits/choose-picture.ts';
import { choosePortrait } from '../../shared/edits/choose-portrait.ts';
import { drawPortrait } from '../../shared/edits/draw-portrait.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { portraits } from '../../shared/model/kinds.ts';
import { all, pick, type Teller, tell } from './telling.ts';

/** The one picture that runs show: whoever saves a run keeps it first, as the window does. A PNG of one pixel. */
export const pictureOfRuns = {
  type: 'image/png',
  bytes: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
} as const;
const hash = hashOf(pictureOfRuns.bytes);

/** @see Teller */
export const portraitTellers = {
  drawPortrait(records, { first, second }) {
    const part = pick(all(records.part), first);
    const points = Array.from({ length: 3 * (second % 5) }, (_, index) => (index * 37 + second) % 1000);
    const drawing = second % 4 === 0 ? [] : [{ points, width: 1 + (second % 90), wash: null }];
    return part && tell(records, drawPortrait, { part: part.id, drawing });
  },
  choosePicture(records, { first }) {
    const part = pick(all(records.part), first);
    return part && tell(records, choosePicture, { part: part.id, picture: hash });
  },
  choosePortrait(records, { first, second }) {
    const part = pick(all(records.part), first);
    const portrait = pick(portraits, second);
    return part && portrait && tell(records, choosePortrait, { part: part.id, portrait });
  },
} satisfies Partial<Record<EditName, Teller>>;
