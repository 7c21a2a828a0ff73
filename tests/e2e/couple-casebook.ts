/** A casebook with a map of two to do practices on: Mira with a critic that let one meet the little one, and Daniel. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaVersion } from '../../electron/casebook/migrations/index.ts';
import { addMap } from '../../shared/edits/add-map.ts';
import { addPart } from '../../shared/edits/add-part.ts';
import { addPerson } from '../../shared/edits/add-person.ts';
import { bringInPartner } from '../../shared/edits/bring-in-partner.ts';
import { drawBond } from '../../shared/edits/draw-bond.ts';
import { type Edit, perform } from '../../shared/edits/edit.ts';
import { noteConsent } from '../../shared/edits/note-consent.ts';
import type { Change, Place } from '../../shared/model/change.ts';
import { listRecords, noRecords } from '../../shared/model/document.ts';
import { freshNow } from '../../shared/model/fresh.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { visavis } from './command-line.ts';

/** Writes it as the casebook that opens in this data folder. Gives back its path. */
export async function writeCoupleCasebook(data: string): Promise<string> {
  const changes: Change[] = [];
  let records = noRecords;
  function write<Said, Got>(place: Place, edit: Edit<Said, Got>, said: Said): Got {
    const performed = perform(records, edit, said, freshNow);
    records = performed.records;
    const { id, at } = { id: freshNow.id(), at: freshNow.now() };
    changes.push({ id, at, place, edit: edit.name, way: 'do', diff: performed.diff });
    return performed.got;
  }
  const person = write('library', addPerson, { alias: 'Mira' });
  const map = write(person, addMap, { person, title: 'When it gets late' });
  const critic = write(map, addPart, { map, name: 'critic', kind: 'manager', at: { x: 0, y: 0 } });
  const young = write(map, addPart, { map, name: 'little one', kind: 'exile', at: { x: 0, y: 260 } });
  const bond = write(map, drawBond, { from: critic, to: young, kind: 'protects' });
  write(map, noteConsent, { bond, answer: 'given' });
  write(map, bringInPartner, { map, partner: { alias: 'Daniel' }, oneView: false });
  const dump = {
    format: 'visavis-dump',
    version: schemaVersion,
    records: listRecords(records),
    pictures: [],
    drafts: [],
    changes,
  };
  const [json, path] = [join(data, 'couple.json'), join(data, 'Casebook.visavis')];
  await writeFile(json, JSON.stringify(dump));
  visavis('load', json, path);
  return path;
}

/** All records of a casebook that is closed. */
export function recordsIn(path: string): readonly AnyRecord[] {
  const { records }: { records: readonly AnyRecord[] } = JSON.parse(visavis('dump', path));
  return records;
}
