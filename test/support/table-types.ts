/** Makes schema/tables.generated.ts from a migrated database (`npm run generate`), or checks that it is fresh. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createTestDatabase } from './postgres.js';
import { clearRunFolder, makeRunFolder } from './run-folder.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** @returns what kysely-codegen printed, and whether it was content */
export async function runCodegen({ verify }: { readonly verify: boolean }): Promise<{ ok: boolean; output: string }> {
  const database = await createTestDatabase();
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/kysely-codegen/dist/cli/bin.js'),
        '--dialect=postgres',
        `--url=${database.url}`,
        `--out-file=${join(ROOT, 'schema/tables.generated.ts')}`,
        '--date-parser=string',
        '--numeric-parser=string',
        '--exclude-pattern=(kysely_*|bullmq.*)',
        ...(verify ? ['--verify'] : []),
      ],
      { encoding: 'utf8' },
    );
    return { ok: status === 0, output: stdout + stderr };
  } finally {
    await database.drop();
  }
}

if (process.argv[1] === import.meta.filename) {
  const folder = await makeRunFolder();
  process.env.AIDGRAPH_TEST_HOME = folder;
  const { ok, output } = await runCodegen({ verify: false });
  await clearRunFolder(folder);
  process.stdout.write(output);
  process.exitCode = ok ? 0 : 1;
}
