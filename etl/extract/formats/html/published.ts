/** When a page says it was published: JSON-LD, meta, marked elements, the address, then elements that sound like a date. */
import type { CheerioAPI } from 'cheerio';
import type { Issue } from '../../../../schema/records/issue.js';
import { parsePublishedDate, type PublishedDate } from '../published-date.js';
import type { JsonLdArticle } from './json-ld.js';
import { meta } from './metadata.js';

/** Names of meta elements for the date of publication, the more exact first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'dable:publishedtime',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'published_time',
  'content_publisheddate',
  'content_date',
  'originalpublicationdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
];

export interface PagePublished {
  readonly date?: PublishedDate;
  readonly issues: readonly Issue[];
}

/** The first date that can be read. A date before it that is impossible is reported. */
export function pagePublished(
  $: CheerioAPI,
  article: JsonLdArticle | undefined,
  url: string | undefined,
): PagePublished {
  const issues: Issue[] = [];
  for (const written of candidatesOf($, article, url)) {
    const result = parsePublishedDate(written);
    if ('date' in result) return { date: result.date, issues };
    if (result.issue.code === 'DATE_IMPOSSIBLE') issues.push(result.issue);
  }
  return { issues };
}

function* candidatesOf($: CheerioAPI, article: JsonLdArticle | undefined, url: string | undefined): Generator<string> {
  if (article?.datePublished !== undefined) yield article.datePublished;
  for (const name of META_NAMES) {
    const content = meta($, name);
    if (content !== undefined) yield content;
  }
  yield* datesOf($, MARKED);
  const inUrl =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(url ?? '') ??
    /[/-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=\D|$)/.exec(url ?? '');
  if (inUrl) yield `${inUrl[1]}-${inUrl[2]}-${inUrl[3]}`;
  yield* datesOf($, NAMED);
  yield* bylinesOf($);
}

/** Elements whose markup says that they hold the date of publication. */
const MARKED = [
  '[itemprop="datePublished"]',
  'article time[datetime], main time[datetime], time[pubdate]',
  'time[datetime]',
];

/** Elements whose class sounds like it; lists of other articles have such dates too, so they come last. */
const NAMED = ['date', 'time', 'tanggal', 'tgl', 'publish', 'posted', 'schedule'].map((word) => `[class*="${word}" i]`);

function* datesOf($: CheerioAPI, selectors: readonly string[]): Generator<string> {
  for (const element of selectors.flatMap((selector) => $(selector).toArray().slice(0, 20))) {
    const written = $(element).attr('datetime') ?? $(element).attr('content') ?? $(element).text();
    const text = written.replace(/\s+/g, ' ').trim();
    if (/\d{4}/.test(text) && text.length <= 100) yield text;
  }
}

/** "Diposting oleh Humas, Kamis, 14 Maret 2024 | Dibaca 312 kali": pages of offices have nothing but such a line. */
const BYLINE =
  /^(?:di(?:posting|publikasikan|terbitkan|unggah|tulis)|posted|published|publi[ée]|publicado|(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i;
const MOST_ELEMENTS = 1500;

function* bylinesOf($: CheerioAPI): Generator<string> {
  for (const element of $('p, div, span, small, td, i, em').toArray().slice(0, MOST_ELEMENTS)) {
    if ($(element).children().length > 0) continue;
    const text = $(element).text().replace(/\s+/g, ' ').trim();
    if (text.length <= 100 && /\d{4}/.test(text) && BYLINE.test(text)) yield text;
  }
}
