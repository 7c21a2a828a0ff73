/** A casebook with as many parts and lines as wanted on its one map: the example's, again and again, each with face and words; or with a dialogue as long as wanted. */
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { isA } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type {
  AnyRecord,
  Bond,
  Dialogue,
  Part,
  PartsMap,
  Person,
  Placement,
  Turn,
} from '../../../shared/model/records.ts';

/** Whose map it is, and how it is called. */
export const [alias, title] = ['Mira', 'Everybody'];

/** As near to each other as parts stand that do not touch. */
const between = { x: 220, y: 215 };

/** Makes the file; every part has a line to the next one beside or below it. */
export function makeLargeCasebook(path: string, count: number): void {
  const { records } = exampleCasebook();
  const person: Person = { ...first(records, (record) => isA('person', record)), id: freshNow.id(), alias };
  const map: PartsMap = {
    ...first(records, (record) => isA('map', record)),
    id: freshNow.id(),
    person: person.id,
    title,
  };
  const portraits = records.filter((record) => isA('part', record)).filter(({ kind }) => kind !== 'self');
  const meanings = records.filter((record) => isA('bond', record));
  const onePlacement = first(records, (record) => isA('placement', record));
  const columns = Math.ceil(Math.sqrt(count));

  const parts = Array.from({ length: count }, (_, index): Part => {
    const portrait = turnAbout(portraits, index);
    const side = index % 2 ? 'back' : 'front';
    const body = { side, at: 'in', x: 40 + ((index * 37) % 120), y: 20 + ((index * 53) % 400) } as const;
    return { ...portrait, id: freshNow.id(), person: person.id, name: `${portrait.name} ${index + 1}`, body };
  });
  const placements = parts.map((part, index): Placement => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const at = { x: column * between.x, y: row * between.y };
    return { ...onePlacement, id: freshNow.id(), map: map.id, part: part.id, ...at };
  });
  const bonds = parts.map((from, index): Bond => {
    const to = turnAbout(parts, index + (index % 2 ? 1 : columns));
    return { ...turnAbout(meanings, index), id: freshNow.id(), from: from.id, to: to.id };
  });
  makeCasebook(
    path,
    { records: [person, map, ...parts, ...placements, ...bonds], pictures: [], changes: [], drafts: [] },
    path,
  );
}

/** Makes the file: two parts of the example, and one dialogue in which they said so many turns. */
export function makeLongDialogue(path: string, count: number): void {
  const { records } = exampleCasebook();
  const said = records.filter((record) => isA('turn', record)).filter(({ text }) => text !== '');
  const dialogue: Dialogue = { ...first(records, (record) => isA('dialogue', record)), title, closedAt: null };
  const map = first(records, (record): record is PartsMap => isA('map', record) && record.id === dialogue.map);
  const person = first(records, (record): record is Person => isA('person', record) && record.id === map.person);
  const speakers = records
    .filter((record) => isA('part', record))
    .filter(({ id }) => id === dialogue.left || id === dialogue.right || id === dialogue.witness);
  const placements = records
    .filter((record) => isA('placement', record))
    .filter((placement) => placement.map === map.id && speakers.some(({ id }) => id === placement.part));
  const turns = Array.from({ length: count }, (_, index): Turn => {
    // From one word of the example to a few of its turns at once.
    const text = Array.from({ length: 1 + (index % 5) }, (_, more) => turnAbout(said, index * 3 + more).text).join(' ');
    const [speaker, toward] = index % 2 ? [dialogue.left, dialogue.right] : [dialogue.right, dialogue.left];
    const turn: Turn = { ...turnAbout(said, index), id: freshNow.id(), dialogue: dialogue.id, speaker, toward };
    return { ...turn, text, rank: index + 1 };
  });
  const own: PartsMap = { ...map, title };
  const whose: Person = { ...person, alias };
  makeCasebook(
    path,
    { records: [whose, own, ...speakers, ...placements, dialogue, ...turns], pictures: [], changes: [], drafts: [] },
    path,
  );
}

function first<Wanted extends AnyRecord>(
  records: readonly AnyRecord[],
  isWanted: (record: AnyRecord) => record is Wanted,
): Wanted {
  const found = records.find(isWanted);
  if (!found) throw new Error('the example has none of these');
  return found;
}

function turnAbout<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index % things.length];
  if (thing === undefined) throw new Error('there is none to take');
  return thing;
}
