/** Who goes with whom: what is nothing, or would say something else, without a record that is erased. */
import type { RecordType } from '../../../shared/model/kinds.ts';
import type { AnyRecord, Id, RecordOf } from '../../../shared/model/records.ts';
import { partsIn } from '../../../shared/model/sheets.ts';
import { targetsOf } from '../links.ts';
import type { Life } from './lives.ts';

/**
 * Links that may be empty, where an empty one would say something else: that the therapist spoke, that a part that was one with another
 * is one of its own, that somebody's own note is for both. A moment that tells of another part holds its name.
 */
const belonging: { readonly [K in RecordType]?: readonly (keyof RecordOf<K>)[] } = {
  part: ['mergedInto'],
  turn: ['speaker'],
  moment: ['other'],
  region: ['person'],
  strand: ['person'],
  sheet: ['part', 'person'],
};

/**
 * These records, and all that go with them: whoever ever led to one of them by a link that is never empty, and whoever belongs to one
 * now. A map of two stays with the other of the two, unless it holds the one's view only.
 */
export function goingWith(lives: ReadonlyMap<Id, Life>, first: Iterable<Id>): Set<Id> {
  const followers = new Map<Id, Id[]>();
  for (const [id, life] of lives)
    for (const leader of leadersOf(life)) {
      const others = followers.get(leader);
      if (others) others.push(id);
      else followers.set(leader, [id]);
    }
  const going = new Set(first);
  // A set is walked on to what is added to it meanwhile.
  for (const id of going) for (const follower of followers.get(id) ?? []) going.add(follower);
  return going;
}

/** With whom a map stays that loses the person it began with; null where it goes, too. */
export function heirOf({ last, isThere }: Life): Id | null {
  return last.type === 'map' && isThere && !last.oneView ? last.partner : null;
}

function leadersOf(life: Life): Iterable<Id> {
  const { last, needed } = life;
  const leaders = new Set([...needed, ...belongingsOf(last)]);
  if (last.type === 'map' && heirOf(life) !== null) leaders.delete(last.person);
  return leaders;
}

function belongingsOf(record: AnyRecord): Id[] {
  const fields: readonly string[] = belonging[record.type] ?? [];
  const linked = targetsOf(record).flatMap(({ link, id }) => (fields.includes(link.name) ? [id] : []));
  // What was answered of somebody is theirs, in whosever sheet it stands.
  return record.type === 'sheet' ? [...linked, ...partsIn(record.answers)] : linked;
}
