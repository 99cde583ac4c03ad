/** The connection of the API's mutations: a role that may append judgements, the next step and points, and nothing else; without it they run with all rights of the user. */
import type { Pool } from 'pg';
import { WRITER_ROLE } from '../schema/migrations/0009-api-keys.js';
import { openConfinedDatabase, type ConfinedDatabase } from './confined-database.js';

export const openWritingDatabase = (url: string, facts: Pool): Promise<ConfinedDatabase> =>
  openConfinedDatabase(url, facts, { role: WRITER_ROLE, name: 'aidgraph-api-writing', connections: 4 });
