/** `aidgraph eval GOLD TEXTS…`: extract, score against gold, and list the errors. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Command } from 'commander';
import { AidgraphError } from '../../schema/errors.js';
import { print, printJson } from '../output.js';
import { publishedEvents } from '../published-events.js';

interface EvalOptions {
  readonly errors: string;
  readonly minConfidence?: string;
  readonly json?: boolean;
}

export function registerEval(program: Command): void {
  program
    .command('eval')
    .description('Score the reader against gold: precision and recall by field and language, with the errors.')
    .argument('<gold>', 'JSON Lines of {id, lang, published, sha256, events}')
    .argument('<texts...>', 'JSON Lines (or .gz) of {id, text}')
    .option('--errors <number>', 'how many errors to list', '0')
    .option('--min-confidence <number>', 'score events from this confidence on instead of the publishing band')
    .option('--json', 'print the figures as one compact JSON object')
    .action(evaluate);
}

interface GoldLine {
  readonly id: string;
  readonly lang: string;
  readonly published?: string | null;
}

async function readLines<T>(path: string): Promise<readonly T[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new AidgraphError('NOT_FOUND', `"${path}" cannot be read: ${String(error)}`, { cause: error });
  });
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

async function evaluate(goldPath: string, textPaths: readonly string[], options: EvalOptions): Promise<void> {
  const { loadReader } = await import('../load-reader.js');
  const { scoreExtractions } = await import('../../etl/evaluate/score-extractions.js');
  const { formatReport } = await import('../../etl/evaluate/format-report.js');
  const gold = await readLines<GoldLine>(goldPath);
  const lines = (await Promise.all(textPaths.map((path) => readLines<{ id: string; text: string }>(path)))).flat();
  const texts = new Map(lines.map(({ id, text }) => [id, text]));
  const minConfidence = options.minConfidence === undefined ? undefined : Number(options.minConfidence);
  const reader = await loadReader();
  const predicted = gold.map(({ id, lang, published }) => {
    const text = texts.get(id);
    if (text === undefined) {
      throw new AidgraphError('USAGE', `No text for "${id}" in ${textPaths.join(', ')}. Name the file that has it.`);
    }
    const extraction = reader.read({ text, language: lang, ...(published != null && { published }) });
    return { id, ...publishedEvents(extraction, minConfidence) };
  });
  const scores = scoreExtractions(gold, predicted, texts);
  await (options.json ? printJson(scores, true) : print(formatReport(scores, { errors: Number(options.errors) })));
}
