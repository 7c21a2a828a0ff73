/**
 * Where turns of theirs come to stand among ours, or steps of a cycle. What was said in one stretch stays together and in its order: where
 * both sides went on with a dialogue, the two stretches follow each other, the one that began earlier first.
 */
import type { AnyRecord, Id, Strand, Turn, Utc } from '../model/records.ts';

/** A record that is read in the order of its row. */
export type Ranked = Turn | Strand;

/** Whether it is read in order. */
export function isRanked(record: AnyRecord | null): record is Ranked {
  return record?.type === 'turn' || record?.type === 'strand';
}

/** What it is read in the order of: its dialogue, or what is of its kind on its map. */
export function rowOf(record: Ranked): string {
  return record.type === 'turn' ? record.dialogue : `${record.map} ${record.kind}`;
}

/** One row before and after: ours that stay as they are, and those that arrive as theirs has them. Both without an order. */
type Meeting = {
  readonly ours: readonly Ranked[];
  readonly theirs: readonly Ranked[];
  readonly arriving: ReadonlySet<Id>;
};

/**
 * Those that must have another rank than they come with, so that no two are the same and nobody's order changes. `theirs` are all
 * of the row there, `arriving` those of them that are taken from there; `ours` are the others that stand here.
 */
export function rankedAnew({ ours, theirs, arriving }: Meeting): Ranked[] {
  const standing = inOrder(ours);
  const known = new Set(theirs.map(({ id }) => id));
  const isOwn = (turn: Ranked | undefined) => turn !== undefined && !known.has(turn.id);
  const merged = [...standing];
  for (const stretch of stretchesOf(inOrder(theirs), arriving, new Set(standing.map(({ id }) => id)))) {
    let at = stretch.after === null ? 0 : merged.findIndex(({ id }) => id === stretch.after) + 1;
    // Ours was said here, too: whoever began earlier goes first.
    if (isOwn(merged[at]) && saidBefore(merged[at], stretch.turns[0])) while (isOwn(merged[at])) at++;
    merged.splice(at, 0, ...stretch.turns);
  }
  return withRoom(merged, arriving);
}

type Stretch = { readonly after: Id | null; readonly turns: Ranked[] };

/** The arriving turns in their order, in stretches that nothing interrupts which stands here already. */
function stretchesOf(theirs: readonly Ranked[], arriving: ReadonlySet<Id>, standing: ReadonlySet<Id>): Stretch[] {
  const stretches: Stretch[] = [];
  let after: Id | null = null;
  let open: Stretch | null = null;
  for (const turn of theirs) {
    if (arriving.has(turn.id)) {
      if (!open) {
        open = { after, turns: [] };
        stretches.push(open);
      }
      open.turns.push(turn);
    } else if (standing.has(turn.id)) {
      after = turn.id;
      open = null;
    }
  }
  return stretches;
}

/** The turns of this order whose rank does not keep it. Those that stand already are touched only where no room is left between two. */
function withRoom(order: readonly Ranked[], arriving: ReadonlySet<Id>): Ranked[] {
  const ranked: Ranked[] = [];
  let index = 0;
  while (index < order.length) {
    let end = index;
    while (end < order.length && arriving.has(order[end]?.id ?? '')) end++;
    if (end === index) {
      index++;
      continue;
    }
    const stretch = order.slice(index, end);
    const [low, high] = [order[index - 1]?.rank ?? null, order[end]?.rank ?? null];
    const ranks = ranksBetween(low, high, stretch);
    if (!ranks) return numbered(order);
    for (const [place, turn] of stretch.entries()) {
      const rank = ranks[place] ?? turn.rank;
      if (rank !== turn.rank) ranked.push({ ...turn, rank });
    }
    index = end;
  }
  return ranked;
}

/** Ranks for a stretch between two: their own where these fit, else spread evenly; null where there is no room for that. */
function ranksBetween(low: number | null, high: number | null, stretch: readonly Ranked[]): number[] | null {
  const own = stretch.map(({ rank }) => rank);
  if (isRising([low ?? Number.NEGATIVE_INFINITY, ...own, high ?? Number.POSITIVE_INFINITY])) return own;
  const count = stretch.length;
  const start = low ?? (high === null ? -1 : high - count - 1);
  const step = high === null || low === null ? 1 : (high - low) / (count + 1);
  const spread = stretch.map((_, place) => start + step * (place + 1));
  return isRising([low ?? Number.NEGATIVE_INFINITY, ...spread, high ?? Number.POSITIVE_INFINITY]) ? spread : null;
}

function numbered(order: readonly Ranked[]): Ranked[] {
  return order.flatMap((turn, rank) => (turn.rank === rank ? [] : [{ ...turn, rank }]));
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}

function inOrder(turns: readonly Ranked[]): Ranked[] {
  return [...turns].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

function saidBefore(one: Ranked | undefined, other: Ranked | undefined): boolean {
  return one !== undefined && other !== undefined && saidAt(one) <= saidAt(other);
}

function saidAt(record: Ranked): Utc {
  return record.type === 'turn' ? record.saidAt : record.madeAt;
}
