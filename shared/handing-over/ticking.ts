/** What is ticked of a preview: an item comes with all it needs, and goes with all that needs it. */
import type { Id } from '../model/records.ts';
import type { ItemShown } from './preview.ts';

type Tickable = Pick<ItemShown, 'id' | 'saying' | 'needs'>;

/** What is ticked before anybody chose: what is new or went on from what is here. Nothing that is here is lost by it. */
export function tickedAtFirst(items: readonly Tickable[]): ReadonlySet<Id> {
  const plain = items.filter(isPlain).map(({ id }) => id);
  // Where it would bring along what has to be decided on, it waits for that.
  const undecided = items.filter((item) => !isPlain(item)).map(({ id }) => id);
  return unticked(items, new Set([...plain, ...undecided]), undecided);
}

/** Whether accepting this takes nothing from what is here. */
export function isPlain({ saying }: Pick<ItemShown, 'saying'>): boolean {
  return saying === 'new' || saying === 'changed';
}

/** The same with these ticked, and all they need. */
export function ticked(items: readonly Tickable[], chosen: ReadonlySet<Id>, ids: readonly Id[]): ReadonlySet<Id> {
  const needs = new Map(items.map((item) => [item.id, item.needs]));
  return reached(chosen, ids, (id) => needs.get(id) ?? []);
}

/** The same without these, and without all that needs them. */
export function unticked(items: readonly Tickable[], chosen: ReadonlySet<Id>, ids: readonly Id[]): ReadonlySet<Id> {
  const neededBy = new Map<Id, Id[]>();
  for (const { id, needs } of items) for (const need of needs) neededBy.set(need, [...(neededBy.get(need) ?? []), id]);
  const gone = reached(new Set(), ids, (id) => neededBy.get(id) ?? []);
  return new Set([...chosen].filter((id) => !gone.has(id)));
}

function reached(start: ReadonlySet<Id>, from: readonly Id[], next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const found = new Set(start);
  const waiting = [...from];
  const met = new Set<Id>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    found.add(id);
    waiting.push(...next(id));
  }
  return found;
}
