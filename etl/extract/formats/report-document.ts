/** A report of pages (PDF, Word) as a document: its text made clean, its language doubted, its day chosen. */
import type { ReadDocument } from '../../../schema/records/document.js';
import type { Issue } from '../../../schema/records/issue.js';
import { cleanText } from '../clean-text.js';
import { checkDeclaredLanguage } from './declared-language.js';
import type { FormatContext } from './format.js';
import { reportDate } from './report-date.js';

/** As its parser found it. */
export interface ParsedReport {
  readonly text: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly language?: string | undefined;
  /** As the report shows it. */
  readonly date?: string | undefined;
}

/** @param ofFile the day on which the file was made or last saved */
export function reportDocument(
  parsed: ParsedReport,
  ofFile: string | undefined,
  { locator, published }: FormatContext,
): { readonly document: ReadDocument; readonly issues: readonly Issue[] } {
  const { text, issues } = cleanText(parsed.text);
  const { language, issues: doubts } = checkDeclaredLanguage(parsed.language, text);
  const date = reportDate({ byHand: published, shown: parsed.date, ofFile }, locator);
  const document: ReadDocument = {
    text,
    ...(parsed.title === undefined ? {} : { title: cleanText(parsed.title).text }),
    ...(parsed.author === undefined ? {} : { author: cleanText(parsed.author).text }),
    ...(language === undefined ? {} : { language }),
    ...date.fields,
  };
  return { document, issues: [...issues, ...doubts, ...date.issues] };
}
