/** The smallest thing that can be saved: somebody is added to the library. */
import { addPerson } from '../../shared/edits/add-person.ts';
import { perform } from '../../shared/edits/edit.ts';
import type { Change, Place } from '../../shared/model/change.ts';
import { noRecords } from '../../shared/model/document.ts';
import { freshNow } from '../../shared/model/fresh.ts';

/** The change that adds a person of this alias. */
export function personCalled(alias: string, place: Place = 'library'): Change {
  const { diff } = perform(noRecords, addPerson, { alias }, freshNow);
  return { id: freshNow.id(), at: freshNow.now(), place, edit: 'addPerson', way: 'do', diff };
}

/** The same as what is saved at once. */
export function batchWith(alias: string) {
  return { changes: [personCalled(alias)], drafts: [] };
}

/** The id of whom a change adds; '' where it adds nobody. */
export function personIn({ diff }: Change): string {
  return Object.keys(diff.added)[0] ?? '';
}
