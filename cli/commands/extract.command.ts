/** `aidgraph extract`: text to events without any database. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { EXIT_CODES } from '../../schema/errors.js';
import type { Issue } from '../../schema/records/issue.js';
import type { TableMapping } from '../../etl/extract/formats/table/mapping.js';
import type { PublishedFields } from '../../etl/extract/formats/published-by-hand.js';
import type { TextReader } from '../../etl/transform/read-text.js';
import { parsePublished } from '../dates.js';
import { readJsonLines, type JsonLine } from '../json-lines.js';
import { print, printJson, say } from '../output.js';
import { parseConfidence } from '../parse-confidence.js';
import { publishedEvents } from '../published-events.js';
import { printedEvents } from '../reported-events.js';

interface ExtractOptions {
  readonly published?: string;
  readonly language?: string;
  readonly format?: string;
  readonly mapping?: string;
  readonly minConfidence?: string;
  readonly jsonl?: boolean;
  readonly json?: boolean;
}

export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('Read aid events out of a document, without any database.')
    .argument('[file]', 'a file, a URL, or - for stdin (with --jsonl also the default)', '-')
    .option(
      '--jsonl',
      'input and output are JSON Lines: {id, text, published?, lang?, title?} → {id, lang, events, issues}',
    )
    .option('--published <date>', 'day of publication (YYYY-MM-DD), from which "yesterday" is reckoned')
    .option('--language <code>', 'language of the text, where it should not be detected')
    .option('--format <name>', 'text, markdown, html, feed …, where it should not be detected')
    .option('--mapping <file>', 'JSON that says what the columns of a table mean')
    .option(
      '--min-confidence <number>',
      'print events from this confidence on (0 prints all) instead of the publishing band',
    )
    .option('--json', 'one compact JSON object a document')
    .action(async (file: string, options: ExtractOptions) => {
      process.exitCode = options.jsonl ? await extractLines(file, options) : await extractFile(file, options);
    });
}

async function loadReader(): Promise<TextReader> {
  return (await import('../load-text-reader.js')).loadTextReader();
}

async function mappingOf(file: string): Promise<TableMapping> {
  return (await import('../read-mapping.js')).readMapping(file);
}

async function extractFile(name: string, options: ExtractOptions): Promise<number> {
  const published = options.published === undefined ? undefined : parsePublished(options.published);
  const minConfidence = parseConfidence(options.minConfidence);
  const { readInput } = await import('../read-input.js');
  const tableMapping = options.mapping === undefined ? undefined : await mappingOf(options.mapping);
  const reader = await loadReader();
  const isCompact = options.json ?? false;
  let documents = 0;
  let unread = 0;
  for await (const reading of readInput(name, {
    ...options,
    onUnreadable: ({ message }) => {
      unread += 1;
      say(message);
    },
    ...(published !== undefined && { published }),
    ...(tableMapping !== undefined && { tableMapping }),
  })) {
    if (reading.type === 'issue') {
      say(`${name}: ${reading.issue.message}`);
      continue;
    }
    if (reading.type === 'crisis') continue;
    documents += 1;
    if (reading.type === 'record') {
      const { record, issues } = reading;
      await printJson({ id: record.key, lang: null, events: printedEvents(record.events), issues }, isCompact);
      continue;
    }
    const { document, issues } = reading;
    // Its records follow.
    if (document.text === null) continue;
    const extraction = reader.read({
      text: document.text,
      ...(document.title !== undefined && { title: document.title }),
      ...((published ?? document.publishedAt) !== undefined && { published: published ?? document.publishedAt! }),
      ...((options.language ?? document.language) !== undefined && {
        language: options.language ?? document.language!,
      }),
    });
    const { lang, events, issues: ownIssues } = publishedEvents(extraction, minConfidence);
    const id = document.id ?? (name === '-' ? 'stdin' : basename(name));
    await printJson({ id, lang, events, issues: [...issues, ...ownIssues] }, isCompact);
  }
  return documents > 0 && unread === 0 ? 0 : EXIT_CODES.PARTIAL;
}

interface InputLine {
  readonly id?: string;
  readonly text: string;
  readonly published?: string | null;
  readonly lang?: string | null;
  readonly title?: string | null;
}

/** A line that cannot be read answers with an Issue in its place, so that line N of the output belongs to line N of the input. */
async function extractLines(name: string, options: ExtractOptions): Promise<number> {
  const minConfidence = parseConfidence(options.minConfidence);
  if (options.published !== undefined) parsePublished(options.published);
  const { publishedByHand } = await import('../../etl/extract/formats/published-by-hand.js');
  const reader = await loadReader();
  let lines = 0;
  let failed = 0;
  for await (const line of readJsonLines(name)) {
    lines += 1;
    const answer = extractLine(line, { reader, options, minConfidence, publishedByHand });
    if (answer.lang === null) failed += 1;
    await print(`${JSON.stringify(answer)}\n`);
  }
  if (failed > 0) say(`${failed} of ${lines} lines could not be read; their output lines say why.`);
  return failed > 0 ? EXIT_CODES.PARTIAL : 0;
}

interface LineContext {
  readonly reader: TextReader;
  readonly options: ExtractOptions;
  readonly minConfidence: number | undefined;
  readonly publishedByHand: (written: string | undefined) => PublishedFields;
}

function extractLine(line: JsonLine, { reader, options, minConfidence, publishedByHand }: LineContext) {
  const issue = issueOf(line);
  if (issue !== undefined) return { id: `line-${line.lineNumber}`, lang: null, events: [], issues: [issue] };
  const parsed = line.value as unknown as InputLine;
  const { fields, issues: dateIssues } = publishedByHand(parsed.published ?? options.published);
  const language = parsed.lang ?? options.language;
  const extraction = reader.read({
    text: parsed.text,
    ...(parsed.title != null && { title: parsed.title }),
    ...(fields.publishedAt !== undefined && { published: fields.publishedAt }),
    ...(language != null && { language }),
  });
  const { lang, events, issues } = publishedEvents(extraction, minConfidence);
  return { id: parsed.id ?? `line-${line.lineNumber}`, lang, events, issues: [...dateIssues, ...issues] };
}

const FIELDS_OF_TEXT = ['published', 'lang', 'title'];

/** Why a line cannot be read. */
function issueOf({ value, issue, lineNumber }: JsonLine): Issue | undefined {
  if (issue !== undefined) return issue;
  if (typeof value.text !== 'string') {
    return {
      code: 'LINE_WITHOUT_TEXT',
      message: `Line ${lineNumber} has no "text". Write {"id": …, "text": …} a line.`,
    };
  }
  const odd = FIELDS_OF_TEXT.find((field) => !['string', 'undefined'].includes(typeof (value[field] ?? undefined)));
  if (odd === undefined) return undefined;
  const written = JSON.stringify(value[odd]).slice(0, 60);
  return { code: 'LINE_BROKEN', message: `Line ${lineNumber}: "${odd}" is ${written}, and should be a text.` };
}
