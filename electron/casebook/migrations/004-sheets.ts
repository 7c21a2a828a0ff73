/** Schema 4: sheets, and what somebody chose about practices. What was there stays as it was. */
import type { Forward, Migration } from './migration.ts';

const sql = `
ALTER TABLE person ADD COLUMN practices TEXT NOT NULL DEFAULT '{"chosen":{},"asPage":false}';

CREATE TABLE sheet (
  id BLOB NOT NULL PRIMARY KEY,
  map BLOB NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
  part BLOB REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  bond BLOB,
  dialogue BLOB,
  person BLOB REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  practice TEXT NOT NULL,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  answers TEXT NOT NULL,
  again BLOB REFERENCES sheet DEFERRABLE INITIALLY DEFERRED,
  madeAt TEXT NOT NULL,
  stoppedAt TEXT,
  doneAt TEXT
) STRICT;
CREATE INDEX sheet_map ON sheet (map);
CREATE INDEX sheet_part ON sheet (part) WHERE part IS NOT NULL;
CREATE INDEX sheet_person ON sheet (person) WHERE person IS NOT NULL;
CREATE INDEX sheet_again ON sheet (again) WHERE again IS NOT NULL;
`;

const forward: Forward = (record) =>
  record.type === 'person' ? { ...record, practices: { chosen: {}, asPage: false } } : record;

/** @see Migration */
export const fourth: Migration = { sql, forward: () => forward };
