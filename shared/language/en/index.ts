/** English: every text a person can meet, by topic. */
import { app } from './app.ts';
import { arrange } from './arrange.ts';
import { body } from './body.ts';
import { canvas } from './canvas.ts';
import { card } from './card.ts';
import { chairs } from './chairs.ts';
import { commands } from './commands.ts';
import { consent } from './consent.ts';
import { couple } from './couple.ts';
import { drawing } from './drawing.ts';
import { edits } from './edits.ts';
import { erase } from './erase.ts';
import { handingOver } from './handing-over.ts';
import { hosts } from './hosts.ts';
import { kinds } from './kinds.ts';
import { library } from './library.ts';
import { life } from './life.ts';
import { list } from './list.ts';
import { pause } from './pause.ts';
import { picture } from './picture.ts';
import { portrait } from './portrait.ts';
import { practice } from './practice.ts';
import { problems } from './problems.ts';
import { prompts } from './prompts.ts';
import { safety } from './safety.ts';
import { settings } from './settings.ts';
import { talk } from './talk-line.ts';
import { words } from './words.ts';

export const en = {
  app,
  arrange,
  body,
  canvas,
  card,
  chairs,
  commands,
  consent,
  couple,
  drawing,
  edits,
  erase,
  handingOver,
  hosts,
  kinds,
  library,
  life,
  list,
  pause,
  picture,
  portrait,
  practice,
  problems,
  prompts,
  safety,
  settings,
  talk,
  words,
} as const;
