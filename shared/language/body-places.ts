/** A place of the body in words, and the place that words name: what is typed and where the figure stands stay in step. */
import { bodyBox } from '../drawing/body/outline.ts';
import {
  type Half,
  type NamedPlace,
  nearestPlace,
  type PlaceName,
  placeNames,
  pointOf,
  sideOf,
} from '../drawing/body/places.ts';
import type { BodyPlace } from '../model/body-place.ts';
import type { BodyDepth, BodySide } from '../model/kinds.ts';
import { body, bodyHints, placeWords } from './en/body.ts';
import { t } from './text.ts';

/** Where a point of the body is, in words: “on the left shoulder, at the back”. */
export function placeInWords(place: BodyPlace): string {
  const named = nearestPlace(place, place.side);
  const where = t(`body.at.${place.at}`, { place: nameOfPlace(named) });
  return place.side === 'back' && sideOf(named.name) === null ? t('body.atTheBack', { where }) : where;
}

/** A named place: “the left shoulder”, “the shoulders”, “the chest”. */
export function nameOfPlace({ name, half }: NamedPlace): string {
  return isPair(name) ? t(`body.pair.${name}.${half ?? 'both'}`) : t(`body.place.${name}`);
}

type Pair = keyof typeof body.pair;
type Single = keyof typeof body.place;

function isPair(name: PlaceName): name is Pair & Exclude<PlaceName, Single> {
  return Object.hasOwn(body.pair, name);
}

/** The place of the body that words name, wherever among them; null where they name none. */
export function placeFromWords(words: string): BodyPlace | null {
  const text = ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const name = longestNamed(bodyHints.atTheBack.reduce((rest, hint) => rest.replace(` ${hint} `, ' '), text));
  if (!name) return null;
  const half = halfIn(text, name);
  const ownSide = sideOf(name);
  const side: BodySide = ownSide ?? (bodyHints.atTheBack.some((hint) => text.includes(` ${hint} `)) ? 'back' : 'front');
  const at = pointOf({ name, half }, side) ?? { x: bodyBox.width / 2, y: bodyBox.height / 2 };
  return { side, at: depthIn(text), ...at };
}

function longestNamed(text: string): PlaceName | null {
  let best: { name: PlaceName; length: number } | null = null;
  for (const name of placeNames)
    for (const word of placeWords[name])
      if (text.includes(` ${word} `) && word.length > (best?.length ?? 0)) best = { name, length: word.length };
  return best?.name ?? null;
}

function halfIn(text: string, name: PlaceName): Half | null {
  if (!isPair(name)) return null;
  if (text.includes(` ${bodyHints.left} `)) return 'left';
  return text.includes(` ${bodyHints.right} `) ? 'right' : 'both';
}

function depthIn(text: string): BodyDepth {
  if (bodyHints.around.some((hint) => text.includes(` ${hint} `))) return 'around';
  return bodyHints.on.some((hint) => text.includes(` ${hint} `)) ? 'on' : 'in';
}
