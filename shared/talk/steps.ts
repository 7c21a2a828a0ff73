/** “When Mira counts, Daniel goes quiet”: steps of the cycle between the two people of a map. */
import { inThirdPerson } from '../language/en/grammar.ts';
import { particles } from '../language/en/talk.ts';
import type { Id } from '../model/records.ts';
import { wordsOf } from './clauses.ts';
import { spelled } from './phrases.ts';
import type { Doing, Who } from './reading.ts';
import { straight } from './roster.ts';
import type { Speech } from './speech.ts';
import { beginsWith } from './speech.ts';

type Step = Extract<Doing, { does: 'step' }>;

/** The steps a clause tells; null where it tells none, as on any map that is not of two. */
export function stepsIn(text: string, speech: Speech): readonly Step[] | null {
  if (speech.roster.people.length < 2) return null;
  const [first = '', ...rest] = wordsOf(text);
  if (spelled(first) !== particles.when) return null;
  const halves = rest.join(' ').split(/[,，]\s*(?:then\s+)?/u);
  const steps = halves.map((half) => stepIn(half, speech));
  return steps.length >= 2 && steps.every((step) => step !== null) ? steps : null;
}

/** What one does: their alias or one of their parts, and the rest. */
function stepIn(half: string, speech: Speech): Step | null {
  const someone = speech.roster.people.find(({ alias }) => alias !== '' && beginsWith(half, `${alias} `));
  if (someone)
    return { does: 'step', person: someone.person, who: null, words: half.slice(someone.alias.length).trim() };
  const spoken = spokenStep(half, speech);
  if (spoken) return spoken;
  const words = wordsOf(half);
  for (let end = words.length - 1; end > 0; end--) {
    const name = words.slice(0, end).join(' ');
    if (!speech.isCalledExactly(name)) continue;
    const who = speech.who(name);
    const person = personOf(who, speech);
    if (person) return { does: 'step', person, who, words: words.slice(end).join(' ') };
  }
  return null;
}

const pronoun = /^(?<who>i|you|he|she|they)(?:'(?<short>m|re|s|ve))?\s+(?<does>.+)$/isu;

/** “I attack”, “he pulls back”: whoever speaks, and the other of the two, told as one tells it of them. */
function spokenStep(half: string, { roster: { people, speaking } }: Speech): Step | null {
  const { who = '', short = '', does = '' } = pronoun.exec(straight(half))?.groups ?? {};
  const isI = spelled(who) === 'i';
  const someone = people.find(({ person }) => (person === speaking) === isI);
  if (does === '' || !someone) return null;
  const said = half.slice(half.length - does.length);
  const isThird = ['he', 'she'].includes(spelled(who));
  const words =
    short !== '' ? `${spelled(short) === 've' ? 'has' : 'is'} ${said}` : isThird ? said : inThirdPerson(said);
  return { does: 'step', person: someone.person, who: null, words };
}

function personOf(who: Who, { roster }: Speech): Id | null {
  return 'part' in who ? (roster.ownerOf.get(who.part) ?? null) : null;
}
