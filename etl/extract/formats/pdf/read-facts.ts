/** What a PDF says of itself, and what its first page shows: title, author, language and days. */
import type { getDocumentProxy } from 'unpdf';
import { dayAlone, factIn, titleIn } from '../report-facts.js';
import type { Paragraph } from './page.js';

export interface PdfFacts {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  /** A day that stands alone on the first page, or that XMP gives as the document's. */
  readonly date?: string;
  /** The day the file was made. */
  readonly madeOn?: string;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function readFacts(pdf: Pdf, paragraphs: readonly Paragraph[]): Promise<PdfFacts> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const fields = info as Readonly<Record<string, unknown>>;
  const first = paragraphs.filter(({ page }) => page === paragraphs[0]?.page);
  const title = titleIn(factIn(fields['Title'])) ?? headingOf(first, paragraphs);
  const author = factIn(fields['Author']);
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.exec(factIn(fields['Language']) ?? '')?.[0];
  const date =
    dayAlone(first.map(({ text }) => text)) ??
    factIn(metadata?.get('prism:publicationdate') ?? metadata?.get('dc:date'));
  const madeOn = /^D?:?(\d{4})(\d{2})(\d{2})/.exec(factIn(fields['CreationDate']) ?? '');
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    ...(madeOn === null ? {} : { madeOn: madeOn.slice(1).join('-') }),
  };
}

const LARGER = 1.2;
const MAX_TITLE = 250;

/** What is written largest on the first page, where it is larger than the text. */
function headingOf(first: readonly Paragraph[], all: readonly Paragraph[]): string | undefined {
  const heading = first
    .filter(({ text, isTable }) => !isTable && text.length <= MAX_TITLE && /\p{L}{3}/u.test(text))
    .reduce<Paragraph | undefined>(
      (best, next) => (best === undefined || next.size > 1.02 * best.size ? next : best),
      undefined,
    );
  return heading !== undefined && heading.size >= LARGER * sizeOfText(all) ? heading.text : undefined;
}

/** The size that most letters have. */
function sizeOfText(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? 0;
}
