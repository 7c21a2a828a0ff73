/** Schema 3: parts become somebody, lines carry consent, maps hold two people. What was there stays as it was, with nothing more said of it. */
import type { Forward, Migration } from './migration.ts';

// Who speaks to whom is never searched by part while one works, and an index costs every turn: two go.
const sql = `
ALTER TABLE map ADD COLUMN partner BLOB REFERENCES person DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE map ADD COLUMN oneView INTEGER NOT NULL DEFAULT 0;
ALTER TABLE map ADD COLUMN vocabulary TEXT NOT NULL DEFAULT 'parts';
ALTER TABLE map ADD COLUMN ownWords TEXT;
ALTER TABLE map ADD COLUMN selfView TEXT NOT NULL DEFAULT 'centre';
CREATE INDEX map_partner ON map (partner);

ALTER TABLE part ADD COLUMN kindWords TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN portrait TEXT NOT NULL DEFAULT 'figure';
ALTER TABLE part ADD COLUMN drawing TEXT;
ALTER TABLE part ADD COLUMN picture TEXT;
ALTER TABLE part ADD COLUMN wants TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN age TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN impulse TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN wish TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN wishFear TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN burden TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN burdenFrom TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN burdenMine TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN trusts TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN helps TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE part ADD COLUMN burdenOf TEXT;
ALTER TABLE part ADD COLUMN tellers TEXT NOT NULL DEFAULT '{}';
ALTER TABLE part ADD COLUMN body TEXT;
ALTER TABLE part ADD COLUMN openedAt TEXT;
ALTER TABLE part ADD COLUMN mergedInto BLOB REFERENCES part DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE part ADD COLUMN putAwayAt TEXT;
CREATE INDEX part_merged ON part (mergedInto) WHERE mergedInto IS NOT NULL;

ALTER TABLE bond ADD COLUMN direction TEXT;
ALTER TABLE bond ADD COLUMN strength TEXT;

ALTER TABLE moment ADD COLUMN "when" TEXT;
ALTER TABLE moment ADD COLUMN other BLOB REFERENCES part DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX moment_other ON moment (other) WHERE other IS NOT NULL;

DROP INDEX turn_speaker;
DROP INDEX turn_toward;

CREATE TABLE consent (
  id BLOB NOT NULL PRIMARY KEY,
  bond BLOB NOT NULL REFERENCES bond DEFERRABLE INITIALLY DEFERRED,
  answer TEXT NOT NULL,
  fears TEXT NOT NULL,
  conditions TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX consent_bond ON consent (bond);

CREATE TABLE region (
  id BLOB NOT NULL PRIMARY KEY,
  map BLOB NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  person BLOB REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  words TEXT NOT NULL,
  picture TEXT,
  madeAt TEXT NOT NULL
) STRICT;
CREATE INDEX region_map ON region (map);
CREATE INDEX region_person ON region (person);

CREATE TABLE strand (
  id BLOB NOT NULL PRIMARY KEY,
  map BLOB NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  person BLOB REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  part BLOB REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  words TEXT NOT NULL,
  rank REAL NOT NULL,
  madeAt TEXT NOT NULL
) STRICT;
CREATE INDEX strand_map ON strand (map);
CREATE INDEX strand_person ON strand (person);
CREATE INDEX strand_part ON strand (part);

CREATE TABLE picture (
  hash TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`;

const newInPart = {
  kindWords: '',
  portrait: 'figure',
  drawing: null,
  picture: null,
  wants: '',
  age: '',
  impulse: '',
  wish: '',
  wishFear: '',
  burden: '',
  burdenFrom: '',
  burdenMine: '',
  trusts: '',
  helps: '',
  notes: '',
  burdenOf: null,
  tellers: {},
  body: null,
  openedAt: null,
  mergedInto: null,
  putAwayAt: null,
};

const forward: Forward = (record) => {
  switch (record.type) {
    case 'map':
      return { ...record, partner: null, oneView: false, vocabulary: 'parts', ownWords: null, selfView: 'centre' };
    case 'part':
      return { ...record, ...newInPart };
    case 'bond':
      return { ...record, direction: null, strength: null };
    case 'moment':
      return { ...record, when: null, other: null };
    default:
      return record;
  }
};

/** @see Migration */
export const third: Migration = { sql, forward: () => forward };
