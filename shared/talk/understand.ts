/** Understanding a line of talk: what it would do, clause by clause, and a note of whatever it does not understand. */
import { clausesOf } from './clauses.ts';
import type { Doing, Reading } from './reading.ts';
import type { Roster } from './roster.ts';
import { sentenceIn } from './sentence.ts';
import { beginsWith, createSpeech, type Speech } from './speech.ts';
import { stepsIn } from './steps.ts';

/** What a line comes to, for those who can be spoken of. Pure and quick: asked at every key. */
export function understand(line: string, roster: Roster): Reading {
  const speech = createSpeech(line, roster);
  for (const clause of clausesOf(line)) speech.hear(clause, doingsIn(clause.text, speech));
  return speech.reading();
}

function doingsIn(text: string, speech: Speech): readonly Doing[] | null {
  const note = /^(?:note\s*[:：]|#)\s*(.+)$/isu.exec(text)?.[1];
  if (note !== undefined) return [{ does: 'note', words: note }];
  const forced = /^\+\s*(.+)$/su.exec(text)?.[1];
  if (forced !== undefined) return [{ does: 'add', who: speech.bring(forced) }];
  if (text.startsWith('@')) return saidIn(text.slice(1), speech);
  return stepsIn(text, speech) ?? ofSomebody(text, speech) ?? sentenceIn(text, speech);
}

/** “@critic: you will fail”: what somebody says, whatever it is. */
function saidIn(text: string, speech: Speech): readonly Doing[] | null {
  const { name, words } = /^(?<name>[^:：]+)[:：]\s*(?<words>.+)$/su.exec(text)?.groups ?? {};
  if (name === undefined || words === undefined) return null;
  return [{ does: 'tell', who: speech.who(name), statement: 'says', words }];
}

/** “Daniel: the quiet one, the boy”: whoever is new there is Daniel's. */
function ofSomebody(text: string, speech: Speech): readonly Doing[] | null {
  const { people } = speech.roster;
  const owner = people.length > 1 && people.find(({ alias }) => alias !== '' && beginsWith(text, `${alias}:`));
  if (!owner) return null;
  return speech.of(owner.person, () => sentenceIn(text.slice(owner.alias.length + 1).trim(), speech));
}
