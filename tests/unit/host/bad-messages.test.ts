/** Three and a half thousand messages that no window of ours would send: each is refused in one plain sentence, and nothing is changed. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createShelf } from '../../../electron/services/casebook-shelf.ts';
import { deedsIn } from '../../../electron/services/deeds.ts';
import { hostCasebook } from '../../../electron/services/hosted-casebook.ts';
import { practicesIn } from '../../../electron/services/practice-shelf.ts';
import { settingsIn } from '../../../electron/services/settings.ts';
import { type CallName, questions } from '../../../shared/contract.ts';
import { changeSchema } from '../../../shared/model/change.ts';
import { problemOf } from '../casebook/folder.ts';
import { casesOf, leanly } from '../casebook/leanly.ts';
import { anySteps, runOf } from '../edit-runs.ts';
import { newFolder } from './serving.ts';

const isCall = (name: string): name is CallName => Object.hasOwn(questions, name);
const calls = Object.keys(questions).filter(isCall);

const proto: unknown = JSON.parse('{"__proto__":{"person":"x"},"constructor":{"prototype":{}}}');
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
  fc.constantFrom<unknown>(undefined, null, proto, nested(5_000), 'x'.repeat(1_000_000), Number.NaN, 1e308, []),
);
const fields = [...new Set(calls.flatMap((call) => Object.keys(questions[call].shape)))];
/** Questions with the right names and anything in them, or with more than was asked. */
const anyQuestion = fc.oneof(
  junk,
  fc.dictionary(fc.constantFrom(...fields, '__proto__', 'toString', 'extra'), junk, { maxKeys: 4 }),
);

function isAsked(call: CallName, question: unknown): boolean {
  try {
    return questions[call].safeParse(question).success;
  } catch {
    return false;
  }
}

const anyMessage = fc
  .record({ call: fc.constantFrom(...calls), question: anyQuestion })
  .filter(({ call, question }) => !isAsked(call, question));
const noCall = fc.record({
  call: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Enter', '')),
  question: anyQuestion,
});

/** Well-formed, and about what is not there: a person, a map, a picture, a backup, a casebook. */
const ofNothing = fc
  .tuple(fc.uuid({ version: 7 }), fc.constantFrom('person', 'map', 'hash', 'backup', 'casebook', 'backups'))
  .map(([id, of]): { call: CallName; question: unknown } => {
    if (of === 'person') return { call: 'readPerson', question: { person: id } };
    if (of === 'map') return { call: 'readMap', question: { map: id } };
    if (of === 'hash') return { call: 'readPicture', question: { hash: id.replaceAll('-', '').repeat(2) } };
    if (of === 'backup') return { call: 'bringBack', question: { backup: id } };
    if (of === 'backups') return { call: 'removeBackups', question: { backups: [id] } };
    return { call: 'openCasebook', question: { casebook: id } };
  });

/** Changes of another casebook, or with a diff in which one record is another's. */
const strangeSave = fc
  .tuple(anySteps, fc.nat())
  .map(([steps, at]) => runOf(steps).changes.slice(1 + (at % 3)))
  .filter((changes) => changes.length > 0)
  .map((changes) => ({
    changes: changes.map((change) => changeSchema.parse({ ...change, id: randomUUID() })),
    drafts: [],
  }));

test('three and a half thousand of them are refused in a plain sentence, and nothing is changed', async () => {
  const unforeseen = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const folder = await newFolder();
  const settings = settingsIn(folder);
  const host = hostCasebook({
    host: 'browser',
    path: join(folder, 'Casebook.visavis'),
    create: true,
    settings,
    deeds: deedsIn(folder),
    shelf: createShelf(folder, settings),
    practices: practicesIn(folder),
    dialogs: null,
    tell: () => undefined,
    patience: 50,
  });
  const window = randomUUID();
  await host.answer('enter', {}, window);
  const [steps = []] = fc.sample(anySteps, { seed: 3, numRuns: 1 });
  const { changes, records } = runOf(steps);
  await host.answer('save', { changes, drafts: [] }, window);
  const [person = ''] = Object.keys(records.person);
  const state = async () =>
    JSON.stringify([
      await host.answer('readLibrary', {}, window),
      await host.answer('readPerson', { person }, window),
      await host.answer('readSummary', { backup: null }, window),
    ]);
  const before = await state();

  for (const { call, question } of casesOf(fc.oneof({ weight: 7, arbitrary: anyMessage }, noCall, ofNothing), 3_400)) {
    const { code } = await leanly(() => problemOf(() => host.answer(call, question, window)));
    expect(['badRequest', 'unknownPerson', 'unknownMap', 'unknownPicture'], call).toContain(code);
  }
  for (const batch of casesOf(strangeSave, 100)) {
    const answer = await leanly(() => host.answer('save', batch, window));
    expect(answer).toMatchObject({ saved: [] });
  }
  expect(await state()).toBe(before);
  expect(unforeseen).not.toHaveBeenCalled();
  await host.close();
}, 300_000);
