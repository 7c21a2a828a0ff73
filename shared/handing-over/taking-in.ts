/** Taking in what was accepted of another casebook: the history that comes along, one change that settles the rest, and the rows after both. */
import { type Change, takingInPlace } from '../model/change.ts';
import { type Diff, diffBetween, isEmpty, type Patch, sameValue } from '../model/diff.ts';
import { gather } from '../model/document.ts';
import type { Fresh } from '../model/fresh.ts';
import type { AnyRecord, Id, PictureHash } from '../model/records.ts';
import { type Comparison, comparisonOf, type Outcome, outcomeOf } from './accepting.ts';
import { byId, type Difference, differencesBetween, type LinksOf, type Side } from './comparing.ts';
import { historyFrom } from './history.ts';
import { itemsOf, withNeeds } from './items.ts';
import { isRanked, type Ranked, rankedAnew, rowOf } from './ranks.ts';

/** What our casebook is to write: changes for the log, records that are new or other, records that go. */
export type TakenIn = {
  readonly changes: readonly Change[];
  readonly put: readonly AnyRecord[];
  readonly gone: readonly AnyRecord[];
  /** The pictures that those records show, and those that a step back would show. */
  readonly pictures: readonly PictureHash[];
};

/** How each side came to be what it is. */
type Logs = Readonly<Record<'ours' | 'theirs', readonly Change[]>>;

/** Both casebooks beside each other. */
export function compare(ours: Side, theirs: Side, linksOf: LinksOf): Comparison {
  const [here, there] = [byId(ours.records), byId(theirs.records)];
  const differences = differencesBetween(ours, theirs);
  const all = comparisonOf(here, there, differences, linksOf);
  // A ring that was put right when theirs was taken in before is not offered again and again.
  const isIdle = ({ id, theirs }: Difference) =>
    theirs?.type === 'part' && theirs.mergedInto !== null && changesNothing(all, id);
  const telling = differences.filter((difference) => !isIdle(difference));
  return telling.length === differences.length ? all : comparisonOf(here, there, telling, linksOf);
}

function changesNothing(comparison: Comparison, id: Id): boolean {
  const outcome = putRight(comparison, outcomeOf(comparison, [id]));
  return [...outcome].every(([one, record]) => sameValue(record, comparison.here.get(one) ?? null));
}

/** What comes of accepting items: those named, and what they need. Log and rows fit each other before and after. */
export function takeIn(comparison: Comparison, logs: Logs, named: Iterable<Id>, fresh: Fresh): TakenIn {
  const items = itemsOf(comparison);
  const accepted = withNeeds(items, named).flatMap(({ members }) => members);
  const ids = accepted.map(({ id }) => id);
  const outcome = putRight(comparison, outcomeOf(comparison, ids));
  const { here } = comparison;
  const changes = ids.length === 0 ? [] : changesTo(outcome, accepted, comparison, logs, fresh);
  const put = [...outcome].flatMap(([id, record]) => (record && !sameValue(record, here.get(id)) ? [record] : []));
  return {
    changes,
    put,
    gone: [...outcome].flatMap(([id, record]) => (record ? [] : (here.get(id) ?? []))),
    pictures: [...new Set([...put, ...changes.flatMap(({ diff }) => told(diff))].flatMap(picturesIn))],
  };
}

/** The changes that lead our log to the outcome. */
function changesTo(
  outcome: Outcome,
  accepted: readonly Difference[],
  { here, there }: Comparison,
  logs: Logs,
  fresh: Fresh,
): Change[] {
  const clean = accepted.filter(({ saying }) => saying !== 'both');
  const both = accepted.filter(({ saying }) => saying === 'both');
  const before: Outcome = new Map([...outcome.keys()].map((id) => [id, here.get(id) ?? null]));
  const asTheirs = (known: Outcome, taken: readonly Difference[]): Outcome =>
    new Map([...known, ...taken.map(({ id }) => [id, there.get(id) ?? null] as const)]);
  const forward = asTheirs(before, clean);
  // First exactly as theirs has it, so that whoever compares again finds theirs in our past; then put right.
  const met = asTheirs(forward, both);
  const steps = [diffFrom(forward, met), diffFrom(met, outcome)];
  const at = fresh.now();
  return [
    ...historyFrom(logs.theirs, logs.ours, clean, fresh),
    ...steps
      // The last one is there in any case: it ends what can be undone.
      .filter((diff, index) => index === steps.length - 1 || !isEmpty(diff))
      .map((diff): Change => ({ id: fresh.id(), at, place: takingInPlace, edit: 'takeIn', way: 'do', diff })),
  ];
}

/** All that a diff says of records, before and after. */
function told({ added, updated, removed }: Diff): (AnyRecord | Patch)[] {
  return [...Object.values(added), ...Object.values(removed), ...Object.values(updated).flat()];
}

function picturesIn(record: AnyRecord | Patch): PictureHash[] {
  return 'picture' in record && record.picture ? [record.picture] : [];
}

function diffFrom(before: Outcome, after: Outcome): Diff {
  const listed = (side: Outcome) => [...side.values()].filter((record) => record !== null);
  return diffBetween(gather(listed(before)), gather(listed(after)));
}

/** The outcome with what no record can see by itself put right: the order of turns and of what runs between two, and parts that became one in a ring. */
function putRight(comparison: Comparison, outcome: Outcome): Outcome {
  const right = new Map(outcome);
  const now = (id: Id) => (right.has(id) ? right.get(id) : comparison.here.get(id)) ?? null;
  for (const record of outcome.values())
    if (record?.type === 'part' && leadsBack(record, now))
      right.set(record.id, { ...record, mergedInto: partBefore(comparison, record.id) });
  for (const ranked of rankedRecords(comparison, outcome)) right.set(ranked.id, ranked);
  return right;
}

// Each side made another of the two the one that stays: here it stays as it was.
function leadsBack(part: AnyRecord, now: (id: Id) => AnyRecord | null): boolean {
  const met = new Set<Id>();
  for (let at: AnyRecord | null = part; at?.type === 'part' && at.mergedInto; at = now(at.mergedInto)) {
    if (met.has(at.id)) return at.id === part.id;
    met.add(at.id);
  }
  return false;
}

function partBefore({ here }: Comparison, id: Id): Id | null {
  const before = here.get(id);
  return before?.type === 'part' ? before.mergedInto : null;
}

function rankedRecords({ here, there }: Comparison, outcome: Outcome): Ranked[] {
  const arriving = [...outcome.values()].filter(isRanked).filter((one) => {
    const was = here.get(one.id) ?? null;
    return !isRanked(was) || was.rank !== one.rank;
  });
  const ids = new Set(arriving.map(({ id }) => id));
  const rows = new Set(arriving.map(rowOf));
  const inRows = (side: ReadonlyMap<Id, AnyRecord>) =>
    Map.groupBy(
      [...side.values()].filter(isRanked).filter((one) => rows.has(rowOf(one))),
      rowOf,
    );
  const [standing, told] = [inRows(here), inRows(there)];
  return [...rows].flatMap((row) => {
    const ours = (standing.get(row) ?? []).flatMap((one) => {
      const now = outcome.has(one.id) ? (outcome.get(one.id) ?? null) : one;
      return isRanked(now) && !ids.has(one.id) ? [now] : [];
    });
    return rankedAnew({ ours, theirs: told.get(row) ?? [], arriving: ids });
  });
}
