/** Ticking: nothing that is here is lost by what is ticked at first, and what is ticked always stands by itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticked, tickedAtFirst, unticked } from '../../../shared/handing-over/ticking.ts';

const sayings = ['new', 'left', 'changed', 'both', 'gone'] as const;
type Item = { readonly id: string; readonly saying: (typeof sayings)[number]; readonly needs: readonly string[] };

const anyItems: fc.Arbitrary<readonly Item[]> = fc
  .array(fc.record({ saying: fc.constantFrom(...sayings), needs: fc.array(fc.nat(11), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ saying, needs }, index) => ({
      id: `${index}`,
      saying,
      needs: needs.filter((need) => need < list.length && need !== index).map(String),
    })),
  );

const stands = (items: readonly Item[], chosen: ReadonlySet<string>) =>
  items.every(({ id, needs }) => !chosen.has(id) || needs.every((need) => chosen.has(need)));

test('at first all is ticked that takes nothing away, unless it needs what does', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const chosen = tickedAtFirst(items);
      expect(stands(items, chosen)).toBe(true);
      for (const { id, saying, needs } of items) {
        if (saying === 'both' || saying === 'gone' || saying === 'left') expect(chosen.has(id)).toBe(false);
        else if (needs.length === 0) expect(chosen.has(id)).toBe(true);
      }
    }),
  );
});

test('one comes with all it needs, and goes with all that needs it', () => {
  fc.assert(
    fc.property(anyItems, fc.array(fc.tuple(fc.nat(11), fc.boolean())), (items, presses) => {
      let chosen = tickedAtFirst(items);
      for (const [choice, isOn] of presses) {
        const id = `${choice % items.length}`;
        chosen = (isOn ? ticked : unticked)(items, chosen, [id]);
        expect(chosen.has(id)).toBe(isOn);
        expect(stands(items, chosen)).toBe(true);
      }
    }),
  );
});
