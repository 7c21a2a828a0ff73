/** Schema 2: dialogues have a shape, turns a manner, and a part its moments. What schema 1 held reads as it did. */
import type { Forward, Migration, OldDiff, OldRecord } from './migration.ts';

// Who speaks may be nobody (the therapist), which SQLite cannot say of a column that is there: the table is made anew.
const sql = `
ALTER TABLE person ADD COLUMN contacts TEXT NOT NULL DEFAULT '';

ALTER TABLE part ADD COLUMN hurtMe INTEGER NOT NULL DEFAULT 0;

ALTER TABLE dialogue ADD COLUMN mode TEXT NOT NULL DEFAULT 'inner';
ALTER TABLE dialogue ADD COLUMN witness BLOB REFERENCES part DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE dialogue ADD COLUMN therapist INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dialogue ADD COLUMN strength INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dialogue ADD COLUMN task TEXT NOT NULL DEFAULT 'none';
ALTER TABLE dialogue ADD COLUMN marker TEXT NOT NULL DEFAULT '';
ALTER TABLE dialogue ADD COLUMN ending TEXT NOT NULL DEFAULT '';
ALTER TABLE dialogue ADD COLUMN thanks TEXT NOT NULL DEFAULT '';
ALTER TABLE dialogue ADD COLUMN agreed TEXT NOT NULL DEFAULT '';
ALTER TABLE dialogue ADD COLUMN next TEXT NOT NULL DEFAULT '';
ALTER TABLE dialogue ADD COLUMN restsSince TEXT;
ALTER TABLE dialogue ADD COLUMN closedAt TEXT;
CREATE INDEX dialogue_witness ON dialogue (witness);
UPDATE dialogue SET mode = 'encounter'
  WHERE EXISTS (SELECT 1 FROM part WHERE part.id IN (dialogue."left", dialogue."right") AND part.kind = 'other');

CREATE TABLE new_turn (
  id BLOB NOT NULL PRIMARY KEY,
  dialogue BLOB NOT NULL REFERENCES dialogue DEFERRABLE INITIALLY DEFERRED,
  speaker BLOB REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  toward BLOB REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  manner TEXT NOT NULL,
  text TEXT NOT NULL,
  marks TEXT NOT NULL,
  strength INTEGER,
  rank REAL NOT NULL,
  saidAt TEXT NOT NULL
) STRICT;
INSERT INTO new_turn (id, dialogue, speaker, manner, text, marks, rank, saidAt)
  SELECT id, dialogue, speaker, 'says', text, '[]', rank, saidAt FROM turn ORDER BY rowid;
DROP TABLE turn;
ALTER TABLE new_turn RENAME TO turn;
CREATE INDEX turn_dialogue ON turn (dialogue);
CREATE INDEX turn_speaker ON turn (speaker);
CREATE INDEX turn_toward ON turn (toward);

CREATE TABLE moment (
  id BLOB NOT NULL PRIMARY KEY,
  part BLOB NOT NULL REFERENCES part DEFERRABLE INITIALLY DEFERRED,
  dialogue BLOB REFERENCES dialogue DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX moment_part ON moment (part);
CREATE INDEX moment_dialogue ON moment (dialogue);
`;

const newInDialogue = {
  witness: null,
  therapist: false,
  strength: false,
  task: 'none',
  marker: '',
  ending: '',
  thanks: '',
  agreed: '',
  next: '',
  restsSince: null,
  closedAt: null,
};

function forward(logged: Iterable<OldDiff>): Forward {
  const encounters = encountersIn(logged);
  return (record) => {
    if (record.type === 'person') return { ...record, contacts: '' };
    if (record.type === 'part') return { ...record, hurtMe: false };
    if (record.type === 'turn') return { ...record, toward: null, manner: 'says', marks: [], strength: null };
    if (record.type !== 'dialogue') return record;
    return { ...record, ...newInDialogue, mode: encounters.has(record.id) ? 'encounter' : 'inner' };
  };
}

/** The ids of the dialogues where an imagined other sits, as kinds and chairs were last logged: where there is a row, it says the same. */
function encountersIn(logged: Iterable<OldDiff>): ReadonlySet<unknown> {
  const kinds = new Map<unknown, unknown>();
  const seats = new Map<string, { left: unknown; right: unknown }>();
  const note = (id: string, { type, kind, left, right }: OldRecord) => {
    if (type === 'part' && kind !== undefined) kinds.set(id, kind);
    const sat = seats.get(id);
    if (type === 'dialogue') seats.set(id, { left: left ?? sat?.left, right: right ?? sat?.right });
  };
  for (const { added, updated } of logged) {
    for (const [id, record] of Object.entries(added)) note(id, record);
    for (const [id, [, after]] of Object.entries(updated)) note(id, after);
  }
  const isEncounter = ({ left, right }: { left: unknown; right: unknown }) =>
    kinds.get(left) === 'other' || kinds.get(right) === 'other';
  return new Set([...seats].flatMap(([id, sat]) => (isEncounter(sat) ? [id] : [])));
}

/** @see Migration */
export const second: Migration = { sql, forward };
