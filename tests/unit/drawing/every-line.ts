/** A map that shows every line there can be: each kind, each way it can go and how strongly, and each answer of a protector. */
import { bondKinds, consentAnswers, directions, strengths } from '../../../shared/model/kinds.ts';
import type { AnyRecord, Bond, Consent, Part } from '../../../shared/model/records.ts';
import { aBond, aPart, aPlacement, id, map, recordsOf } from './a-map.ts';
import type { PicturedMap } from './six-maps.ts';

type Said = Partial<Pick<Bond, 'kind' | 'direction' | 'strength' | 'words'>> & { readonly answer?: Consent['answer'] };

const rows: readonly (readonly Said[])[] = [
  ...bondKinds.map((kind): readonly Said[] => [
    ...[null, ...directions].map((direction) => ({ kind, direction })),
    ...strengths.map((strength) => ({ kind, strength })),
  ]),
  [
    ...consentAnswers.map((answer) => ({ kind: 'protects', answer }) as const),
    { kind: 'watches', answer: 'given' },
    { kind: 'watches', words: 'once, at school', answer: 'notNow' },
  ],
];

/** One row a kind; across, the ways it can go, then how strong it is; in the last row what was answered. */
export function everyLine(): PicturedMap {
  const records = rows.flatMap((row, y) => row.flatMap((said, x) => pairAt(said, x, y)));
  return { records: recordsOf(records, 'Every line'), map };
}

function pairAt({ answer, ...said }: Said, x: number, y: number): AnyRecord[] {
  const n = 1000 + (y * 10 + x) * 10;
  const from: Part = aPart(n, { kind: 'manager', name: 'A' });
  const to: Part = aPart(n + 1, { kind: 'exile', name: 'B' });
  const bond = aBond(n + 2, from, to, said);
  const consent: Consent[] = answer
    ? [
        {
          type: 'consent',
          id: id(n + 3),
          bond: bond.id,
          answer,
          fears: '',
          conditions: '',
          at: '2026-03-12T10:00:00.000Z',
        },
      ]
    : [];
  return [from, to, aPlacement(from, x * 520, y * 220), aPlacement(to, x * 520 + 300, y * 220), bond, ...consent];
}
