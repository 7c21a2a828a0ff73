/** Where those stand whom a line of talk brings: near whom they were named with, else in the middle of what is seen. */
import type { Box, Point } from '../../shared/drawing/geometry.ts';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import { noteSize } from '../../shared/edits/write-note.ts';
import { isGuarding } from '../../shared/model/folding.ts';
import type { BondKind } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Standing } from '../../shared/model/standings.ts';
import type { Clear, Who } from '../../shared/talk/reading.ts';
import { freePlace, usualSize } from '../canvas/free-place.ts';

/** Whom a protector shields stands below it; others stand beside each other. */
const below: Point = { x: 0, y: 250 };
const beside: Point = { x: 300, y: 0 };

/** Places for the new, by their order, for those who come from elsewhere, by their ids, and for notes: their top left. */
export type Placed = {
  readonly newsAt: readonly Point[];
  readonly placesOf: ReadonlyMap<Id, Point>;
  readonly noteAt: Point;
};

/** `seen` is what is seen of the map; `kept` is room that notes leave free; `middleFor` is where somebody of a person stands who was named with nobody. */
export function placesFor(
  said: Clear,
  standings: readonly Standing[],
  seen: Box | null,
  kept: readonly Box[],
  middleFor: (person: Id | null) => Point,
): Placed {
  const taken = standings.map(({ part, placement }) => boxOf(placement, layoutPart(part)));
  const places = new Map<string, Point>(standings.map(({ part, placement }) => [keyOf({ part: part.id }), placement]));
  const newsAt: Point[] = [];
  const placesOf = new Map<Id, Point>();

  function stand(who: Who): void {
    const key = keyOf(who);
    if (places.has(key)) return;
    const person = 'news' in who ? (said.news[who.news]?.person ?? null) : null;
    const at = freePlace(taken, usualSize, nearTo(key) ?? middleFor(person), seen);
    taken.push({ x: at.x - usualSize.width / 2, y: at.y - usualSize.height / 2, ...usualSize });
    places.set(key, at);
    if ('news' in who) newsAt[who.news] = at;
    else placesOf.set(who.part, at);
  }

  function nearTo(key: string): Point | null {
    for (const doing of said.doings) {
      if (doing.does !== 'join') continue;
      const [from, to] = [keyOf(doing.from), keyOf(doing.to)];
      const other = key === from ? places.get(to) : key === to ? places.get(from) : undefined;
      if (other) return apart(other, doing.kind, key === to ? 1 : -1);
    }
    return null;
  }

  for (const doing of said.doings) {
    if (doing.does === 'join') {
      stand(doing.from);
      stand(doing.to);
    } else if (doing.does !== 'note' && doing.who) stand(doing.who);
  }
  const { x, y } = freePlace([...taken, ...kept], noteSize, middleFor(null), seen);
  const noteAt = { x: Math.round(x - noteSize.width / 2), y: Math.round(y - noteSize.height / 2) };
  return { newsAt, placesOf, noteAt };
}

function apart({ x, y }: Point, kind: BondKind, onward: 1 | -1): Point {
  const by = isGuarding({ kind }) ? below : beside;
  return { x: x + by.x * onward, y: y + by.y * onward };
}

const keyOf = (who: Who): string => ('part' in who ? who.part : String(who.news));
