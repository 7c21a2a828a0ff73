/** Schema 1, the first that left the house. Ids are the 16 bytes of a UUIDv7; docs/casebook-format.md tells the rest. */
export const first = `
CREATE TABLE person (
  id BLOB NOT NULL PRIMARY KEY,
  alias TEXT NOT NULL,
  madeAt TEXT NOT NULL,
  putAwayAt TEXT
) STRICT;

CREATE TABLE map (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  madeAt TEXT NOT NULL,
  putAwayAt TEXT
) STRICT;
CREATE INDEX map_person ON map (person);

CREATE TABLE part (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  wash TEXT,
  mood TEXT,
  looks TEXT NOT NULL,
  feels TEXT NOT NULL,
  needs TEXT NOT NULL,
  bothers TEXT NOT NULL,
  job TEXT NOT NULL,
  fears TEXT NOT NULL,
  says TEXT NOT NULL,
  felt TEXT NOT NULL,
  madeAt TEXT NOT NULL
) STRICT;
CREATE INDEX part_person ON part (person);

CREATE TABLE placement (
  id BLOB NOT NULL PRIMARY KEY,
  map BLOB NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
  part BLOB NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  x REAL NOT NULL,
  y REAL NOT NULL
) STRICT;
CREATE INDEX placement_map ON placement (map);
CREATE INDEX placement_part ON placement (part);

CREATE TABLE bond (
  id BLOB NOT NULL PRIMARY KEY,
  "from" BLOB NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  "to" BLOB NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  madeAt TEXT NOT NULL
) STRICT;
CREATE INDEX bond_from ON bond ("from");
CREATE INDEX bond_to ON bond ("to");

CREATE TABLE dialogue (
  id BLOB NOT NULL PRIMARY KEY,
  map BLOB NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  "left" BLOB NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  "right" BLOB NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  madeAt TEXT NOT NULL
) STRICT;
CREATE INDEX dialogue_map ON dialogue (map);
CREATE INDEX dialogue_left ON dialogue ("left");
CREATE INDEX dialogue_right ON dialogue ("right");

CREATE TABLE turn (
  id BLOB NOT NULL PRIMARY KEY,
  dialogue BLOB NOT NULL REFERENCES dialogue DEFERRABLE INITIALLY DEFERRED,
  speaker BLOB NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  rank REAL NOT NULL,
  saidAt TEXT NOT NULL
) STRICT;
CREATE INDEX turn_dialogue ON turn (dialogue);
CREATE INDEX turn_speaker ON turn (speaker);

CREATE TABLE draft (
  record BLOB NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  seq INTEGER NOT NULL PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  at TEXT NOT NULL,
  place BLOB,
  edit TEXT NOT NULL,
  way TEXT NOT NULL,
  diff BLOB NOT NULL
) STRICT;
CREATE INDEX change_place ON change (place, seq, way);
`;
