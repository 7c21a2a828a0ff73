/** Six maps that every change of the drawing is looked at on. */
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { gather, isA, type Records } from '../../../shared/model/document.ts';
import { type BondKind, bondKinds, type PartKind, partKinds, washes } from '../../../shared/model/kinds.ts';
import type { AnyRecord, Bond, Id, Mood, Part } from '../../../shared/model/records.ts';
import { aBond, aPart, aPlacement, map, recordsOf } from './a-map.ts';

/** A map's records, and which of the maps in them it is. */
export type PicturedMap = { readonly records: Records; readonly map: Id };

type Placed = readonly [part: Part, x: number, y: number];

const standing = (placed: readonly Placed[], bonds: readonly Bond[], title: string): PicturedMap => ({
  records: recordsOf(
    [...placed.map(([part]) => part), ...placed.map(([part, x, y]) => aPlacement(part, x, y)), ...bonds],
    title,
  ),
  map,
});

/** The example that comes with the app. */
export function example(): PicturedMap {
  const records: readonly AnyRecord[] = exampleCasebook().records;
  const [drawn] = records.filter((record) => isA('map', record));
  if (!drawn) throw new Error('the example has a map');
  return { records: gather(records), map: drawn.id };
}

const wary: Mood = { valence: -0.5, arousal: 0.4 };
const sad: Mood = { valence: -0.7, arousal: -0.5 };
const open: Mood = { valence: 0.6, arousal: -0.2 };

/** Three parts and their lines, in words of one script. */
function inWords(
  title: string,
  names: readonly [string, string, string, string],
  says: string,
  words: readonly [string, string],
): PicturedMap {
  const blamer = aPart(1, { kind: 'manager', name: names[0], says, mood: wary });
  const little = aPart(2, { kind: 'exile', name: names[1], mood: sad });
  const self = aPart(3, { kind: 'self', name: names[2], mood: open });
  const tight = aPart(4, { name: names[3] });
  return standing(
    [
      [blamer, 0, 0],
      [little, 60, 330],
      [self, -380, 300],
      [tight, 400, 170],
    ],
    [
      aBond(11, blamer, little, { kind: 'protects', words: words[0] }),
      aBond(12, self, little, { kind: 'soothes' }),
      aBond(13, tight, blamer, { kind: 'own', words: words[1] }),
    ],
    title,
  );
}

/** Hebrew and Arabic, read from the right. */
export const rightToLeft = (): PicturedMap =>
  inWords(
    'מי פונה קודם',
    ['המאשים', 'הקטנה שלא נבחרה', 'أنا، حين يهدأ كل شيء', 'ضيق في الصدر'],
    'אתה אף פעם לא חושב עליי.',
    ['רק אם תישאר איתה', 'يأتي حين يصمت'],
  );

/** Scripts and signs whose characters are as wide as they are high. */
export const japaneseAndEmoji = (): PicturedMap =>
  inWords(
    '先に背を向けるのは',
    ['責める人', '選ばれなかった小さな子', '🌿🕊️', '😶‍🌫️ のどの奥'],
    '私のことを一度も考えてくれない。',
    ['そばにいてくれるなら', '🤐➡️💔'],
  );

/** Nobody yet. */
export const empty = (): PicturedMap => standing([], [], 'Who turns away first');

const calledBy = [
  'The planner',
  'Counts who helped',
  'Reaches, pulls back',
  'a tightness',
  'The one at the window',
  'Numb',
];

/** Three hundred parts in a loose spiral, Self in the middle, each with a line to one farther in. */
export function threeHundred(): PicturedMap {
  const parts = Array.from({ length: 300 }, (_, index): Part => {
    const kind: PartKind =
      index === 0 ? 'self' : (partKinds.filter((one) => one !== 'self')[(index * 7) % 5] ?? 'unknown');
    const name = index === 0 ? 'Self' : `${calledBy[(index * 5) % calledBy.length]} ${index}`;
    const wash = index % 3 === 0 ? (washes[(index / 3) % washes.length] ?? null) : null;
    const mood = kind === 'unknown' ? null : { valence: Math.sin(index * 2.4), arousal: Math.cos(index * 1.7) };
    return aPart(1_000 + index, { kind, name, wash, mood });
  });
  const placed = parts.map((part, index): Placed => {
    // The turn of a sunflower's seeds: nobody stands in line with a neighbour.
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const reach = index === 0 ? 0 : 260 + 168 * Math.sqrt(index);
    return [part, Math.round(reach * Math.cos(angle)), Math.round(reach * Math.sin(angle) * 0.94)];
  });
  const bonds = parts.slice(1).flatMap((part, index): Bond[] => {
    // The neighbours on a spiral of seeds stand 8, 13 and 21 farther in.
    const inner = parts[index + 1 - (index < 34 ? 8 : 21)];
    const kind: BondKind = bondKinds[index % bondKinds.length] ?? 'own';
    return inner ? [aBond(10_000 + index, part, inner, { kind, words: '' })] : [];
  });
  return standing(placed, bonds, 'Everybody');
}
