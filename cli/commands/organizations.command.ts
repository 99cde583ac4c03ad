/** `aidgraph organizations compare|match`: who a name means, without any database. */
import type { Command } from 'commander';
import type { Issue } from '../../schema/records/issue.js';
import { answerEachLine, type Line } from '../answer-lines.js';
import { printJson } from '../output.js';

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
    .action(async (name1: string, name2: string | undefined, { jsonl }: { jsonl?: boolean }) => {
      const { loadComparer } = await import('../load-comparer.js');
      const { compare } = loadComparer();
      if (jsonl !== true) await printJson(compare(name1, name2 ?? ''), false);
      else process.exitCode = await answerLines(name1, ['name1', 'name2'], ([a, b]) => compare(a!, b!));
    });
  organizations
    .command('match')
    .description('The body that a name means, and the likest candidates with the reasons.')
    .argument('[name]', 'a name; with --jsonl the file, or - for stdin', '-')
    .option('--country <code>', 'ISO 3166-1 code of the country in which the name was met')
    .option('--jsonl', '{id, name, country?} a line → {id, match, candidates} a line')
    .action(async (name: string, { country, jsonl }: { country?: string; jsonl?: boolean }) => {
      const { loadMatcher } = await import('../load-comparer.js');
      const { match } = loadMatcher();
      const answer = (text: string, where: unknown) => {
        const { match: id, candidates } = match(
          text,
          typeof where === 'string' ? where.toUpperCase() : country?.toUpperCase(),
        );
        return { match: id ?? null, candidates };
      };
      if (jsonl !== true) await printJson(answer(name, country), false);
      else process.exitCode = await answerLines(name, ['name'], ([text], line) => answer(text!, line.country));
    });
}

function missing(lineNumber: number, fields: readonly string[]): Issue {
  const written = fields.map((field) => `"${field}": …`).join(', ');
  return { code: 'LINE_WITHOUT_NAME', message: `Line ${lineNumber} lacks a name. Write {"id": …, ${written}} a line.` };
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
