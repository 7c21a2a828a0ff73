/** Every migration in order: the one at index 0 leads to schema 1, the next to schema 2. Never change one that left the house. */
import { first } from './001-first.ts';
import { second } from './002-dialogues.ts';
import { third } from './003-inner-systems.ts';
import { fourth } from './004-sheets.ts';
import type { Migration } from './migration.ts';

/** What leads from nothing to the present schema, one step a version. */
export const migrations: readonly Migration[] = [{ sql: first }, second, third, fourth];

/** The schema this app writes, kept in the file's `user_version`. */
export const schemaVersion = migrations.length;
