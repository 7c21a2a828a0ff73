/** What a line of talk says it will do, and what it then does with what is there already. */
import { expect, test } from 'vitest';
import { addMapOfTwo } from '../../../shared/edits/add-map-of-two.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { sayInALine } from '../../../shared/edits/say-in-a-line.ts';
import { cycleInWords } from '../../../shared/language/cycle.ts';
import { sentencesOf } from '../../../shared/language/doings.ts';
import { noRecords, type Records } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { strandsOf } from '../../../shared/model/strands.ts';
import { rosterOf, spokenBy } from '../../../shared/talk/roster.ts';
import { understand } from '../../../shared/talk/understand.ts';

/** A map of Mira, who has a blamer and a critic, and Daniel, who has a quiet one. */
function begun() {
  let records: Records = noRecords;
  function edit<Said, Got>(one: Edit<Said, Got>, said: Said): Got {
    const done = perform(records, one, said, freshNow);
    records = done.records;
    return done.got;
  }
  const mira = edit(addPerson, { alias: 'Mira' });
  const daniel = edit(addPerson, { alias: 'Daniel' });
  const map = edit(addMapOfTwo, { person: mira, partner: { person: daniel }, oneView: false, title: '' });
  const add = (person: string, name: string) => edit(addPart, { map, person, name, at: { x: 0, y: 0 } });
  add(mira, 'blamer');
  add(mira, 'critic');
  add(daniel, 'quiet one');

  function heard(line: string) {
    const parts = Object.values(records.part).map(({ id, name, person }) => ({ part: id, name, person }));
    const people = [mira, daniel].map((person) => ({ person, alias: records.person[person]?.alias ?? '' }));
    const said = understand(
      line,
      spokenBy(
        rosterOf(parts, people, () => null),
        mira,
        daniel,
      ),
    );
    if (said.is !== 'clear') throw new Error(`“${line}” asks`);
    return said;
  }
  return {
    records: () => records,
    tells: (line: string) => sentencesOf(heard(line), { ...records, here: new Set(Object.keys(records.part)) }),
    say(line: string) {
      edit(sayInALine, {
        map,
        said: heard(line),
        person: mira,
        newsAt: [],
        placesOf: new Map(),
        noteAt: { x: 0, y: 0 },
      });
    },
    lines: () => Object.values(records.bond).map(({ kind, words, strength }) => ({ kind, words, strength })),
    cycle: () => cycleInWords(strandsOf(records, map, 'step'), records),
  };
}

test('on a map of two it is told whose each new part will be, also inside of a line', () => {
  const { tells, say, records } = begun();
  expect(tells('the blamer protects the girl')).toEqual(['blamer protects the girl (new, Mira’s)']);
  expect(tells('joker; quiet one protects clown')).toEqual([
    'joker, Daniel’s, comes to the map',
    'quiet one protects clown (new, Daniel’s)',
  ]);
  say('joker; the blamer protects the girl');
  const owners = Object.values(records().part).map(({ name, person }) => `${name}: ${records().person[person]?.alias}`);
  expect(owners).toEqual(['blamer: Mira', 'critic: Mira', 'quiet one: Daniel', 'joker: Daniel', 'the girl: Mira']);
});

test('the cycle is told by name before it is kept, and by the part that was named', () => {
  const { tells, say, cycle } = begun();
  const line = 'When I attack, he pulls back; when he pulls back, I attack more';
  expect(tells(line)).toEqual([
    'The cycle: When Mira attacks, Daniel pulls back',
    'The cycle: When Daniel pulls back, Mira attacks more',
  ]);
  say(line);
  expect(cycle()).toBe(
    'When Mira attacks, Daniel pulls back; when Daniel pulls back, Mira attacks more; when Mira attacks more, Daniel pulls back; and round again.',
  );

  const named = begun();
  named.say('When quiet one hides, Mira counts; when Mira counts, Daniel hides');
  expect(named.cycle()).toBe('When quiet one hides, Mira counts; when Mira counts, quiet one hides; and round again.');
});

test('a line that is there is drawn no second time: what is newly said of it goes onto it', () => {
  const { tells, say, lines } = begun();
  say('blamer protects critic; blamer and critic are polarised');
  const both = [
    { kind: 'protects', words: '', strength: null },
    { kind: 'polarised', words: '', strength: null },
  ];
  expect(tells('blamer protects critic')).toEqual(['Already there: blamer protects critic']);
  expect(tells('critic is polarised with blamer')).toEqual(['Already there: critic and blamer are polarised']);
  say('blamer protects critic; critic is polarised with blamer');
  expect(lines()).toEqual(both);

  expect(tells('blamer protects critic strongly: so nobody sees')).toEqual([
    'Already there, with this added: blamer protects critic, strongly: “so nobody sees”',
  ]);
  say('blamer protects critic strongly: so nobody sees');
  say('blamer protects critic because it hurts');
  say('blamer protects critic because it hurts');
  expect(lines()[0]).toEqual({
    kind: 'protects',
    words: 'so nobody sees; because it hurts',
    strength: 'strong',
  });
  expect(lines()).toHaveLength(2);
});

test('a line the other way, of another kind or in other own words is another line', () => {
  const { say, lines } = begun();
  say(
    'blamer protects critic; critic protects blamer; blamer blames critic; blamer pushes critic; blamer pulls critic',
  );
  say('blamer pushes critic');
  expect(lines().map(({ kind, words }) => `${kind} ${words}`.trim())).toEqual([
    'protects',
    'protects',
    'blames',
    'own pushes',
    'own pulls',
  ]);
});
