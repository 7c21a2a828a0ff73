import type { Draft } from 'immer';
import type { Records } from '../model/document.ts';
import type { Fresh } from '../model/fresh.ts';
import type { Id } from '../model/records.ts';
import { addPerson } from './add-person.ts';
import { type Edit, known } from './edit.ts';
import { layRegion } from './lay-region.ts';

/** Who comes to a map as the second person: somebody known, or somebody new by an alias. */
export type Partner = { readonly person: Id } | { readonly alias: string };

/** How large a circle is at first, and how far apart two are, px. */
const size = { width: 460, height: 560 };
const apart = 120;
const roomAround = 130;

/** Makes a map one of two: a circle for each, round whoever stands there already for the first. Gives back the second person's id. */
export const bringInPartner: Edit<{ map: Id; partner: Partner; oneView: boolean }, Id> = {
  name: 'bringInPartner',
  change(records, { map, partner, oneView }, fresh) {
    const record = known(records.map, map);
    const person = 'person' in partner ? partner.person : addPerson.change(records, partner, fresh);
    Object.assign(record, { partner: person, oneView });
    const first = circleRound(records, map);
    layCircle(records, map, record.person, first, fresh);
    layCircle(records, map, person, { ...size, x: first.x + first.width + apart, y: first.y }, fresh);
    return person;
  },
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function layCircle(records: Draft<Records>, map: Id, person: Id, box: Box, fresh: Fresh): void {
  layRegion.change(records, { map, kind: 'circle', person, ...box }, fresh);
}

function circleRound(records: Draft<Records>, map: Id): Box {
  const here = Object.values(records.placement).filter((placement) => placement.map === map);
  if (here.length === 0) return { x: -size.width - apart / 2, y: -size.height / 2, ...size };
  const [xs, ys] = [here.map(({ x }) => x), here.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - roomAround, Math.min(...ys) - roomAround];
  const width = Math.max(size.width, Math.max(...xs) + roomAround - left);
  return { x: left, y: top, width, height: Math.max(size.height, Math.max(...ys) + roomAround - top) };
}
