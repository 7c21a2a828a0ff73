/** What a line of talk comes to: each way of saying something, and the laws that hold for any line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kindWords,
  meetings,
  particles,
  relations,
  strengthWords,
  tellings,
} from '../../../shared/language/en/talk.ts';
import { inVocabulary } from '../../../shared/language/speaking.ts';
import type { BodyPlace } from '../../../shared/model/body-place.ts';
import { complete } from '../../../shared/talk/complete.ts';
import type { Clear, Doing, Who } from '../../../shared/talk/reading.ts';
import { meaning, type Named, rosterOf, type Somebody, spokenBy } from '../../../shared/talk/roster.ts';
import { understand } from '../../../shared/talk/understand.ts';

const chest: BodyPlace = { side: 'front', at: 'in', x: 100, y: 140 };
const placeFromWords = (words: string) => (/\bchest\b/u.test(words) ? chest : null);

const part = (name: string, person = 'mira', id = name): Named => ({ part: id, name, person });
const parts = [
  part('The inner critic'),
  part('little one'),
  part('the tired one', 'mira', 'tired'),
  part('quiet boy', 'daniel'),
  part('Reaches, pulls back'),
  part('The one at the window'),
  part('The one who counts'),
];
const couple: readonly Somebody[] = [
  { person: 'mira', alias: 'Mira' },
  { person: 'daniel', alias: 'Daniel' },
];
const alone = rosterOf(parts, couple.slice(0, 1), placeFromWords);
const both = rosterOf(parts, couple, placeFromWords);

function clear(line: string, roster = alone): Clear {
  const reading = understand(line, roster);
  if (reading.is !== 'clear') throw new Error(`“${line}” asks: ${JSON.stringify(reading.asks)}`);
  return reading;
}

/** A reading, short: names for whom it speaks of, `+` before who is new. */
function short(line: string, roster = alone): string[] {
  const { news, doings } = clear(line, roster);
  const of = (who: Who) => ('part' in who ? who.part : `+${news[who.news]?.name}`);
  const told = (doing: Doing): string => {
    switch (doing.does) {
      case 'add':
      case 'call':
        return `${doing.does} ${of(doing.who)}`;
      case 'join':
        return `${of(doing.from)} ${doing.kind} ${of(doing.to)}${doing.strength ? ` (${doing.strength})` : ''}${doing.words && `: ${doing.words}`}`;
      case 'tell':
        return `${of(doing.who)} ${doing.statement}: ${doing.words}`;
      case 'be':
        return `${of(doing.who)} is ${doing.words || doing.kind}`;
      case 'feel':
        return `${of(doing.who)} felt ${doing.words}`;
      case 'step':
        return `${doing.person}${doing.who ? ` (${of(doing.who)})` : ''} ${doing.words}`;
      case 'note':
        return `note: ${doing.words}`;
    }
  };
  return doings.map(told);
}

