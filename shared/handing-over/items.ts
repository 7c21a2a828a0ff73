/**
 * The differences as a person decides on them: a part with its moments, a dialogue with its new turns, where parts lie on a map. What
 * both sides changed, or the other side removed, is a choice of its own.
 */
import { sameValue } from '../model/diff.ts';
import type { RecordType } from '../model/kinds.ts';
import type { AnyRecord, Id } from '../model/records.ts';
import { type Comparison, outcomeOf } from './accepting.ts';
import type { Difference, Saying } from './comparing.ts';

/** One thing to accept or to leave. */
export type Item = {
  /** The id of its first record; no record is in two items. */
  readonly id: Id;
  readonly saying: Saying;
  /** What it is about: this record itself, or only what is said in this dialogue, or where parts lie on this map. */
  readonly about: 'record' | 'turns' | 'places';
  readonly lead: AnyRecord;
  readonly members: readonly Difference[];
  /** Items without which it cannot stand. */
  readonly needs: readonly Id[];
  /** What was removed here and comes back with it. */
  readonly bringsBack: readonly AnyRecord[];
  /** What is only here and goes with it. */
  readonly takesAway: readonly AnyRecord[];
};

/** The fields by which a small thing belongs to something larger, and makes sense only with it. */
const ownedBy: { readonly [K in RecordType]?: readonly string[] } = {
  placement: ['part', 'map'],
  turn: ['dialogue'],
  moment: ['part'],
  consent: ['bond'],
  region: ['map'],
  strand: ['map'],
  sheet: ['map'],
};

type Sort = { readonly about: Item['about']; readonly lead: Id; readonly key: string };

/** All there is to decide on, in the order of the differences. */
export function itemsOf(comparison: Comparison): Item[] {
  const { differences } = comparison;
  const sorted = new Map<string, { sort: Sort; members: Difference[] }>();
  for (const difference of differences.values()) {
    const sort = sortOf(difference, comparison);
    const known = sorted.get(sort.key);
    if (known) known.members.push(difference);
    else sorted.set(sort.key, { sort, members: [difference] });
  }
  const itemOf = new Map<Id, Id>();
  for (const { members } of sorted.values()) for (const { id } of members) itemOf.set(id, members[0]?.id ?? id);
  return [...sorted.values()].flatMap((one) => itemFrom(one, comparison, itemOf));
}

function itemFrom(
  { sort, members }: { sort: Sort; members: readonly Difference[] },
  comparison: Comparison,
  itemOf: ReadonlyMap<Id, Id>,
): Item[] {
  const { here, there, differences } = comparison;
  const [first] = members;
  const lead = there.get(sort.lead) ?? here.get(sort.lead);
  if (!first || !lead) return [];
  const own = new Set(members.map(({ id }) => id));
  const needs = new Set<Id>();
  const bringsBack: AnyRecord[] = [];
  const takesAway: AnyRecord[] = [];
  for (const [id, record] of outcomeOf(comparison, own)) {
    const was = here.get(id);
    const item = itemOf.get(id);
    if (own.has(id)) continue;
    // Of what both sides changed only the one link goes as theirs does; the rest stays to be decided on.
    if (item && (differences.get(id)?.saying !== 'both' || sameValue(record, there.get(id) ?? null))) needs.add(item);
    else if (item) continue;
    else if (record && !was) bringsBack.push(record);
    else if (!record && was) takesAway.push(was);
  }
  const isBoth = members.some(({ saying }) => saying === 'both') || bringsBack.length > 0;
  const said =
    members.find(({ id }) => id === sort.lead)?.saying ?? (sort.about === 'record' ? first.saying : 'changed');
  return [
    {
      id: first.id,
      saying: isBoth ? 'both' : said,
      about: sort.about,
      lead,
      members,
      needs: [...needs],
      bringsBack,
      takesAway,
    },
  ];
}

function sortOf(difference: Difference, { here, there, differences }: Comparison): Sort {
  const { id, theirs } = difference;
  const record = theirs ?? difference.ours;
  const alone: Sort = { about: 'record', lead: id, key: id };
  if (!record) return alone;
  for (const owner of ownersOf(record)) {
    const said = differences.get(owner);
    // What came or went with something larger came or went as a part of it.
    if (theirs ? isOnlyThere(said) && isOnlyThere(difference) : said?.theirs === null)
      return { about: 'record', lead: owner, key: owner };
  }
  const isPlain = difference.saying === 'new' || difference.saying === 'changed';
  if (record.type === 'turn' && isPlain) {
    const said = differences.get(record.dialogue)?.saying;
    if (said === 'changed') return { about: 'record', lead: record.dialogue, key: record.dialogue };
    return { about: 'turns', lead: record.dialogue, key: `turns ${record.dialogue}` };
  }
  if (
    record.type === 'placement' &&
    theirs &&
    difference.saying !== 'left' &&
    (there.has(record.map) || here.has(record.map))
  )
    return { about: 'places', lead: record.map, key: `places ${isPlain} ${record.map}` };
  return alone;
}

const isOnlyThere = (difference: Difference | undefined) =>
  difference?.saying === 'new' || difference?.saying === 'left';

function ownersOf(record: AnyRecord): Id[] {
  const fields = new Map<string, unknown>(Object.entries(record));
  return (ownedBy[record.type] ?? []).flatMap((field) => {
    const owner = fields.get(field);
    return typeof owner === 'string' ? [owner] : [];
  });
}

/** These items with all they need, and what those need. */
export function withNeeds(items: readonly Item[], wanted: Iterable<Id>): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const found = new Set<Item>();
  const waiting = [...wanted];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const item = byId.get(id);
    if (!item || found.has(item)) continue;
    found.add(item);
    waiting.push(...item.needs);
  }
  return items.filter((item) => found.has(item));
}
