/** `aidgraph organizations import`: a registry's file into the database, told as it goes. */
import { importRegistry } from '../etl/load/registry-import/import-registry.js';
import { AidgraphError, EXIT_CODES } from '../schema/errors.js';
import type { Issue } from '../schema/records/issue.js';
import { print, printJson, say } from './output.js';
import { openPreparedRuntime } from './prepare-database.js';
import { openRegistry, sourceOf } from './read-registry-file.js';

export interface ImportOptions {
  readonly format?: string;
  readonly source?: string;
  readonly json?: boolean;
}

/** Issues are told one by one up to here, and counted from here on. */
const MAX_TOLD = 1000;

/** @returns the exit code: PARTIAL where nothing at all came in */
export async function importFile(
  file: string,
  { format, source = sourceOf(file), json }: ImportOptions,
): Promise<number> {
  if (source.trim() === '') throw new AidgraphError('USAGE', 'Say who keeps the registry: --source NAME.');
  const rows = await openRegistry(file, format);
  const runtime = await openPreparedRuntime();
  const issues: Issue[] = [];
  let untold = 0;
  try {
    const counts = await importRegistry(runtime.db, {
      rows,
      source,
      onIssue: (issue) => {
        if (issues.length >= MAX_TOLD) untold += 1;
        else {
          issues.push(issue);
          say(issue.message);
        }
      },
      onProgress: ({ rows: read }) => read % 20_000 === 0 && read > 0 && say(`${read} rows …`),
    });
    if (untold > 0) say(`${untold} further issues were not told.`);
    const came = counts.new + counts.updated + counts.unchanged;
    if (json === true) await printJson({ file, source, ...counts, issues, untold }, true);
    else
      await print(
        `${counts.rows} rows of ${file}: ${counts.new} new, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.refused} left out; ${counts.merged} ids now lead to another.\n`,
      );
    return came === 0 ? EXIT_CODES.PARTIAL : 0;
  } finally {
    await runtime.close();
  }
}