describe('a line of talk', () => {
  test.each<[string, string[]]>([
    ['the planner', ['add +the planner']],
    ['The little one who wasn’t chosen', ['add +The little one who wasn’t chosen']],
    ['planner, pusher, pleaser', ['add +planner', 'add +pusher', 'add +pleaser']],
    ['Me, calm', ['add +Me, calm']],
    ['Anna’s critic', ['add +Anna’s critic']],
    ['Little One', ['call little one']],
    ['+ little one', ['add +little one']],
    ['critic protects little one', ['The inner critic protects little one']],
    ['planner protects scared child', ['+planner protects +scared child']],
    ['little one is protected by critic', ['The inner critic protects little one']],
    [
      'critic blames Dad, protects little one',
      ['The inner critic blames +Dad', 'The inner critic protects little one'],
    ],
    [
      'critic protects little one and tired one',
      ['The inner critic protects little one', 'The inner critic protects tired'],
    ],
    ['critic protects little one: so nobody sees', ['The inner critic protects little one: so nobody sees']],
    ['critic watches over little one', ['The inner critic watches little one']],
    ['critic pushes little one', ['The inner critic own little one: pushes']],
    ['critic -> little one: keep quiet', ['The inner critic own little one: keep quiet']],
    ['critic fears little one', ['The inner critic fears little one']],
    ['critic fears nobody would come', ['The inner critic fears: nobody would come']],
    ['@critic: you will fail, again', ['The inner critic says: you will fail, again']],
    ['@critic: You will fail. nobody likes you', ['The inner critic says: You will fail. nobody likes you']],
    ['@little one: I am 6 and scared; please stay', ['little one says: I am 6 and scared; please stay']],
    [
      'planner; @critic: Go on! Now; @little one: no. @critic: yes…',
      ['add +planner', 'The inner critic says: Go on! Now', 'little one says: no.', 'The inner critic says: yes…'],
    ],
    ['@critic: look at @little one; she is late', ['The inner critic says: look at @little one; she is late']],
    ['critic says “stop, now”', ['The inner critic says: stop, now']],
    ['little one in the chest, 6 years old', ['little one felt in the chest', 'little one age: 6 years old']],
    [
      'little one needs a hug, in the chest, aged 6',
      ['little one needs: a hug', 'little one felt in the chest', 'little one age: aged 6'],
    ],
    ['the one at the window in the chest', ['The one at the window felt in the chest']],
    ['critic is a manager', ['The inner critic is manager']],
    ['critic is a bouncer', ['The inner critic is bouncer']],
    [
      'reaches, pulls back, in the chest, 9 years old',
      ['Reaches, pulls back felt in the chest', 'Reaches, pulls back age: 9 years old'],
    ],
    ['planner; critic blames planner', ['add +planner', 'The inner critic blames +planner']],
    ['I feel alone today. It hurts.', ['note: I feel alone today. It hurts.']],
    ['note: call Ines', ['note: call Ines']],
    ['', []],
  ])('“%s”', (line, expected) => {
    expect(short(line)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['critic and tired one protect little one', ['The inner critic protects little one', 'tired protects little one']],
    ['pusher & pleaser shield little one', ['+pusher protects little one', '+pleaser protects little one']],
    ['critic and tired one are polarised', ['The inner critic polarised tired']],
    ['planner, critic and tired one', ['add +planner', 'call The inner critic', 'call tired']],
    ['critic and tired one fight', ['The inner critic polarised tired']],
    ['critic and planner', ['call The inner critic', 'add +planner']],
    ['critic and tired one push little one', ['The inner critic own little one: push', 'tired own little one: push']],
    ['the girl who waits and watches', ['add +the girl who waits and watches']],
    ['sugar and spice', ['add +sugar and spice']],
    ['“salt and pepper” protects little one', ['+salt and pepper protects little one']],
    ['anger protects sadness protects fear', ['+anger protects +sadness', '+sadness protects +fear']],
    [
      'critic protects little one and blames Dad',
      ['The inner critic protects little one', 'The inner critic blames +Dad'],
    ],
    [
      'critic protects little one and fears that it hurts',
      ['The inner critic protects little one', 'The inner critic fears: it hurts'],
    ],
    [
      'anger protects sadness and tired one blames Dad: he left',
      ['+anger protects +sadness', 'tired blames +Dad: he left'],
    ],
    ['the rager, a firefighter', ['add +the rager', '+the rager is firefighter']],
    ['the little exile', ['add +the little exile']],
    ['critic protects little one strongly', ['The inner critic protects little one (strong)']],
    ['critic clearly protects little one: shh', ['The inner critic protects little one (clear): shh']],
    [
      'critic protects little one a little, blames Dad a lot',
      ['The inner critic protects little one (slight)', 'The inner critic blames +Dad (strong)'],
    ],
    ['critic shields little one because it hurts', ['The inner critic protects little one: because it hurts']],
    [
      'critic shields little one strongly because nobody protects her: now',
      ['The inner critic protects little one (strong): because nobody protects her: now'],
    ],
    ['critic is loud, 30 years old', ['note: critic is loud', 'The inner critic age: 30 years old']],
    ['critic is loud, tired', ['note: critic is loud, tired']],
  ])('of several, of more: “%s”', (line, expected) => {
    expect(short(line)).toEqual(expected);
  });

  test('never means one by words that name two', () => {
    const names = ['critic', 'planner', 'planner and the critic'].map((name) => part(name));
    const pair = rosterOf(names, couple.slice(0, 1), placeFromWords);
    expect(short('critic and planner', pair)).toEqual(['call critic', 'call planner']);
    expect(short('critic and planner protect girl', pair)).toEqual(['critic protects +girl', 'planner protects +girl']);
    expect(short('Planner and the critic protects girl', pair)).toEqual(['planner and the critic protects +girl']);
  });

  test.each<[string, string[]]>([
    ['Daniel: joker, sulker, clown', ['add +joker', 'add +sulker', 'add +clown']],
    ['Daniel’s shy one is protected by quiet boy', ['quiet boy protects +shy one']],
    ['When Mira counts, Daniel goes quiet', ['mira counts', 'daniel goes quiet']],
    ['when quiet boy hides, then Mira counts louder', ['daniel (quiet boy) hides', 'mira counts louder']],
  ])('on a map of two: “%s”', (line, expected) => {
    expect(short(line, both)).toEqual(expected);
  });

  test.each([
    'I hate it when he comes home late',
    'my critic was loud today',
    'I feel nothing',
    'rename critic to the judge',
    'critic is not a protector',
    'wish: to be held',
    'planner: do more',
    'When I am alone, it hurts',
    'nobody likes you',
    'people hate me so much',
    'the boy cries because nobody comes',
    'planner, it was hard today',
  ])('keeps what is no name as a note: “%s”', (line) => {
    expect(short(line)).toEqual([`note: ${line}`]);
  });

  test.each([
    'the one who counts things',
    'Holds on, lets go',
    'little one who wasn’t chosen',
    'a tightness',
    'part of me that wants to run',
    'the boy behind the green door',
    'the need for control',
    'self-hate',
    'my gremlin',
    'Not enough',
  ])('takes what looks like a name for one: “%s”', (line) => {
    expect(short(line)).toEqual([`add +${line}`]);
  });

  test('takes whatever stands between quotation marks for a name', () => {
    expect(short('“I feel nothing”')).toEqual(['add +I feel nothing']);
    expect(short('"You will fail; I know: it is so." protects little one')).toEqual([
      '+You will fail; I know: it is so. protects little one',
    ]);
  });

  test('says whose a new part is, on a map of two', () => {
    expect(clear('Daniel: joker', both).news).toEqual([{ name: 'joker', person: 'daniel' }]);
    expect(clear('Mira’s joker', both).news).toEqual([{ name: 'joker', person: 'mira' }]);
    expect(clear('joker', both).news).toEqual([{ name: 'joker', person: null }]);
  });

  test.each<[string, Named['person'][]]>([
    ['quiet boy protects the girl', ['daniel']],
    ['the blamer protects the girl; the girl fears little one', ['mira', 'mira']],
    ['Daniel: joker protects clown', ['daniel', 'daniel']],
    ['joker protects Daniel’s clown', ['daniel', 'daniel']],
    ['critic blames Daniel’s clown', ['daniel']],
    ['joker protects clown', ['mira', 'mira']],
    ['joker', ['mira']],
  ])('gives whoever is new in a line to whose the other end is: “%s”', (line, owners) => {
    expect(clear(line, spokenBy(both, 'daniel', 'mira')).news.map(({ person }) => person)).toEqual(owners);
  });

  test.each<[string, string[]]>([
    ['When I attack, he pulls back', ['mira attacks', 'daniel pulls back']],
    ['when he pulls back, I attack more', ['daniel pulls back', 'mira attacks more']],
    ['when they don’t answer, I always go quiet', ["daniel doesn't answer", 'mira always goes quiet']],
    ['When I’m tired, you cry and shout', ['mira is tired', 'daniel cries and shouts']],
    ['when I have had enough, Daniel leaves', ['mira has had enough', 'daniel leaves']],
  ])('tells the cycle as the two tell it: “%s”', (line, steps) => {
    expect(short(line, both)).toEqual(steps);
    const other = short(line, spokenBy(both, 'daniel', 'daniel'))[0];
    if (/^when I/iu.test(line)) expect(other).toBe(steps[0]?.replace('mira', 'daniel'));
  });

  test('knows nobody of another map’s cycle', () => {
    expect(short('When Mira counts, Daniel goes quiet')).toEqual(['note: When Mira counts, Daniel goes quiet']);
  });

  test('finds the place of the body', () => {
    expect(clear('little one in the chest').doings).toEqual([
      { does: 'feel', who: { part: 'little one' }, place: chest, words: 'in the chest' },
    ]);
  });
});

describe('a name that several have', () => {
  const twice = rosterOf([...parts, part('Tired one', 'mira', 'tired too')], couple.slice(0, 1), placeFromWords);

  test('is asked about, and nothing is done', () => {
    const asks = [{ name: 'the tired one', among: ['tired', 'tired too'] }];
    expect(understand('the tired one', twice)).toEqual({ is: 'unclear', asks });
    expect(understand('critic protects the tired one', twice)).toEqual({ is: 'unclear', asks });
  });

  test('is whoever was meant once that is said', () => {
    expect(short('critic protects the tired one', meaning(twice, 'tired one', 'tired too'))).toEqual([
      'The inner critic protects tired too',
    ]);
  });
});

/** Every text in a value. */
function textsIn(value: object): string[] {
  return Object.values(value).flatMap((one) => (typeof one === 'string' ? [one] : []));
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that are understood rather than kept: phrases, and the names of those who are there. */
const grammar = new Set(
  wordsIn(
    [
      ...relations.map(([phrase]) => phrase),
      ...meetings.map(([phrase]) => phrase),
      ...strengthWords.map(([word]) => word),
      ...tellings.map(([phrase]) => phrase),
      ...kindWords.map(([word]) => word),
      ...Object.values(particles).flat(),
      ...parts.map(({ name }) => name),
      ...couple.map(({ alias }) => alias),
      'then',
      's',
    ].join(' '),
  ),
);

describe('any line', () => {
  const anyLine = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'critic',
          'little one',
          'the',
          'protects',
          'fears',
          'in the chest',
          'and',
          'are polarised',
          'strongly',
          'because',
          'is loud',
          ',',
          ';',
          '.',
          ':',
          '@',
          '->',
          '“',
          '6 years old',
          'is a',
          'when',
          'Mira',
          'Daniel',
          'needs',
          '愛',
          'שלום',
          '😀',
          '\n',
        ),
        { maxLength: 14 },
      )
      .map((words) => words.join(' ')),
  );

  test('loses no word: each stands in a name, in words, or was part of the grammar of what is done', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const reading = understand(line, both);
        if (reading.is === 'unclear') return;
        if (line.trim() !== '') expect(reading.doings.length).toBeGreaterThan(0);
        for (const doing of reading.doings) {
          if (doing.does === 'note') expect(line).toContain(doing.words);
        }
        for (const { name } of reading.news) expect(line).toContain(name);
        const kept = new Set(wordsIn([...Object.values(reading.news), ...reading.doings].flatMap(textsIn).join(' ')));
        for (const word of wordsIn(line)) expect(kept.has(word) || grammar.has(word)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('says what somebody is in the words of the map, and in the usual ones', () => {
  inVocabulary({ vocabulary: 'younger', ownWords: null }, () => {
    expect(short('critic is a lookout')).toEqual(['The inner critic is manager']);
    expect(short('critic is a hidden one')).toEqual(['The inner critic is exile']);
    expect(short('critic is a manager')).toEqual(['The inner critic is manager']);
  });
  inVocabulary({ vocabulary: 'characters', ownWords: null }, () =>
    expect(short('tired one is the storyteller')).toEqual(['tired is self']),
  );
  expect(short('critic is a lookout')).toEqual(['The inner critic is lookout']);
});

describe('completing', () => {
  test('offers names that begin as the last words do, the longest beginning first', () => {
    expect(complete('critic protects lit', alone)).toEqual({ from: 16, names: ['little one'] });
    expect(complete('the ti', alone)).toEqual({ from: 0, names: ['the tired one'] });
    expect(complete('cr', alone)).toEqual({ from: 0, names: ['The inner critic'] });
    expect(complete('critic protects little one', alone)).toEqual(null);
    expect(complete('x', alone)).toEqual(null);
  });
});
