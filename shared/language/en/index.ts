/** English: every text a person can meet, by topic. */
import { app } from './app.ts';
import { canvas } from './canvas.ts';
import { card } from './card.ts';
import { chairs } from './chairs.ts';
import { edits } from './edits.ts';
import { kinds } from './kinds.ts';
import { library } from './library.ts';
import { list } from './list.ts';
import { picture } from './picture.ts';
import { problems } from './problems.ts';

export const en = { app, canvas, card, chairs, edits, kinds, library, list, picture, problems } as const;
