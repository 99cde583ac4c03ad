/** Whether the API runs as roles that may do no more than it needs, and what an administrator does about it: for `doctor` and `db migrate`. */
import type { Check } from './check.js';
import type { ConfinedDatabase } from './confined-database.js';
import { openReadingDatabase } from './reading-database.js';
import type { Runtime } from './runtime.js';
import { openWritingDatabase } from './writing-database.js';

interface RoleCheck {
  readonly name: string;
  readonly open: (url: string, facts: Runtime['pools']['facts']) => Promise<ConfinedDatabase>;
  /** What the role keeps from happening, and what its lack means. */
  readonly confined: string;
  readonly missing: string;
}

const ROLES: readonly RoleCheck[] = [
  {
    name: 'reading role',
    open: openReadingDatabase,
    confined: 'the API may only SELECT',
    missing:
      'the role aidgraph_reader is missing, so the API relies on read-only transactions. As an administrator: create role aidgraph_reader nologin; grant it to the user of DATABASE_URL; grant select on all tables in schema public to it',
  },
  {
    name: 'writing role',
    open: openWritingDatabase,
    confined: 'mutations may append judgements and the next step, and nothing else',
    missing:
      'the role aidgraph_writer is missing, so mutations run with all rights of the user. As an administrator: create role aidgraph_writer nologin; grant aidgraph_reader to it; grant it to the user of DATABASE_URL; grant insert on judgement, outbox to it; grant select on api_key to it; grant select, insert, update, delete on rate_limit to it',
  },
];

export async function checkRoles(runtime: Runtime): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const role of ROLES) checks.push(await checkRole(runtime, role));
  return checks;
}

async function checkRole({ database, pools }: Runtime, { name, open, confined, missing }: RoleCheck): Promise<Check> {
  const { isConfined, close } = await open(database.url, pools.facts);
  await close();
  return { name, isOk: isConfined, detail: isConfined ? confined : missing };
}
