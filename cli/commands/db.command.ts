/** `aidgraph db migrate|status|rebuild|reset`. */
import type { Command } from 'commander';
import { AidgraphError } from '../../schema/errors.js';
import { print, printJson, say, table } from '../output.js';

export function registerDb(program: Command): void {
  const db = program.command('db').description('The database.');
  db.command('migrate')
    .description('Bring the database to the newest migration, with the bundled registry and code lists.')
    .action(async () => {
      const { openPreparedRuntime } = await import('../prepare-database.js');
      const { settleFlows } = await import('../../etl/load/flows/follow-events.js');
      const runtime = await openPreparedRuntime();
      const backend = await runtime.openQueues();
      await backend.close();
      await settleFlows(runtime.db);
      const { checkRoles } = await import('../check-roles.js');
      const roles = await checkRoles(runtime);
      await runtime.close();
      for (const { isOk, detail } of roles) if (!isOk) say(`Warning: ${detail}`);
      say('The database is at the newest migration.');
    });
  db.command('status')
    .description('Show migrations and how many rows the main tables have.')
    .option('--json', 'print it as one compact JSON object')
    .action(status);
  db.command('rebuild')
    .description(
      'Add up aid flows anew, and load every document’s claims into records again, with the rules of this version; a worker does that.',
    )
    .option('--json', 'print it as one compact JSON object')
    .action(rebuild);
  db.command('reset')
    .description('Delete everything that was taken in, queued and made of it, and begin with an empty database.')
    .option('--yes', 'really')
    .action(reset);
}

const COUNTED = [
  'document',
  'document_version',
  'claim',
  'evidence',
  'issue',
  'organization',
  'event',
  'event_item',
  'dead_letter',
];

async function status(options: { json?: boolean }): Promise<void> {
  const { sql } = await import('kysely');
  const { openPreparedRuntime } = await import('../prepare-database.js');
  const { migrationStatus } = await import('../../schema/database.js');
  const runtime = await openPreparedRuntime();
  try {
    const migrations = await migrationStatus(runtime.db);
    const counts: Record<string, number> = {};
    for (const name of COUNTED) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(runtime.db);
      counts[name] = rows[0]!.n;
    }
    const { embedded, folder } = runtime.database;
    if (options.json) {
      await printJson(
        {
          embedded,
          folder,
          migrations: migrations.map(({ name, executedAt }) => ({ name, executedAt })),
          rows: counts,
        },
        true,
      );
      return;
    }
    await print(`${embedded ? `embedded PostgreSQL in ${folder}` : 'PostgreSQL of DATABASE_URL'}\n\n`);
    await print(`${table(migrations.map((m) => [m.name, m.executedAt?.toISOString() ?? 'not yet']))}\n\n`);
    await print(`${table(Object.entries(counts).map(([name, n]) => [name, String(n)]))}\n`);
  } finally {
    await runtime.close();
  }
}

async function rebuild(options: { json?: boolean }): Promise<void> {
  const { openPreparedRuntime } = await import('../prepare-database.js');
  const { queueRebuild } = await import('../../etl/load/rebuild.js');
  const { forgetFlows, settleFlows } = await import('../../etl/load/flows/follow-events.js');
  const runtime = await openPreparedRuntime();
  try {
    const queued = await queueRebuild(runtime.db);
    await forgetFlows(runtime.db);
    await settleFlows(runtime.db);
    if (options.json) await printJson({ queued }, true);
    else
      say(
        `${queued} documents are queued; "aidgraph work" or a running server loads them, "aidgraph queue status" shows how far.`,
      );
  } finally {
    await runtime.close();
  }
}

async function reset(options: { yes?: boolean }): Promise<void> {
  if (!options.yes) {
    throw new AidgraphError(
      'USAGE',
      'This deletes every document, event and job of the database. Add --yes if you mean it.',
    );
  }
  const { sql } = await import('kysely');
  const { openRuntime } = await import('../runtime.js');
  const { readSettings } = await import('../settings.js');
  const settings = readSettings(process.env);
  const runtime = await openRuntime(settings);
  try {
    // On Redis the queues live elsewhere and would bring back jobs whose documents are gone.
    const backend = await runtime.openQueues();
    for (const queue of Object.values(backend.queues)) await queue.obliterate({ force: true });
    await backend.close();
    await sql`drop schema if exists bullmq cascade`.execute(runtime.db);
    await sql`drop schema public cascade`.execute(runtime.db);
    await sql`create schema public`.execute(runtime.db);
  } finally {
    await runtime.close();
  }
  const { openPreparedRuntime } = await import('../prepare-database.js');
  await (await openPreparedRuntime(settings)).close();
  say('The database is empty and migrated.');
}
