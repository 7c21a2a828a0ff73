/** What English does to a noun it was given: an article before it, many of it, a capital at the beginning of a sentence. */

// Somebody who says “my gremlin” says what they mean already.
const determined = /^(an?|the|my|our|your|his|her|its|their|this|that|some|every|each)\s/iu;
const latin = /^[\p{Script=Latin}\p{N}]/u;
// Sound, not spelling, decides: an hour, a unicorn, a one-eyed cat, an 8-year-old.
const mute = /^(heir|honest|honou?r|hour)/iu;
const consonantal = /^(eu|ewe|one(\b|-|ness)|once|ubiq|uk[ru]|un(i(?!m|n|nt)|anim)|ur[aeiou]|us[aeiu]|ut[ei])/iu;
const spelled = /^(8|11(?!\d)|18(?!\d))/u;

const wantsAn = (word: string): boolean =>
  mute.test(word) || spelled.test(word) || (/^\p{M}*[aeiou]/iu.test(word.normalize('NFD')) && !consonantal.test(word));

/** Any one of these: `a part`, `an exile`, `my gremlin`. A word of a script without articles stands alone. */
export function anyOne(word: string): string {
  if (determined.test(word) || !latin.test(word)) return word;
  return `${wantsAn(word) ? 'an' : 'a'} ${word}`;
}

/** This one: `the part`, `my gremlin`. A word of a script without articles stands alone. */
export function theOne(word: string): string {
  return determined.test(word) || !latin.test(word) ? word : `the ${word}`;
}

/** Many of these, where nobody said how: `gremlins`, `foxes`, `allies`. A word of another script stays as it is. */
export function manyOf(word: string): string {
  if (!/\p{Script=Latin}$/u.test(word)) return word;
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/iu.test(word) ? `${word}es` : `${word}s`;
}

/** As it begins a sentence. */
export function beginning(text: string): string {
  const [first = ''] = text;
  const large = first.toLocaleUpperCase('en');
  // “ß” would become two letters.
  return [...large].length === 1 ? large + text.slice(first.length) : text;
}

const irregular: Readonly<Record<string, string>> = {
  am: 'is',
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  go: 'goes',
  "don't": "doesn't",
  "haven't": "hasn't",
  "aren't": "isn't",
  "weren't": "wasn't",
};
// These stay as they are: what is past already, what helps a verb, and what stands before one.
const unchanged =
  /^(?:can|can't|cannot|could|will|won't|would|should|shall|must|may|might|was|had|did|didn't|has|is|went|got|said|felt|came|ran|became|left|lost|thought|\p{L}+ed|\p{L}+[^s]s)$/iu;
const beforeVerbs = /^(?:always|never|often|just|then|also|even|still|only|sometimes|suddenly|again|\p{L}{3,}ly)$/iu;

/** What somebody does, as it is told of them: “attack more” becomes “attacks more”, “go quiet” “goes quiet”. */
export function inThirdPerson(does: string): string {
  const words = does.split(' ');
  const verb = words.findIndex((word) => !beforeVerbs.test(word));
  // “attack and shout”
  const second = words[verb + 1] === 'and' && words.length === verb + 3 ? verb + 2 : -1;
  return words.map((word, index) => (index === verb || index === second ? ofThird(word) : word)).join(' ');
}

function ofThird(verb: string): string {
  const plain = verb.replace('’', "'").toLowerCase();
  const other = Object.hasOwn(irregular, plain) ? irregular[plain] : undefined;
  if (other !== undefined) return other;
  if (unchanged.test(plain) || !/\p{Script=Latin}$/u.test(verb)) return verb;
  if (/[^aeiou]y$/iu.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/iu.test(verb) ? `${verb}es` : `${verb}s`;
}
