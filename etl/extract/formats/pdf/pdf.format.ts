/** PDF reports: text in reading order, a form feed between pages, parsed in a process of its own. */
import type { Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import type { ConfinedLimits } from '../confine.js';
import type { Format, FormatContext } from '../format.js';
import { reportDocument } from '../report-document.js';
import type { ParsedPdf } from './parse-pdf.js';

/** A bomb is small and is ended after some seconds; 1.4 MB with 370 pages were read in 3 s. */
const MAX_MEGABYTES = 300;
const limitsOf = (bytes: Uint8Array): Partial<ConfinedLimits> => ({
  maxMegabytes: MAX_MEGABYTES,
  maxMilliseconds: 4500 + bytes.length / 200,
});

async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { confine, locator } = context;
  if (confine === undefined) throw new Error('BUG: a PDF is read without a process to parse it in.');
  for await (const value of confine({ parser: 'pdf', bytes, locator, limits: limitsOf(bytes) })) {
    yield documentOf(value as ParsedPdf, context);
  }
}

function documentOf(parsed: ParsedPdf, context: FormatContext): Reading {
  const { document, issues } = reportDocument(parsed, parsed.madeOn, context);
  return { type: 'document', document, issues: [...pageIssues(parsed, context.locator), ...issues] };
}

function pageIssues(
  { text, pages, pagesRead, pagesWithoutText, brokenPages }: ParsedPdf,
  locator: string,
): readonly Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, message: string): void => void issues.push({ code, message: `${locator}: ${message}` });
  if (pagesRead < pages)
    add('PDF_TOO_LONG', `only the first ${pagesRead} of ${pages} pages were read. Split it into its parts.`);
  if (brokenPages.length > 0) add('PDF_PAGE_BROKEN', `${list(brokenPages)} cannot be read. Save the file anew.`);
  if (text.trim() === '')
    add('PDF_WITHOUT_TEXT', `no page has text; it may be scanned. Run it through text recognition (OCR) first.`);
  else if (pagesWithoutText.length > 0)
    add('PDF_PAGE_WITHOUT_TEXT', `${list(pagesWithoutText)} has no text: a picture, a scan or a blank page.`);
  return issues;
}

function list(pages: readonly number[]): string {
  const shown = pages.slice(0, 20).join(', ');
  return `page ${shown}${pages.length > 20 ? ` and ${pages.length - 20} more` : ''}`;
}

export const pdfFormat: Format = {
  name: 'pdf',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  isCollection: false,
  recognises: () => false,
  recognisesBytes: (head) =>
    /^(?:\xef\xbb\xbf)?\s{0,100}%PDF-/.test(Buffer.from(head.subarray(0, 120)).toString('latin1')),
  read,
};
