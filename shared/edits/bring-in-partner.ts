import type { Draft } from 'immer';
import type { Records } from '../model/document.ts';
import type { Fresh } from '../model/fresh.ts';
import type { Id } from '../model/records.ts';
import { standingsOf } from '../model/standings.ts';
import { addPerson } from './add-person.ts';
import { type Edit, known } from './edit.ts';
import { layRegion } from './lay-region.ts';

/** Who comes to a map as the second person: somebody known, or somebody new by an alias. */
export type Partner = { readonly person: Id } | { readonly alias: string };

/** How large a circle is at first, map px. */
export const circleSize = { width: 460, height: 560 };
const apart = 120;
/** From the middle of a figure to the ring round it, px: beside it, and below it with its words. */
const roomAround = { x: 100, y: 130 };

/** Makes a map one of two: a circle for each, round whoever stands there already for the first. Gives back the second person's id. */
export const bringInPartner: Edit<{ map: Id; partner: Partner; oneView: boolean }, Id> = {
  name: 'bringInPartner',
  change(records, { map, partner, oneView }, fresh) {
    const record = known(records.map, map);
    const person = 'person' in partner ? partner.person : addPerson.change(records, partner, fresh);
    Object.assign(record, { partner: person, oneView });
    const first = circleRound(records, map, record.person);
    layCircle(records, map, record.person, first, fresh);
    const y = first.y + (first.height - circleSize.height) / 2;
    layCircle(records, map, person, { ...circleSize, x: first.x + first.width + apart, y }, fresh);
    return person;
  },
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function layCircle(records: Draft<Records>, map: Id, person: Id, box: Box, fresh: Fresh): void {
  layRegion.change(records, { map, kind: 'circle', person, ...box }, fresh);
}

// A circle is as wide as its box only at its middle: it grows until whoever stands nearest to a corner is inside, with room around.
function circleRound(records: Draft<Records>, map: Id, person: Id): Box {
  const here = standingsOf(records, map).flatMap(({ part, placement }) => (part.person === person ? [placement] : []));
  if (here.length === 0) return { x: -circleSize.width - apart / 2, y: -circleSize.height / 2, ...circleSize };
  const [xs, ys] = [here.map(({ x }) => x), here.map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const half = { x: circleSize.width / 2, y: circleSize.height / 2 };
  const reaches = here.map(({ x, y }) =>
    Math.hypot((Math.abs(x - middle.x) + roomAround.x) / half.x, (Math.abs(y - middle.y) + roomAround.y) / half.y),
  );
  const scale = Math.max(1, ...reaches);
  const [x, y] = [Math.round(middle.x - half.x * scale), Math.round(middle.y - half.y * scale)];
  return { x, y, width: Math.ceil(2 * half.x * scale), height: Math.ceil(2 * half.y * scale) };
}
