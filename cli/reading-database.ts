/** The API's own connection: a role that may SELECT what is published and nothing else; without it read-only transactions alone guard the facts. */
import type { Pool } from 'pg';
import { READER_ROLE } from '../schema/migrations/0006-roles.js';
import { openConfinedDatabase, type ConfinedDatabase } from './confined-database.js';

export type ReadingDatabase = ConfinedDatabase;

export const openReadingDatabase = (url: string, facts: Pool, statementSeconds?: number): Promise<ReadingDatabase> =>
  openConfinedDatabase(url, facts, {
    statementSeconds,
    role: READER_ROLE,
    name: 'aidgraph-api',
    connections: 8,
    // What is read most is in memory: without this, prepared statements sort thousands of rows where an index has them in order.
    options: ['default_transaction_read_only=on', 'random_page_cost=1.1'],
  });
