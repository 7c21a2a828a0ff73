/** The questions that belong to a kind of dialogue, in the order they are offered. */
import type { Mode } from '../model/kinds.ts';
import { en } from './en/index.ts';
import { t } from './text.ts';

const keys = {
  inner: keysOf(en.prompts.inner),
  voice: keysOf(en.prompts.voice),
  story: keysOf(en.prompts.story),
  encounter: keysOf(en.prompts.encounter),
  letter: keysOf(en.prompts.letter),
} satisfies Record<Mode, readonly string[]>;

/** The texts of a mode's questions. */
export function questionsFor(mode: Mode): readonly string[] {
  switch (mode) {
    case 'inner':
      return keys.inner.map((key) => t(`prompts.inner.${key}`));
    case 'voice':
      return keys.voice.map((key) => t(`prompts.voice.${key}`));
    case 'story':
      return keys.story.map((key) => t(`prompts.story.${key}`));
    case 'encounter':
      return keys.encounter.map((key) => t(`prompts.encounter.${key}`));
    case 'letter':
      return keys.letter.map((key) => t(`prompts.letter.${key}`));
  }
}

function keysOf<Texts extends Record<string, string>>(texts: Texts): readonly Extract<keyof Texts, string>[] {
  const found: Extract<keyof Texts, string>[] = [];
  for (const key in texts) found.push(key);
  return found;
}
