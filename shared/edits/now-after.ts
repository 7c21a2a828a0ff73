import type { Fresh } from '../model/fresh.ts';
import type { Utc } from '../model/records.ts';

/** The present moment; right after the latest of these where the clock was set back since: what was noted last is what stands. */
export function nowAfter(fresh: Fresh, earlier: readonly (Utc | null | undefined)[]): Utc {
  const now = fresh.now();
  const latest = earlier.reduce<Utc>((last, at) => (at && at > last ? at : last), now);
  return latest === now ? now : new Date(Date.parse(latest) + 1).toISOString();
}
