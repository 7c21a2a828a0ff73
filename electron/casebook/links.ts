/** The fields of records that lead to other records. */
import type * as z from 'zod';
import type { RecordType } from '../../shared/model/kinds.ts';
import { type AnyRecord, type Id, schemas } from '../../shared/model/records.ts';
import { type Column, columns, perTable } from './tables.ts';

/** A field that leads to a record of one entity; where it is needed, it always leads to one. */
export type Link = { readonly name: string; readonly of: RecordType; readonly isNeeded: boolean };

/** The links of every entity. */
export const links: Readonly<Record<RecordType, readonly Link[]>> = perTable((type) =>
  Object.entries<Column>(columns[type]).flatMap(([name, column]) =>
    typeof column === 'object' ? [{ name, of: column.of, isNeeded: !mayBeNull(type, name) }] : [],
  ),
);

/** Where a record leads: each of its links with the id that stands there; those where nothing stands are left out. */
export function targetsOf(record: AnyRecord): { readonly link: Link; readonly id: Id }[] {
  const fields = new Map<string, unknown>(Object.entries(record));
  return links[record.type].flatMap((link) => {
    const id = fields.get(link.name);
    return typeof id === 'string' ? [{ link, id }] : [];
  });
}

function mayBeNull(type: RecordType, name: string): boolean {
  const shape: Readonly<Record<string, z.ZodType>> = schemas[type].shape;
  return shape[name]?.safeParse(null).success === true;
}
