/** Understanding a line of talk at every key, on a map with 1,000 names. */
import { complete } from '../../shared/talk/complete.ts';
import { rosterOf } from '../../shared/talk/roster.ts';
import { understand } from '../../shared/talk/understand.ts';
import { percentile, printTable, timesOf } from './table.ts';

const words = ['little', 'tired', 'angry', 'the one who', 'quiet', 'watchful', 'small', 'proud', 'inner', 'old'];
const names = Array.from({ length: 1_000 }, (_, index) => ({
  part: String(index),
  name: `${words[index % 10]} ${words[Math.floor(index / 10) % 10]} one ${index}`,
  person: 'someone',
}));
const chest = { side: 'front', at: 'in', x: 0, y: 0 } as const;
const placeFromWords = (text: string) => (text.includes('chest') ? chest : null);
const line =
  'little little one 0 protects tired little one 1 and angry little one 2: so that nobody sees, in the chest, 6 years old; ' +
  '@inner critic: you will fail, again and again; planner, pusher, pleaser; quiet one 4 fears that nobody would come; I am tired.';

const preparing = await timesOf(50, () => rosterOf(names, [], placeFromWords));
const roster = rosterOf(names, [], placeFromWords);
// Typed a key at a time, as a person does: what is measured is the worst of it.
const keys = Array.from(line, (_, index) => line.slice(0, index + 1));
const understanding = await timesOf(keys.length, (key) => understand(keys[key] ?? '', roster));
const completing = await timesOf(keys.length, (key) => complete(keys[key] ?? '', roster));

printTable(`The talk line, ${line.length} signs typed one by one, 1,000 names`, [
  { what: 'understood after a key, p95', measured: percentile(understanding, 0.95), unit: 'ms', atMost: 5 },
  { what: 'names to go on with, p95', measured: percentile(completing, 0.95), unit: 'ms', atMost: 5 },
  {
    what: 'the names made ready, once a change of them, p95',
    measured: percentile(preparing, 0.95),
    unit: 'ms',
    atMost: 16,
  },
]);
