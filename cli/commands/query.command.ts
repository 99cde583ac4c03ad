/** `aidgraph query '<graphql>'`: the same schema and executor as the server, without one. */
import type { Command } from 'commander';
import { AidgraphError } from '../../schema/errors.js';
import { print } from '../output.js';

interface QueryOptions {
  readonly variables?: string;
  readonly json?: boolean;
}

export function registerQuery(program: Command): void {
  program
    .command('query')
    .description('Answer a GraphQL operation from the database; prints the response as one JSON object.')
    .argument('<graphql>', 'the operation, or - to read it from stdin')
    .option('--variables <json>', 'variables of the operation, as a JSON object')
    .option('--json', 'print it on one line')
    .action(async (text: string, options: QueryOptions) => {
      process.exitCode = await query(text, options);
    });
}

async function query(text: string, options: QueryOptions): Promise<number> {
  const variables = parseVariables(options.variables);
  const { openPreparedRuntime } = await import('../prepare-database.js');
  const { openReadingDatabase } = await import('../reading-database.js');
  const { executeQuery } = await import('../execute-query.js');
  const runtime = await openPreparedRuntime();
  const reading = await openReadingDatabase(runtime.database.url, runtime.pools.facts);
  try {
    const source = text === '-' ? await readStdin() : text;
    // Whoever runs this has the database anyway: mutations need no key.
    const caller = { writing: runtime.db, operator: 'cli' };
    const response = await executeQuery({ db: reading.db, caller, log: runtime.log, query: source, variables });
    await print(`${JSON.stringify(response, null, options.json ? 0 : 2)}\n`);
    return response.errors === undefined ? 0 : 1;
  } finally {
    await reading.close();
    await runtime.close();
  }
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parseVariables(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // told below
  }
  throw new AidgraphError(
    'USAGE',
    `--variables '${json}' is not a JSON object. Write for example '{"id": "org_iom"}'.`,
  );
}
