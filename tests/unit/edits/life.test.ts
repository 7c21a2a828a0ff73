/** A part's life: nothing of it is ever lost, and every step has a way back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { beginDialogue } from '../../../shared/edits/begin-dialogue.ts';
import { drawBond } from '../../../shared/edits/draw-bond.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { mergeParts } from '../../../shared/edits/merge-parts.ts';
import { namePart } from '../../../shared/edits/name-part.ts';
import { partAgain } from '../../../shared/edits/part-again.ts';
import { putAwayPart } from '../../../shared/edits/put-away-part.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { nameOfDialogue, namesApart } from '../../../shared/language/names.ts';
import { transcriptOf } from '../../../shared/language/transcript.ts';
import { noRecords, type Records } from '../../../shared/model/document.ts';
import { idsWithin, isPresent, presentBonds, presentPart, presentParts } from '../../../shared/model/presence.ts';
import type { Id } from '../../../shared/model/records.ts';
import { standingsOf } from '../../../shared/model/standings.ts';

function begun() {
  let records: Records = noRecords;
  let clock = Date.UTC(2026, 2, 12);
  let n = 0;
  const fresh = {
    id: () => `01890000-0000-7000-8000-${(n++).toString(16).padStart(12, '0')}`,
    now() {
      clock += 1_000;
      return new Date(clock).toISOString();
    },
  };
  const edit = <Said, Got>(one: Edit<Said, Got>, said: Said): Got => {
    const done = perform(records, one, said, fresh);
    records = done.records;
    return done.got;
  };
  function wait(ms: number) {
    clock += ms;
  }
  const person = edit(addPerson, { alias: 'Mira' });
  const map = edit(addMap, { person, title: '' });
  const add = (name: string, x: number) => edit(addPart, { map, name, at: { x, y: 0 } });
  const [critic, judge, little] = [add('critic', 0), add('judge', 300), add('little one', 600)];
  return { edit, records: () => records, wait, map, critic, judge, little };
}

describe('two parts that are one', () => {
  test('stand as one, with the lines, dialogues and places of both, and part again as they were', () => {
    const { edit, records, map, critic, judge, little } = begun();
    edit(drawBond, { from: judge, to: little, kind: 'protects' });
    const dialogue = edit(beginDialogue, { map, left: judge, right: little });
    edit(sayTurn, { dialogue, speaker: judge, toward: little, text: 'Sit straight.' });
    const before = records();
    edit(mergeParts, { part: judge, into: critic });

    expect(standingsOf(records(), map).map(({ part }) => part.name)).toEqual(['critic', 'little one']);
    expect(presentBonds(records()).map(({ from, to }) => [from, to])).toEqual([[critic, little]]);
    const held = records().dialogue[dialogue];
    if (!held) throw new Error('the dialogue is gone');
    expect(nameOfDialogue(held, presentParts(records().part))).toBe('critic and little one');
    expect(transcriptOf(records(), held)).toContain('critic: Sit straight.');
    expect(idsWithin(records().part, critic)).toEqual(new Set([critic, judge]));

    edit(partAgain, { part: judge });
    const { moment: _, ...after } = records();
    const { moment: __, ...first } = before;
    expect(after).toEqual(first);
  });

  test('are never made one in a ring, or with themselves', () => {
    const { edit, records, critic, judge } = begun();
    edit(mergeParts, { part: critic, into: critic });
    edit(mergeParts, { part: judge, into: critic });
    edit(mergeParts, { part: critic, into: judge });
    expect(presentPart(records().part, judge)?.id).toBe(critic);
    expect(presentPart(records().part, critic)?.id).toBe(critic);
  });

  test('lead to somebody present, whatever is made one with whatever', () => {
    const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (steps) => {
        const { edit, records, map, critic, judge, little } = begun();
        const ids: Id[] = [
          critic,
          judge,
          little,
          edit(addPart, { map, name: 'd', at: null }),
          edit(addPart, { map, name: 'e', at: null }),
        ];
        for (const [first, second, again] of steps) {
          const [part = '', into = ''] = [ids[first], ids[second]];
          if (again) edit(partAgain, { part });
          else if (records().part[part]?.mergedInto === null) edit(mergeParts, { part, into });
        }
        for (const id of ids) {
          const now = presentPart(records().part, id);
          expect(now && isPresent(now)).toBe(true);
        }
      }),
    );
  });
});

describe('a part', () => {
  test('that was put away stands nowhere, and keeps its place', () => {
    const { edit, records, map, critic } = begun();
    edit(putAwayPart, { part: critic });
    expect(standingsOf(records(), map).map(({ part }) => part.name)).toEqual(['judge', 'little one']);
    expect(Object.values(records().placement)).toHaveLength(3);
  });

  test('keeps the names it had; one renaming may take a few minutes', () => {
    const { edit, records, wait, critic } = begun();
    edit(namePart, { part: critic, name: 'the c' });
    edit(namePart, { part: critic, name: 'the careful one' });
    wait(10 * 60_000);
    edit(namePart, { part: critic, name: 'the keeper' });
    expect(Object.values(records().moment).map(({ kind, words }) => [kind, words])).toEqual([
      ['renamed', 'critic'],
      ['renamed', 'the careful one'],
    ]);
  });
});

describe('parts of one name', () => {
  test('are told apart by what they are, by what is said of them, or by number', () => {
    const { records, critic, judge, little } = begun();
    const [one, two, three] = [critic, judge, little].map((id) => records().part[id]);
    if (!one || !two || !three) throw new Error('a part is gone');
    const named = [
      { ...one, name: 'X', kind: 'manager' as const },
      { ...two, name: 'X', kind: 'exile' as const },
      { ...three, name: 'Y' },
    ];
    expect([...namesApart(named).values()]).toEqual(['X (Manager)', 'X (Exile)', 'Y']);
    const alike = named.map((part) => ({ ...part, name: 'X', kind: 'unknown' as const }));
    expect(new Set(namesApart(alike).values()).size).toBe(3);
  });
});
