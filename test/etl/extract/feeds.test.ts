/** Feeds against corpora (../shared/data/feeds, skipped without them), against what would exhaust a reader, and as whoever polls sees them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { decode } from '../../../etl/extract/decode.js';
import { detectFormat } from '../../../etl/extract/detect-format.js';
import { MAX_ITEMS } from '../../../etl/extract/formats/feed/feed-shape.js';
import { parseFeed } from '../../../etl/extract/formats/feed/parse-feed.js';
import { readBytes } from '../../../etl/extract/read-bytes.js';
import type { ReadDocument } from '../../../schema/records/document.js';
import { filesOfTar } from '../../support/tar.js';

const SHARED = '../shared/data/feeds';
const corpus = existsSync(SHARED) ? describe : describe.skip;

interface Sample {
  readonly name: string;
  readonly bytes: Buffer;
}

function samplesIn(folder: string): readonly Sample[] {
  return readdirSync(`${SHARED}/${folder}`).map((name) => {
    const bytes = readFileSync(`${SHARED}/${folder}/${name}`);
    return { name: name.replace(/\.gz$/, ''), bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes };
  });
}

async function readFeed(bytes: Uint8Array): Promise<{ documents: readonly ReadDocument[]; codes: readonly string[] }> {
  const documents: ReadDocument[] = [];
  const codes: string[] = [];
  for await (const reading of readBytes(bytes, { locator: 'feed', format: 'feed' })) {
    if (reading.type === 'document') documents.push(reading.document);
    if (reading.type === 'issue') codes.push(reading.issue.code);
  }
  return { documents, codes };
}

function hasItems(bytes: Buffer): boolean {
  const text = bytes
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/<!--[\s\S]*?-->/g, '');
  return /<([\w.-]{1,20}:)?(item|entry)[\s>]/i.test(text) || /"items"\s*:\s*\[\s*\{/.test(text);
}

/** `unsupported`: refused as no text (UTF-32). */
async function outcomeOf({ bytes }: Sample): Promise<'items' | 'none' | 'unsupported'> {
  try {
    const { documents } = await readFeed(bytes);
    return documents.length > 0 ? 'items' : 'none';
  } catch (error) {
    if ((error as { code?: string }).code === 'NOT_TEXT') return 'unsupported';
    throw error;
  }
}

corpus('corpora', () => {
  test('items come of at least 98 of 100 files that have any, and nothing crashes', async () => {
    const packed = gunzipSync(readFileSync(`${SHARED}/feedparser_tests.tar.gz`));
    const samples = [
      ...samplesIn('feedjira'),
      ...samplesIn('rss_parser').filter(({ name }) => name.startsWith('input_')),
      ...filesOfTar(packed).filter(({ name }) => /\.(xml|json)$/.test(name)),
    ];
    const lacking: string[] = [];
    const having = samples.filter(({ bytes }) => hasItems(bytes));
    for (const sample of samples) {
      const outcome = await outcomeOf(sample);
      if (outcome !== 'items' && having.includes(sample)) lacking.push(sample.name);
    }
    expect(having.length).toBeGreaterThan(1_200);
    expect(lacking.length).toBeLessThanOrEqual(0.02 * having.length);
  }, 120_000);

  const samples = existsSync(SHARED) ? samplesIn('rss_parser') : [];
  const expected = samples.filter(({ name }) => name.startsWith('output_'));

  test.each(expected.map(({ name, bytes }) => [name, bytes] as const))('as rss_parser reads: %s', (name, bytes) => {
    const stem = name.slice('output_'.length, -'.json'.length);
    const input = samples.find((one) => one.name.startsWith(`input_${stem}.`))!;
    const { feed } = JSON.parse(bytes.toString()) as { feed: { items: readonly Expected[] } };
    const { items } = parseFeed(decode(input.bytes, { isMarkup: true }).text, { locator: input.name });
    expect(items).toHaveLength(feed.items.length);
    for (const [index, theirs] of feed.items.entries()) {
      const ours = items[index]!;
      if (typeof theirs.title === 'string') expect(ours.title).toMatch(titlePattern(theirs.title));
      if (theirs.link !== undefined) expect(ours.link?.endsWith(theirs.link.trim())).toBe(true);
      if (theirs.pubDate !== undefined) expect(instant(ours.published ?? ours.updated)).toBe(instant(theirs.pubDate));
    }
  });
});

interface Expected {
  readonly title?: unknown;
  readonly link?: string;
  readonly pubDate?: string;
}

