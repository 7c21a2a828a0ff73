/** The window speaks in the words of the map that is open, and of no other. */
import { afterEach, expect, test } from 'vitest';
import { createWorkspace } from '../../../renderer/store/workspace.ts';
import { chooseVocabulary } from '../../../shared/edits/choose-vocabulary.ts';
import { nameInOwnWords } from '../../../shared/edits/name-in-own-words.ts';
import { speakIn, usualWording } from '../../../shared/language/speaking.ts';
import { t } from '../../../shared/language/text.ts';
import { listRecords } from '../../../shared/model/document.ts';
import { noOwnWords } from '../../../shared/model/own-words.ts';
import { map, recordsOf } from '../drawing/a-map.ts';
import { memoryHost } from './memory-host.ts';

afterEach(() => speakIn(usualWording));

async function openMap(...drafts: { field: string; text: string }[]) {
  const host = memoryHost(listRecords(recordsOf([])));
  for (const draft of drafts) host.drafts.set(`${map} ${draft.field}`, { record: map, ...draft });
  const workspace = createWorkspace(host);
  await workspace.enter();
  await workspace.openMap(map);
  const room = workspace.room.getState();
  if (room.room !== 'map') throw new Error('the map is not open');
  return { workspace, document: room.document };
}

test('chosen words are spoken when whoever shows them hears of it, and undo brings the former back', async () => {
  const { workspace, document } = await openMap();
  const heard: string[] = [];
  workspace.words.subscribe(() => heard.push(t('canvas.entry')));
  document.state.subscribe(() => heard.push(`changed: ${t('canvas.entry')}`));
  document.edit(chooseVocabulary, { map, vocabulary: 'visitors' });
  await document.undo();
  // Looking for older steps afterwards changes the history only.
  expect(heard.slice(0, 4)).toEqual(['Add a visitor', 'changed: Add a visitor', 'Add a part', 'changed: Add a part']);
});

test('own words are spoken as they are changed, and kept while others are chosen', async () => {
  const { document } = await openMap();
  document.edit(nameInOwnWords, { map, ownWords: { ...noOwnWords, part: { one: 'gremlin', many: '' } } });
  expect(t('canvas.entry')).toBe('Add a part');
  document.edit(chooseVocabulary, { map, vocabulary: 'own' });
  expect(t('list.parts')).toBe('Gremlins');
  document.edit(nameInOwnWords, { map, ownWords: { ...noOwnWords, part: { one: 'imp', many: 'impish ones' } } });
  expect([t('canvas.entry'), t('list.parts')]).toEqual(['Add an imp', 'Impish ones']);
  document.edit(chooseVocabulary, { map, vocabulary: 'parts' });
  document.edit(chooseVocabulary, { map, vocabulary: 'own' });
  expect(t('list.parts')).toBe('Impish ones');
});

test('the library speaks in the usual words again, whatever comes of the map that was open', async () => {
  const { workspace, document } = await openMap();
  document.edit(chooseVocabulary, { map, vocabulary: 'characters' });
  await workspace.openLibrary(null);
  expect(t('canvas.entry')).toBe('Add a part');
  document.edit(chooseVocabulary, { map, vocabulary: 'visitors' });
  expect(t('canvas.entry')).toBe('Add a part');
});

test('words half typed when the window ended are written', async () => {
  const { document } = await openMap({ field: 'word.part.one', text: 'imp' }, { field: 'word.self', text: 'captain' });
  expect(document.state.getState().records.map[map]?.ownWords).toEqual({
    ...noOwnWords,
    part: { one: 'imp', many: '' },
    self: 'captain',
  });
});
