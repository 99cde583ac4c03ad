/** A PDF to its text. Runs in a process of its own, since PDFs can be bombs. */
import { getDocumentProxy } from 'unpdf';
import { AidgraphError } from '../../../../schema/errors.js';
import type { ConfinedParse } from '../confined-parse.js';
import { regionsOf } from './columns.js';
import { hyphenatedWords } from './hyphens.js';
import { textOfParagraphs } from './join-paragraphs.js';
import { piecesOf } from './page-pieces.js';
import type { Page, Paragraph } from './page.js';
import { paragraphsOf } from './paragraphs.js';
import { readFacts, type PdfFacts } from './read-facts.js';
import { rowsOf } from './rows.js';
import { withoutRunningRows } from './running-rows.js';

/** What comes out, as one value. Pages are counted from 1. */
export interface ParsedPdf extends PdfFacts {
  readonly text: string;
  readonly pages: number;
  /** How many of the pages were read, from the first. */
  readonly pagesRead: number;
  readonly pagesWithoutText: readonly number[];
  readonly brokenPages: readonly number[];
}

/** The reader of texts goes on for 120 pages. */
const MAX_PAGES = 400;
const MAX_PIECES_OF_ALL = 600_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export const parse: ConfinedParse = async function* (bytes): AsyncGenerator<ParsedPdf> {
  const pdf = await open(bytes);
  const { pages, brokenPages, pagesRead } = await readPages(pdf);
  const paragraphs = paragraphsOfPages(pages);
  yield {
    text: paragraphs.text,
    pages: pdf.numPages,
    pagesRead,
    pagesWithoutText: pages.filter(({ rows }) => rows.length === 0).map(({ number }) => number),
    brokenPages,
    ...(await readFacts(pdf, paragraphs.all)),
  };
};

/** @throws AidgraphError UNREADABLE for a file that needs a password */
async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // Warnings would be written among the answers.
    return await getDocumentProxy(bytes, { verbosity: 0, useSystemFonts: true, disableFontFace: true });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PasswordException') throw error;
    const message = 'The PDF is protected by a password. Save it without one, and try again.';
    throw new AidgraphError('UNREADABLE', message, { cause: error });
  }
}

interface PagesRead {
  readonly pages: readonly Page[];
  readonly brokenPages: readonly number[];
  readonly pagesRead: number;
}

async function readPages(pdf: Pdf): Promise<PagesRead> {
  const pages: Page[] = [];
  const brokenPages: number[] = [];
  let [number, pieces] = [0, 0];
  while (number < Math.min(pdf.numPages, MAX_PAGES) && pieces < MAX_PIECES_OF_ALL) {
    number += 1;
    try {
      const page = await readPage(pdf, number);
      pieces += page.pieces;
      pages.push(page);
    } catch {
      brokenPages.push(number);
    }
  }
  return { pages, brokenPages, pagesRead: number };
}

async function readPage(pdf: Pdf, number: number): Promise<Page & { readonly pieces: number }> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const { transform, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  const pieces = piecesOf(
    items.filter((item) => 'str' in item),
    transform,
  );
  return { number, height, rows: rowsOf(pieces), pieces: pieces.length };
}

function paragraphsOfPages(pages: readonly Page[]): { readonly text: string; readonly all: readonly Paragraph[] } {
  const kept = withoutRunningRows(pages);
  const hyphenated = hyphenatedWords(
    kept.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
  );
  const all = kept.flatMap(({ number, rows }) =>
    regionsOf(rows).flatMap((region) => paragraphsOf(region, { page: number, hyphenated })),
  );
  return { text: textOfParagraphs(all, hyphenated), all };
}
