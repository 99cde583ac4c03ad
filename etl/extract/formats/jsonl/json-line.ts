/** One line of a JSON Lines file: the shape of a document, and how a line becomes one. */
import { z } from 'zod';
import type { Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { cleanText } from '../../clean-text.js';
import { publishedByHand } from '../published-by-hand.js';

const optionalText = z.string().nullish();

const JsonLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  published: optionalText,
  lang: optionalText,
  title: optionalText,
  url: optionalText,
  publisher: optionalText,
  author: optionalText,
});
type JsonLine = z.infer<typeof JsonLine>;

export interface LineContext {
  readonly locator: string;
  /** Counted from 1. */
  readonly lineNumber: number;
  /** For lines without a date of their own. */
  readonly published?: string;
}

/** A line that is no document becomes an issue that names the line. */
export function readJsonLine(line: string, context: LineContext): Reading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { type: 'issue', issue: brokenLine(context, `is not JSON (${String(error)})`, line) };
  }
  const parsed = JsonLine.safeParse(value);
  if (!parsed.success) return { type: 'issue', issue: brokenLine(context, problemOf(parsed.error), line) };
  return documentOf(parsed.data, context);
}

function problemOf(error: z.ZodError): string {
  const [first] = error.issues;
  const where = first === undefined || first.path.length === 0 ? 'the line' : `"${first.path.join('.')}"`;
  return `is no document: ${where} ${first?.message ?? 'is wrong'}`;
}

function documentOf(line: JsonLine, context: LineContext): Reading {
  const { text, issues } = cleanText(line.text);
  const published = publishedByHand(line.published ?? context.published);
  const title = nonEmpty(line.title);
  const language = nonEmpty(line.lang);
  const publisher = nonEmpty(line.publisher);
  const author = nonEmpty(line.author);
  const url = nonEmpty(line.url);
  return {
    type: 'document',
    document: {
      id: cleanText(line.id === null || line.id === undefined ? `line-${context.lineNumber}` : String(line.id)).text,
      text,
      ...published.fields,
      ...(title === undefined ? {} : { title }),
      ...(language === undefined ? {} : { language }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(author === undefined ? {} : { author }),
      ...(url === undefined || !/^https?:\/\//i.test(url) ? {} : { canonicalUrl: url }),
    },
    issues: [...issues, ...published.issues],
  };
}

function nonEmpty(value: string | null | undefined): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : cleanText(value).text;
}

/** @example brokenLine({ locator: 'docs.jsonl', lineNumber: 14 }, 'is not JSON', '{"text') */
export function brokenLine({ locator, lineNumber }: LineContext, problem: string, line: string): Issue {
  const quoted = cleanText(line.length > 120 ? `${line.slice(0, 120)}…` : line).text;
  return { code: 'LINE_BROKEN', message: `Line ${lineNumber} of ${locator} ${problem}: ${quoted}` };
}
