/** `aidgraph eval GOLD TEXTS…`: extract, score against gold, and list the errors. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { AidgraphError } from '../../schema/errors.js';
import type { GoldEvent } from '../../etl/evaluate/gold.js';
import type { Scores } from '../../etl/evaluate/score-extractions.js';
import { print, printJson, say } from '../output.js';
import { parseConfidence } from '../parse-confidence.js';
import { publishedEvents } from '../published-events.js';

interface EvalOptions {
  readonly errors: string;
  readonly minConfidence?: string;
  readonly floors?: string;
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
    .option('--floors <file>', 'limits that the figures must hold; floors.json beside the gold when it is there')
    .option('--json', 'print the figures as one compact JSON object')
    .action(evaluate);
}

interface GoldLine {
  readonly id: string;
  readonly events?: readonly GoldEvent[];
  readonly lang: string;
  readonly published?: string | null;
}

async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    return (path.endsWith('.gz') ? (await import('node:zlib')).gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new AidgraphError('NOT_FOUND', `"${path}" cannot be read: ${String(error)}`, { cause: error });
  }
}

function parseJson<T>(text: string, where: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new AidgraphError('USAGE', `${where} is not JSON (${String(error)}): "${text.slice(0, 60)}".`, {
      cause: error,
    });
  }
}

async function readLines<T>(path: string): Promise<readonly T[]> {
  return (await readText(path))
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseJson<T>(line, `Line ${at + 1} of ${path}`)]));
}

function errorsOf({ errors }: EvalOptions): number {
  if (/^\d{1,6}$/.test(errors)) return Number(errors);
  throw new AidgraphError('USAGE', `--errors "${errors}" is no number of errors. Write one, such as 20.`);
}

async function evaluate(goldPath: string, textPaths: readonly string[], options: EvalOptions): Promise<void> {
  const [errors, minConfidence] = [errorsOf(options), parseConfidence(options.minConfidence)];
  const { loadReader } = await import('../load-reader.js');
  const { scoreExtractions } = await import('../../etl/evaluate/score-extractions.js');
  const { formatReliability, formatReport } = await import('../../etl/evaluate/format-report.js');
  const { judgeEvents, measureReliability } = await import('../../etl/evaluate/reliability.js');
  const gold = await readLines<GoldLine>(goldPath);
  const lines = (await Promise.all(textPaths.map((path) => readLines<{ id: string; text: string }>(path)))).flat();
  const texts = new Map(lines.map(({ id, text }) => [id, text]));
  const reader = await loadReader();
  const readings = gold.map(({ id, lang, published }) => {
    const text = texts.get(id);
    if (text === undefined) {
      throw new AidgraphError('USAGE', `No text for "${id}" in ${textPaths.join(', ')}. Name the file that has it.`);
    }
    return { id, ...reader.read({ text, language: lang, ...(published != null && { published }) }) };
  });
  const predicted = readings.map((reading) => ({ id: reading.id, ...publishedEvents(reading, minConfidence) }));
  const scores = scoreExtractions(gold, predicted, texts);
  const reliability = measureReliability(
    gold.flatMap((document, at) => judgeEvents(document.events ?? [], readings[at]?.events ?? [])),
  );
  const report = formatReport(scores, { errors });
  await (options.json
    ? printJson({ ...scores, reliability }, true)
    : print(`${report}\n\n${formatReliability(reliability)}\n`));
  await compareWithFloors(
    scores,
    options.floors ?? join(dirname(goldPath), 'floors.json'),
    options.floors !== undefined,
  );
}

/** @throws FAILURE when a figure has fallen under its floor */
async function compareWithFloors(scores: Scores, path: string, isAsked: boolean): Promise<void> {
  if (!isAsked && !existsSync(path)) return;
  const { brokenFloors } = await import('../../etl/evaluate/floors.js');
  const { figuresOf } = await import('../../etl/evaluate/figures-of.js');
  const floors = parseJson<Parameters<typeof brokenFloors>[0]>(await readText(path), path);
  const groups = Object.entries({ all: scores.all, ...scores.byLanguage });
  const broken = brokenFloors(floors, Object.fromEntries(groups.map(([name, score]) => [name, figuresOf(score)])));
  if (broken.length > 0)
    throw new AidgraphError('FAILURE', `Figures under their floors (${path}):\n${broken.join('\n')}`);
  say(`Every figure holds its floor (${path}).`);
}
