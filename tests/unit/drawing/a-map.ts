/** Maps for the drawing to draw: some made by hand, and any at all. */
import fc from 'fast-check';
import { blankPart } from '../../../shared/model/blank-part.ts';
import { gather, type Records } from '../../../shared/model/document.ts';
import { bondKinds, partKinds, washes } from '../../../shared/model/kinds.ts';
import type { AnyRecord, Bond, Part, PartsMap, Placement } from '../../../shared/model/records.ts';

/** The id of the one map. */
export const map = id(0);
const person = id(1);
const madeAt = '2026-03-12T09:30:00.000Z';

/** The n-th id. */
export function id(n: number): string {
  return `01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** A part with nothing but what is given. */
export function aPart(n: number, known: Partial<Part> = {}): Part {
  return { ...blankPart(id(n), person, madeAt), ...known };
}

/** Where a part stands on the map. */
export function aPlacement(part: Part, x: number, y: number): Placement {
  return { type: 'placement', id: part.id.replace('0189', '018a'), map, part: part.id, x, y };
}

/** A line. */
export function aBond(n: number, from: Part, to: Part, known: Partial<Bond> = {}): Bond {
  return { type: 'bond', id: id(n), from: from.id, to: to.id, kind: 'own', words: '', ...unsaid, madeAt, ...known };
}

const unsaid = { direction: null, strength: null } as const;

/** Records of one map with these on it. */
export function recordsOf(list: readonly AnyRecord[], title = 'Who turns away first'): Records {
  const one: PartsMap = {
    type: 'map',
    id: map,
    person,
    partner: null,
    oneView: false,
    title,
    vocabulary: 'parts',
    ownWords: null,
    selfView: 'centre',
    madeAt,
    putAwayAt: null,
  };
  return gather([one, ...list]);
}

/** Text as people and their keyboards make it, and as broken programs do. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'one ',
        'who wasn’t',
        '\n',
        '😀',
        '👨‍👩‍👧',
        'שלום',
        '選ばれ',
        '<b>',
        '&',
        '"',
        '\u0000',
        '\ud800',
        '\t',
        'x'.repeat(40),
        'e\u0301',
      ),
    )
    .map((pieces) => pieces.join('')),
);

const place = fc.oneof(
  fc.integer({ min: -400, max: 400 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 0.1, 1e300, -1e300),
);
const mood = fc.record({
  valence: fc.double({ min: -1, max: 1, noNaN: true }),
  arousal: fc.double({ min: -1, max: 1, noNaN: true }),
});

/** Any part the model allows. */
export const anyPart = (n: number): fc.Arbitrary<Part> =>
  fc
    .record({
      kind: fc.constantFrom(...partKinds),
      name: anyText,
      says: anyText,
      wash: fc.option(fc.constantFrom(...washes)),
      mood: fc.option(mood),
    })
    .map((known) => aPart(n, known));

/** Any map the model allows: parts anywhere, also on one spot, and any lines between them. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .integer({ min: 0, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => fc.tuple(anyPart(n + 10), place, place))))
  .chain((placed) =>
    fc
      .array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...bondKinds), anyText), {
        maxLength: placed.length === 0 ? 0 : 6,
      })
      .map((lines) => {
        const parts = placed.map(([part]) => part);
        const bonds = lines.flatMap(([from, to, kind, words], n) => {
          const [start, end] = [parts[from % parts.length], parts[to % parts.length]];
          return start && end ? [aBond(n + 100, start, end, { kind, words })] : [];
        });
        return recordsOf([...parts, ...placed.map(([part, x, y]) => aPlacement(part, x, y)), ...bonds]);
      }),
  );
