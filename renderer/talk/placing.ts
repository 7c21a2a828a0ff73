/**
 * Where those stand whom a line of talk brings: near whom they were named with, else in the middle of what is seen; on a map of two
 * circles in their own person's, or beside it, wherever one looks.
 */
import type { Box, Point } from '../../shared/drawing/geometry.ts';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import { noteSize } from '../../shared/edits/write-note.ts';
import { isGuarding } from '../../shared/model/folding.ts';
import type { BondKind } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Standing } from '../../shared/model/standings.ts';
import type { Clear, Who } from '../../shared/talk/reading.ts';
import { freeInCircle, freePlace, usualSize } from '../canvas/free-place.ts';

/** Whom a protector shields stands below it; others stand beside each other. */
const below: Point = { x: 0, y: 250 };
const beside: Point = { x: 300, y: 0 };

/** Places for the new, by their order, for those who come from elsewhere, by their ids, and for notes: their top left. */
export type Placed = {
  readonly newsAt: readonly Point[];
  readonly placesOf: ReadonlyMap<Id, Point>;
  readonly noteAt: Point;
};

/**
 * `seen` is what is seen of the map; `kept` is the room between two circles, which notes leave free, none where there are not two;
 * `middleFor` is where somebody of a person stands who was named with nobody: a place in that person's circle.
 */
export function placesFor(
  said: Clear,
  standings: readonly Standing[],
  seen: Box | null,
  kept: readonly Box[],
  middleFor: (person: Id | null) => Point,
): Placed {
  const taken = standings.map(({ part, placement }) => boxOf(placement, layoutPart(part)));
  const places = new Map<string, Point>(standings.map(({ part, placement }) => [keyOf({ part: part.id }), placement]));
  const hasCircles = kept.length > 0;
  const homes = new Map<string, Point>(
    hasCircles ? standings.map(({ part }) => [keyOf({ part: part.id }), middleFor(part.person)]) : [],
  );
  for (const [news, { person }] of said.news.entries()) homes.set(keyOf({ news }), middleFor(person));
  const newsAt: Point[] = [];
  const placesOf = new Map<Id, Point>();

  function stand(who: Who): void {
    const key = keyOf(who);
    if (places.has(key)) return;
    const home = homes.get(key) ?? middleFor(null);
    const near = nearTo(key, home);
    const others = [...homes.values()].filter((other) => !isSame(other, home));
    const at = hasCircles ? freeInCircle(taken, home, others, near) : freePlace(taken, usualSize, near ?? home, seen);
    taken.push({ x: at.x - usualSize.width / 2, y: at.y - usualSize.height / 2, ...usualSize });
    places.set(key, at);
    if ('news' in who) newsAt[who.news] = at;
    else placesOf.set(who.part, at);
  }

  /** Beside whom somebody was named with; never in another person's circle. */
  function nearTo(key: string, home: Point): Point | null {
    for (const doing of said.doings) {
      if (doing.does !== 'join') continue;
      const [from, to] = [keyOf(doing.from), keyOf(doing.to)];
      const named = key === from ? to : key === to ? from : '';
      const other = places.get(named);
      if (other && (!hasCircles || isSame(homes.get(named) ?? home, home)))
        return apart(other, doing.kind, key === to ? 1 : -1);
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

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

const keyOf = (who: Who): string => ('part' in who ? who.part : String(who.news));
