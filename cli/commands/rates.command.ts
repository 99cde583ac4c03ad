/** `aidgraph rates import|list`: exchange rates of days, beside the bundled averages of years. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { AidgraphError, EXIT_CODES } from '../../schema/errors.js';
import { print, printJson, say, table } from '../output.js';
import { withRuntime } from '../with-runtime.js';

interface ImportOptions {
  readonly source?: string;
  readonly json?: boolean;
}

export function registerRates(program: Command): void {
  const rates = program.command('rates').description('Exchange rates, by which sums are reckoned in dollars.');
  rates
    .command('import')
    .description('Take rates of days in, and reckon the sums of those days anew.')
    .argument('<file>', 'CSV: date,currency,usd_per_unit (or units_per_usd), or the table of the ECB; - for stdin')
    .option('--source <name>', 'who publishes them; the name of the file where it is not given')
    .option('--json', 'print the summary as one compact JSON object')
    .action(async (file: string, options: ImportOptions) => {
      process.exitCode = await importFile(file, options);
    });
  rates
    .command('list')
    .description('Which currencies have rates, of which days and years, and from whom.')
    .option('--json', 'one compact JSON object a line')
    .action(list);
}

async function importFile(file: string, { source, json }: ImportOptions): Promise<number> {
  const { expandInputs } = await import('../inputs.js');
  const { readRates } = await import('../../etl/extract/rates/read-rates.js');
  const { importRates, reckonAnew } = await import('../../etl/load/import-rates.js');
  const { inputs, errors } = await expandInputs([file]);
  if (errors[0]) throw errors[0].error;
  const bytes = inputs.length === 1 ? inputs[0]!.bytes : undefined;
  if (bytes === undefined)
    throw new AidgraphError('USAGE', `"${file}" is not one file. Give a CSV file, or - for stdin.`);
  const name = source ?? (file === '-' ? 'stdin' : basename(file));
  let issues = 0;
  async function* readings() {
    for await (const reading of readRates(typeof bytes === 'function' ? bytes() : [bytes!])) {
      if (reading.type === 'rate') yield reading.rate;
      else {
        issues += 1;
        say(reading.issue.message);
      }
    }
  }
  return withRuntime(async ({ db }) => {
    const imported = await importRates(db, readings(), name);
    const events = imported.changed === 0 ? 0 : await reckonAnew(db);
    if (json) await printJson({ ...imported, issues, events }, true);
    else say(`${imported.rates} rates read, ${imported.changed} new or changed; ${events} events reckoned anew.`);
    return imported.rates > 0 ? 0 : EXIT_CODES.PARTIAL;
  });
}

async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const { sql } = await import('kysely');
  await withRuntime(async ({ db }) => {
    const { rows } = await sql<Record<string, string>>`
      select currency, basis, source, count(*)::int as rates, min(date)::text as "from", max(date)::text as to
      from fx_rate group by currency, basis, source order by currency, basis, source`.execute(db);
    if (json) for (const row of rows) await printJson(row, true);
    else await print(`${table([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(String))])}\n`);
  });
}