/** rss_parser trims nothing and decodes Latin-1 as UTF-8, so that its accents are U+FFFD. */
function titlePattern(title: string): RegExp {
  const escaped = title.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\s+/g, '\\s').replaceAll('\uFFFD', '.')}$`, 'u');
}

const instant = (date: string | undefined): number => Date.parse((date ?? '').trim());

describe('what would exhaust a reader', () => {
  const item = (index: number): string =>
    `<item><title>Kits ${index}</title><link>https://many.example/${index}</link><description>&lt;p&gt;Some &lt;b&gt;kits&lt;/b&gt; came.&lt;/p&gt;</description></item>`;
  const many = `<rss><channel>${Array.from({ length: 100_000 }, (_, index) => item(index)).join('')}</channel></rss>`;
  const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);

  test.each([
    ['100,000 items', many, MAX_ITEMS, 'FEED_TOO_LONG'],
    [
      'a billion laughs',
      `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs.join('')}]><rss><item><title>&l9;</title></item></rss>`,
      1,
      'FEED_BROKEN',
    ],
    ['elements that nest 200,000 deep', `<rss><item><description>${'<b>'.repeat(200_000)}x`, 1, 'FEED_BROKEN'],
    ['markup that nests 100,000 deep', `<rss><item><description>${'&lt;div&gt;'.repeat(100_000)}x`, 1, 'FEED_BROKEN'],
    ['items that nest in items', `<rss>${'<item>'.repeat(100_000)}`, 1, 'FEED_BROKEN'],
    ['200,000 attributes', `<rss><item ${'a="" '.repeat(200_000)}><title>x</title></item></rss>`, 1, 'FEED_BROKEN'],
    [
      'a million signs of an address',
      `<rss><item><author>${'a@'.repeat(1_000_000)}</author></item></rss>`,
      1,
      undefined,
    ],
    [
      'one text of 10 MB',
      `<rss><item><description>${'&lt;p&gt;word '.repeat(800_000)}</description></item></rss>`,
      1,
      undefined,
    ],
    ['ampersands', `<rss><item><title>${'& '.repeat(1_000_000)}</title></item></rss>`, 1, 'FEED_BROKEN'],
    ['no end of a CDATA section', `<rss><item><title>${'<![CDATA['.repeat(200_000)}`, 1, 'FEED_BROKEN'],
  ])(
    '%s',
    async (_, text, count, code) => {
      const bytes = Buffer.from(text);
      const began = performance.now();
      const { documents, codes } = await readFeed(bytes);
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(documents).toHaveLength(count);
      if (code !== undefined) expect(codes).toContain(code);
      expect(documents[0]?.title ?? '').not.toContain('haha');
    },
    30_000,
  );
});

describe('parseFeed', () => {
  test('what has no items says so in its issues', () => {
    expect(parseFeed('', { locator: 'x' })).toMatchObject({ items: [], issues: [{ code: 'FEED_BROKEN' }] });
    expect(parseFeed('{"version": ', { locator: 'x' })).toMatchObject({ items: [], issues: [{ code: 'FEED_BROKEN' }] });
  });

  test('relative links are read against the feed, and what is no address of the web is none', () => {
    const feed = (link: string): string =>
      `<rss><channel><item><title>t</title><link>${link}</link></item></channel></rss>`;
    const linkOf = (link: string): string | undefined =>
      parseFeed(feed(link), { locator: 'https://site.example/a/rss' }).items[0]?.link;
    expect(linkOf('b/1')).toBe('https://site.example/a/b/1');
    expect(linkOf('//other.example/1')).toBe('https://other.example/1');
    expect(linkOf('javascript:alert(1)')).toBeUndefined();
    expect(linkOf('http://[')).toBeUndefined();
  });
});

test.each([
  ['<?xml version="1.0"?><!-- <html> --><rss version="2.0">', 'feed'],
  ['\n<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['<!DOCTYPE rss [<!ENTITY x "y">]><rss>', 'feed'],
  ['<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/">', 'feed'],
  ['{"title": "x", "version": "https:\\/\\/jsonfeed.org\\/version\\/1"}', 'feed'],
  ['{"href": "https://api.reliefweb.int/v2/reports", "data": [{"id": 1, "fields": {}}]}', 'reliefweb'],
  ['<html><body>RSS <rss></body></html>', 'html'],
])('told by its content: %s', (head, name) => {
  for (const mediaType of [undefined, 'text/xml', 'application/json; charset=utf-8']) {
    const asked = { locator: 'x', bytes: Buffer.from(head), ...(mediaType === undefined ? {} : { mediaType }) };
    expect(detectFormat(asked).name).toBe(name);
  }
});
