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
    .description(
      'Fail when schema/schema.graphql is not the SDL of the code, or when it breaks what was released and CHANGELOG.md does not say so.',
    )
    .action(async () => {
      const current = await currentSdl();
      await checkFreshness(current);
      await checkBreaks(current);
    });
}

const read = (path: string): Promise<string> => readFile(packageFile(path), 'utf8');

async function checkFreshness(current: string): Promise<void> {
  if (current !== (await read('schema/schema.graphql'))) {
    throw new AidgraphError(
      'FAILURE',
      'schema/schema.graphql is not the SDL of the code. Run "npx aidgraph schema print > schema/schema.graphql" and commit it.',
    );
  }
  say('schema/schema.graphql is fresh.');
}

async function checkBreaks(current: string): Promise<void> {
  const { findUntoldBreaks } = await import('../../api/breaking-changes.js');
  const [released, changelog] = await Promise.all([read('schema/released.graphql'), read('CHANGELOG.md')]);
  const untold = findUntoldBreaks({ released, current, changelog });
  if (untold.length > 0) {
    const lines = untold.map(({ name, what }) => `  \`${name}\`: ${what}`);
    throw new AidgraphError(
      'FAILURE',
      `The SDL breaks what schema/released.graphql promises:\n${lines.join('\n')}\nKeep the old beside the new (@deprecated), or name each in backticks below "### Breaking" of "## Unreleased" in CHANGELOG.md.`,
    );
  }
  say('Nothing of schema/released.graphql is broken untold.');
}

async function currentSdl(): Promise<string> {
  const { createSchema, printSdl } = await import('../../api/schema.js');
  return printSdl(await createSchema());
}
