/** When a page says it was published: JSON-LD, then meta, then marked elements, then the address. */
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
  yield* markedElements($);
  const inUrl =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(url ?? '') ??
    /[/-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=\D|$)/.exec(url ?? '');
  if (inUrl) yield `${inUrl[1]}-${inUrl[2]}-${inUrl[3]}`;
}

/** Elements that are marked as the date, first those of the article, then those whose class says so. */
function* markedElements($: CheerioAPI): Generator<string> {
  const selectors = [
    '[itemprop="datePublished"]',
    'article time[datetime], main time[datetime], time[pubdate]',
    'time[datetime]',
    '[class*="date" i], [class*="time" i], [class*="tanggal" i], [class*="tgl" i], [class*="publish" i], [class*="posted" i], [class*="schedule" i]',
  ];
  for (const selector of selectors) {
    for (const element of $(selector).toArray().slice(0, 20)) {
      const written = $(element).attr('datetime') ?? $(element).attr('content') ?? $(element).text();
      const text = written.replace(/\s+/g, ' ').trim();
      if (/\d{4}/.test(text) && text.length <= 100) yield text;
    }
  }
}
