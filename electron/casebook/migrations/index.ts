/** Every migration in order: the SQL at index 0 leads to schema 1, the next to schema 2. Never change one that left the house. */
import { first } from './001-first.ts';

/** The SQL that leads from nothing to the present schema, one step a version. */
export const migrations: readonly string[] = [first];

/** The schema this app writes, kept in the file's `user_version`. */
export const schemaVersion = migrations.length;
