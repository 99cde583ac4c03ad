/** `aidgraph organizations compare|match`: who a name means, without any database; `import`: a registry into the database. */
import type { Command } from 'commander';
import type { OrganizationRecord } from '../../schema/records/organization.js';
import { answerEachLine, missing, type Line } from '../answer-lines.js';
import { AidgraphError } from '../../schema/errors.js';
import type { ImportOptions } from '../import-registry.js';
import { printJson, say } from '../output.js';

const REGISTRY = 'bodies to know instead of the bundled ones: JSON Lines, CSV, ROR or org-id (docs/identity.md)';

interface CompareOptions {
  readonly jsonl?: boolean;
  readonly registry?: string;
}

interface MatchOptions extends CompareOptions {
  readonly country?: string;
  readonly database?: boolean;
}

export function registerOrganizations(program: Command): void {
  const organizations = program
    .command('organizations')
    .description('Who a name means, and whether two names mean one body.');
  organizations
    .command('compare')
    .description('Whether two names mean one body: a verdict, a score and the reasons.')
    .argument('[name1]', 'a name; with --jsonl the file, or - for stdin', '-')
    .argument('[name2]', 'the other name')
    .option('--jsonl', '{id, name1, name2} a line → {id, verdict, score, reasons} a line')
    .option('--registry <file>', REGISTRY)
    .action(async (name1: string, name2: string | undefined, { jsonl, registry }: CompareOptions) => {
      if (jsonl !== true) checkNames([name1, name2 ?? ''], 'compare "BPBD Sleman" "BPBD Bantul"');
      const { loadComparer } = await import('../load-comparer.js');
      const { createRegistry } = await import('../../etl/transform/resolve/organization-registry.js');
      const bodies = await readBodies(registry);
      const { compare } = loadComparer(bodies && createRegistry(bodies));
      if (jsonl !== true) await printJson(compare(name1, name2 ?? ''), false);
      else process.exitCode = await answerLines(name1, ['name1', 'name2'], ([a, b]) => compare(a!, b!));
    });
  organizations
    .command('match')
    .description('The body that a name means, and the likest candidates with the reasons.')
    .argument('[name]', 'a name; with --jsonl the file, or - for stdin', '-')
    .option('--country <code>', 'ISO 3166-1 code of the country in which the name was met')
    .option('--jsonl', '{id, name, country?} a line → {id, match, candidates} a line')
    .option('--registry <file>', REGISTRY)
    .option('--database', 'among the bodies of the database, imported ones and those of texts included')
    .action(async (name: string, { jsonl, registry, database, ...options }: MatchOptions) => {
      if (jsonl !== true) checkNames([name], 'match "Croix-Rouge française"');
      const { countryOf, parseCountry } = await import('../given-country.js');
      const country = parseCountry(options.country);
      if (database === true) {
        const { matchLinesInDatabase, matchOneInDatabase } = await import('../match-in-database.js');
        if (jsonl !== true) await matchOneInDatabase(name, country);
        else process.exitCode = await matchLinesInDatabase(name, country);
        return;
      }
      const { loadMatcher } = await import('../load-comparer.js');
      const { match } = loadMatcher(await readBodies(registry));
      const answer = (text: string, where: unknown) => {
        const { match: id, candidates } = match(text, countryOf(where) ?? country);
        return { match: id ?? null, candidates };
      };
      if (jsonl !== true) await printJson(answer(name, country), false);
      else process.exitCode = await answerLines(name, ['name'], ([text], line) => answer(text!, line.country));
    });
  organizations
    .command('import')
    .description('Take a registry of bodies into the database, and find out which of them are known already.')
    .argument('<file>', 'JSON Lines, CSV, ROR or org-id, also as .gz; - for stdin')
    .option('--format <format>', 'jsonl, csv, ror or org-id, where the content does not tell')
    .option('--source <name>', 'who keeps the registry; the name of the file where it is not given')
    .option('--json', 'print the summary as one compact JSON object')
    .action(async (file: string, options: ImportOptions) => {
      const { importFile } = await import('../import-registry.js');
      process.exitCode = await importFile(file, options);
    });
}

/** A name that was forgotten would be looked for as "-", and be nobody's. */
function checkNames(names: readonly string[], example: string): void {
  if (names.every((name) => !['', '-'].includes(name.trim()))) return;
  throw new AidgraphError(
    'USAGE',
    `A name is missing. Write for example aidgraph organizations ${example}, or give --jsonl and a file.`,
  );
}

async function readBodies(registry: string | undefined): Promise<readonly OrganizationRecord[] | undefined> {
  if (registry === undefined) return undefined;
  const { readRecords } = await import('../read-registry-file.js');
  return readRecords(registry, ({ message }) => say(message));
}

/** Line N of the output belongs to line N of the input; one that lacks a name answers with an Issue. */
function answerLines(
  name: string,
  fields: readonly string[],
  answer: (names: readonly string[], line: Line) => object,
): Promise<number> {
  return answerEachLine(name, (line, lineNumber) => {
    const names = fields.map((field) => line[field]).filter((text) => typeof text === 'string' && text.trim() !== '');
    return names.length < fields.length
      ? { issues: [missing(lineNumber, fields)] }
      : answer(names as readonly string[], line);
  });
}
