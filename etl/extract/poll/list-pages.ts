/** A list of pages: a sitemap, or plain text with one address a line. */
import { webAddress } from '../formats/feed/feed-shape.js';
import { fingerprintOf, type Listing, type PolledItem } from './polled-item.js';

/** Sitemaps may name 50,000 pages; only so many are taken in at once. */
const MAX_PAGES = 5_000;

/** Newer pages come last in most sitemaps, so the last ones are kept. */
export function listPages(text: string, url: string): Listing {
  const pages = /^\s*</.test(text) ? inSitemap(text) : inLines(text);
  const items = pages.flatMap(({ address, changed }): readonly PolledItem[] => {
    const page = webAddress(address, url);
    if (page === undefined) return [];
    const published = changed === undefined ? {} : { published: changed };
    return [{ key: page, url: page, fingerprint: fingerprintOf(page, changed), hasText: false, ...published }];
  });
  const distinct = [...new Map(items.map((item) => [item.key, item])).values()];
  const message = `${url} names ${distinct.length} pages; the last ${MAX_PAGES} were taken. Give a list of the newest.`;
  const issues = distinct.length > MAX_PAGES ? [{ code: 'FEED_TOO_LONG', message }] : [];
  return { items: distinct.slice(-MAX_PAGES), issues };
}

interface Page {
  readonly address: string;
  /** As written. */
  readonly changed?: string;
}

function inSitemap(xml: string): readonly Page[] {
  return xml
    .split(/<url[\s>]/i)
    .slice(1)
    .flatMap((entry): readonly Page[] => {
      const address = insideOf(entry, 'loc');
      const changed = insideOf(entry, 'lastmod');
      return address === undefined ? [] : [{ address, ...(changed === undefined ? {} : { changed }) }];
    });
}

function insideOf(entry: string, name: string): string | undefined {
  const start = entry.indexOf(`<${name}>`);
  const end = entry.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return undefined;
  return entry
    .slice(start + name.length + 2, end)
    .trim()
    .replaceAll('&amp;', '&');
}

function inLines(text: string): readonly Page[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^https?:\/\//i.test(line))
    .map((address) => ({ address }));
}
