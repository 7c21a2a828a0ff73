/**
 * Text that was half typed in a field when the window ended. Leaving a field makes an edit of it, and so does an end nobody
 * chose: nothing waits unseen in a card that may not be opened again. A line in the chairs stays a draft, it was not said yet.
 */
import { meanBond } from '../../shared/edits/mean-bond.ts';
import { nameDialogue } from '../../shared/edits/name-dialogue.ts';
import { nameInOwnWords } from '../../shared/edits/name-in-own-words.ts';
import { nameKind } from '../../shared/edits/name-kind.ts';
import { namePart } from '../../shared/edits/name-part.ts';
import { noteTask } from '../../shared/edits/note-task.ts';
import { renameMap } from '../../shared/edits/rename-map.ts';
import { rewordMoment } from '../../shared/edits/reword-moment.ts';
import { rewordStrand } from '../../shared/edits/reword-strand.ts';
import { rewordTurn } from '../../shared/edits/reword-turn.ts';
import { tellOfPart } from '../../shared/edits/tell-of-part.ts';
import { wordRegion } from '../../shared/edits/word-region.ts';
import { closings, writeClosing } from '../../shared/edits/write-closing.ts';
import { writeContacts } from '../../shared/edits/write-contacts.ts';
import type { Draft } from '../../shared/model/change.ts';
import { statements } from '../../shared/model/kinds.ts';
import { noOwnWords, ownWordFields } from '../../shared/model/own-words.ts';
import type { OpenDocument } from './document.ts';

export function settleHalfTyped(document: OpenDocument, drafts: readonly Draft[]): void {
  for (const draft of drafts) settle(document, draft);
}

function settle(document: OpenDocument, { record: id, field, text }: Draft): void {
  const { person, part, map, bond, dialogue, turn, moment, region, strand } = document.state.getState().records;
  const draft = { record: id, field };
  const statement = statements.find((one) => one === field);
  const closing = closings.find((one) => one === field);
  if (person[id] && field === 'contacts') document.edit(writeContacts, { person: id, contacts: text }, draft);
  if (part[id] && field === 'name') document.edit(namePart, { part: id, name: text }, draft);
  if (part[id] && field === 'kindWords') document.edit(nameKind, { part: id, words: text }, draft);
  if (moment[id] && field === 'words') document.edit(rewordMoment, { moment: id, words: text }, draft);
  if (part[id] && statement) document.edit(tellOfPart, { part: id, statement, text }, draft);
  if (map[id] && field === 'title') document.edit(renameMap, { map: id, title: text }, draft);
  if (dialogue[id] && field === 'title') document.edit(nameDialogue, { dialogue: id, title: text }, draft);
  if (dialogue[id] && closing) document.edit(writeClosing, { dialogue: id, closing, text }, draft);
  if (dialogue[id] && field === 'marker') document.edit(noteTask, { dialogue: id, marker: text }, draft);
  if (dialogue[id] && field === 'ending') document.edit(noteTask, { dialogue: id, ending: text }, draft);
  if (region[id] && field === 'words') document.edit(wordRegion, { region: id, words: text }, draft);
  if (strand[id] && field === 'words') document.edit(rewordStrand, { strand: id, words: text }, draft);
  if (turn[id] && field === 'text') document.edit(rewordTurn, { turn: id, text }, draft);
  const [ownWord, on] = [ownWordFields.find((one) => one.field === field), map[id]];
  if (ownWord && on)
    document.edit(nameInOwnWords, { map: id, ownWords: ownWord.write(on.ownWords ?? noOwnWords, text) }, draft);
  const line = bond[id];
  if (line && field === 'words') document.edit(meanBond, { bond: id, kind: line.kind, words: text }, draft);
}
