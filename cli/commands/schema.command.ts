/** `aidgraph schema print|check`: the GraphQL schema as SDL. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { AidgraphError } from '../../schema/errors.js';
import { print, say } from '../output.js';
import { packageFile } from '../package-root.js';

export function registerSchema(program: Command): void {
  const schema = program.command('schema').description('The GraphQL schema as SDL.');
  schema
    .command('print')
    .description('Print the SDL.')
    .action(async () => print(await currentSdl()));
  schema
    .command('check')
    .description('Fail when schema/schema.graphql is not the SDL of the code.')
    .action(async () => {
      const committed = await readFile(packageFile('schema/schema.graphql'), 'utf8');
      if (committed !== (await currentSdl())) {
        throw new AidgraphError(
          'FAILURE',
          'schema/schema.graphql is not the SDL of the code. Run "npx aidgraph schema print > schema/schema.graphql" and commit it.',
        );
      }
      say('schema/schema.graphql is fresh.');
    });
}

async function currentSdl(): Promise<string> {
  const { createSchema, printSdl } = await import('../../api/schema.js');
  return printSdl(await createSchema());
}
