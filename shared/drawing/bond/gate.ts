/**
 * Consent on a protector's line, drawn as a gate before whom it guards: two leaves that stand open where it gave consent, so that the line
 * passes; dotted where it was only asked, and dotted and shut where it said “not now”; shut where it refused, so that the line stops;
 * one leaf gone where it was taken back.
 */
import type { ConsentAnswer } from '../../model/kinds.ts';
import { colours, type Theme } from '../colours.ts';
import { type Box, type Point, padded } from '../geometry.ts';
import { arc, dot, normalAt, ribbon } from '../ink.ts';
import { num } from '../svg.ts';
import type { Course } from './course.ts';

/** How far a gate reaches from the line, px. */
const gateReach = 15;

/** Near whom is guarded: the words of a line stand nearer its middle. */
const share = 0.74;
const radius = 12;
const open = 0.98;
const shut = 1.57;

/** The room a gate takes on a course, which words leave free; none where nobody was asked. */
export function gateBox(course: Course, answer: ConsentAnswer | null): Box | null {
  const at = answer === null ? undefined : placeOn(course).at;
  return at ? padded({ ...at, width: 0, height: 0 }, gateReach) : null;
}

function placeOn(course: Course) {
  const index = Math.round(share * (course.length - 1));
  return { index, at: course[index] };
}

/** A gate on a course as a `<g>`; '' where nobody was asked. */
export function drawGate(course: Course, answer: ConsentAnswer | null, theme: Theme): string {
  const { index, at } = placeOn(course);
  if (answer === null || !at) return '';
  const { ink, paper } = colours[theme];
  const normal = normalAt(course, index);
  const across = Math.atan2(normal.y, normal.x);
  const through = answer === 'given' ? ribbon(course.slice(Math.max(0, index - 4), index + 5), () => 2.2) : '';
  const leaves = [leaf(at, across, answer, false), leaf(at, across + Math.PI, answer, true)];
  const ground = `<circle cx="${num(at.x)}" cy="${num(at.y)}" r="${gateReach}" fill="${paper}"/>`;
  return `<g>${ground}<path d="${through}${leaves.join('')}" fill="${ink}"/></g>`;
}

function leaf(at: Point, angle: number, answer: ConsentAnswer, isSecond: boolean): string {
  const isDotted = answer === 'asked' || answer === 'notNow' || (answer === 'withdrawn' && isSecond);
  const reach = answer === 'refused' || answer === 'notNow' ? shut : open;
  if (isDotted) {
    const dots = arc(at, radius, angle, reach, reach === shut ? 8 : 5);
    return dots.map((point) => dot(point, 1.1)).join('');
  }
  const points = arc(at, radius, angle, reach);
  return ribbon(points, (along) => 0.9 + 3.2 * Math.sin(Math.PI * along));
}
