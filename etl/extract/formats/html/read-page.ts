/** Reads a page: the article's text with its line breaks, and what the page says about itself. */
import { load } from 'cheerio';
import { AidgraphError } from '../../../../schema/errors.js';
import type { Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { cleanText } from '../../clean-text.js';
import { decode } from '../../decode.js';
import type { FormatContext } from '../format.js';
import { publishedByHand, type PublishedFields } from '../published-by-hand.js';
import { articleText } from './article-text.js';
import { checkDeclaredLanguage } from '../declared-language.js';
import { findJsonLdArticle } from './json-ld.js';
import { pageMetadata } from './metadata.js';
import { pagePublished, type PagePublished } from './published.js';
import { tameHtml } from './tame-html.js';

/** Pages beyond these would hold a worker for many seconds; the largest real ones seen had 3 MB and 25,000 tags. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_TAGS = 150_000;

export async function* readPage(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { charset, locator } = context;
  const decoded = decode(bytes, { isMarkup: true, ...(charset === undefined ? {} : { charset }) });
  const page = tameHtml(decoded.text);
  assertFits(bytes.length, page.tagCount, locator);
  const $ = load(page.html);
  const article = findJsonLdArticle($);
  const { language, ...metadata } = pageMetadata($, article, locator);
  const published = publishedOf(context, pagePublished($, article, metadata.canonicalUrl ?? locator));
  const root = $.root()[0];
  // Entities such as &#0; and &#xD800; are decoded by the parser; an escape may still bring in what cannot be stored.
  const { text, issues } = cleanText(root === undefined ? '' : articleText(root, page));
  const declared = checkDeclaredLanguage(language, text);
  yield {
    type: 'document',
    document: {
      text,
      ...metadata,
      ...(declared.language === undefined ? {} : { language: declared.language }),
      ...published.fields,
    },
    issues: [
      ...decoded.issues,
      ...(page.isTooDeep ? [tooDeep(locator)] : []),
      ...issues,
      ...published.issues,
      ...declared.issues,
      ...(text === '' ? [withoutText(locator)] : []),
    ],
  };
}

function assertFits(bytes: number, tags: number, locator: string): void {
  if (bytes <= MAX_BYTES && tags <= MAX_TAGS) return;
  const message = `${locator} has ${bytes} bytes and ${tags} tags; a page may have ${MAX_BYTES} and ${MAX_TAGS}. Save its text and read that.`;
  throw new AidgraphError('TOO_LARGE', message);
}

function publishedOf(context: FormatContext, { date, issues }: PagePublished): PublishedFields {
  if (context.published !== undefined) return publishedByHand(context.published);
  if (date === undefined) return { fields: {}, issues };
  return { fields: { publishedAt: date.value, publishedPrecision: date.precision }, issues };
}

function tooDeep(locator: string): Issue {
  return {
    code: 'HTML_TOO_DEEP',
    message: `${locator} nests more than 128 elements; the tags below were dropped, their text was kept.`,
  };
}

function withoutText(locator: string): Issue {
  return {
    code: 'TEXT_NOT_FOUND',
    message: `No running text was found in ${locator}. If the page is built by scripts, save it from a browser first.`,
  };
}
