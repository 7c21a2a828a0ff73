/** What is told to the edits that a line of talk is made of, and to the line itself. */
import type { EditName } from '../../shared/edits/edit.ts';
import { feelInBody } from '../../shared/edits/feel-in-body.ts';
import { sayInALine } from '../../shared/edits/say-in-a-line.ts';
import { tellStrand } from '../../shared/edits/tell-strand.ts';
import { writeNote } from '../../shared/edits/write-note.ts';
import { strandKinds } from '../../shared/model/kinds.ts';
import { rosterOf } from '../../shared/talk/roster.ts';
import { understand } from '../../shared/talk/understand.ts';
import { all, pick, type Teller, tell } from './telling.ts';

const lines = [
  '%',
  '% protects %',
  '@%: %',
  '% in the chest, 6 years old',
  'planner; % is a manager',
  'when %, %',
  'note: %',
];

/** @see Teller */
export const talkTellers = {
  writeNote(records, { first, second, text, x, y }) {
    const map = pick(all(records.map), first);
    const own = second % 3 === 0 && map ? { person: map.person } : {};
    return map && tell(records, writeNote, { map: map.id, words: text, at: { x, y }, ...own });
  },
  tellStrand(records, { first, second, text }) {
    const map = pick(all(records.map), first);
    const kind = pick(strandKinds, second);
    const part = pick(
      all(records.part).filter(({ person }) => person === map?.person),
      second,
    );
    const who = { person: map?.person ?? null, part: part?.id ?? null };
    return map && kind && tell(records, tellStrand, { map: map.id, kind, ...who, words: text });
  },
  feelInBody(records, { first, second, x, y }) {
    const part = pick(all(records.part), first);
    const body = second % 4 === 0 ? null : ({ side: 'back', at: 'on', x, y } as const);
    return part && tell(records, feelInBody, { part: part.id, body });
  },
  sayInALine(records, { first, second, text, x, y }) {
    const map = pick(all(records.map), first);
    if (!map) return undefined;
    const parts = all(records.part).filter(({ person }) => person === map.person);
    const names = parts.map(({ id, name, person }) => ({ part: id, name, person }));
    const line = (pick(lines, second) ?? '').replaceAll('%', () =>
      second % 2 ? text : (pick(parts, first)?.name ?? text),
    );
    const said = understand(
      line,
      rosterOf(names, [], () => ({ side: 'front', at: 'in', x, y })),
    );
    const toItself = said.is === 'clear' && said.doings.some((one) => one.does === 'join' && isSame(one.from, one.to));
    if (said.is === 'unclear' || toItself) return undefined;
    const placed = { newsAt: said.news.map(() => ({ x, y })), placesOf: new Map(), noteAt: { x, y } };
    return tell(records, sayInALine, { map: map.id, said, person: map.person, ...placed });
  },
} satisfies Partial<Record<EditName, Teller>>;

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
