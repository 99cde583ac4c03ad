/** What polled sources show: lists of pages, OPML, files, and when a count is suspect. */
import { describe, expect, test } from '@jest/globals';
import { guessKind } from '../../../etl/extract/poll/guess-kind.js';
import { listItems } from '../../../etl/extract/poll/list-items.js';
import { listPages } from '../../../etl/extract/poll/list-pages.js';
import { parseOpml } from '../../../etl/extract/poll/parse-opml.js';
import { suspicionOf } from '../../../etl/load/poll/poll-guard.js';

const url = 'https://site.example/list';

const SITEMAP = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://site.example/1?a=1&amp;b=2</loc><lastmod>2024-05-01</lastmod></url>
  <url><loc> https://site.example/2 </loc></url>
  <url><loc>ftp://site.example/3</loc></url><url></url>
</urlset>`;

describe('a list of pages', () => {
  test('as a sitemap', () => {
    expect(listPages(SITEMAP, url).items).toMatchObject([
      { url: 'https://site.example/1?a=1&b=2', published: '2024-05-01' },
      { url: 'https://site.example/2' },
    ]);
  });

  test('as lines, each page once', () => {
    const text = '# news\nhttps://site.example/1\r\nhttps://site.example/2\nhttps://site.example/1\nnot one';
    expect(listPages(text, url).items.map((item) => item.url)).toEqual([
      'https://site.example/1',
      'https://site.example/2',
    ]);
  });

  test('with more pages than can be taken in at once', () => {
    const text = Array.from({ length: 5_003 }, (_, index) => `https://site.example/${index}`).join('\n');
    const { items, issues } = listPages(text, url);
    expect([items.length, items.at(-1)?.key]).toEqual([5_000, 'https://site.example/5002']);
    expect(issues).toMatchObject([{ code: 'FEED_TOO_LONG' }]);
  });

  test('a page that says it was changed has another fingerprint', () => {
    const [before] = listPages(SITEMAP, url).items;
    const [after] = listPages(SITEMAP.replace('2024-05-01', '2024-05-02'), url).items;
    expect([after?.key, after?.fingerprint === before?.fingerprint]).toEqual([before?.key, false]);
  });
});

describe('a feed', () => {
  const feed = (entry: string): Buffer => Buffer.from(`<feed><title>F</title><entry><id>1</id>${entry}</entry></feed>`);
  const fingerprint = async (entry: string): Promise<string | undefined> =>
    (await listItems({ kind: 'FEED', url, bytes: feed(entry) })).items[0]?.fingerprint;

  test('an item is changed when it says so; where it does not say, when its words are others', async () => {
    const said = '<title>t</title><updated>2024-05-01</updated>';
    expect(await fingerprint(`${said}<summary>1 view</summary>`)).toBe(
      await fingerprint(`${said}<summary>2 views</summary>`),
    );
    expect(await fingerprint(said)).not.toBe(await fingerprint(said.replace('01', '02')));
    const unsaid = '<title>t</title><published>2024-05-01</published>';
    expect(await fingerprint(`${unsaid}<summary>a</summary>`)).not.toBe(
      await fingerprint(`${unsaid}<summary>b</summary>`),
    );
  });
});

test.each([
  ['<rss><channel>', 'FEED'],
  [SITEMAP, 'PAGES'],
  ['https://site.example/1\nhttps://site.example/2', 'PAGES'],
  ['{"href": "https://api.reliefweb.int/v2/reports", "data": [{"fields": {}}]}', 'RELIEFWEB'],
  ['{"id": 1, "text": "Kits came."}', 'FILE'],
  ['id,donor\n1,PMI', 'FILE'],
])('the kind is guessed: %s', (text, kind) => {
  expect(guessKind(Buffer.from(text))).toBe(kind);
});

test('a file counts its documents', async () => {
  const bytes = Buffer.from(
    '{"id": "a", "text": "Kits came.", "published": "2024-05-01"}\n{"id": "b", "text": ""}\nbroken',
  );
  const { items, issues } = await listItems({ kind: 'FILE', url: `${url}.jsonl`, bytes });
  expect(items).toMatchObject([
    { key: 'a', published: '2024-05-01', hasText: true },
    { key: 'b', hasText: false },
  ]);
  expect(issues).toMatchObject([{ code: 'LINE_BROKEN' }]);
});

test('OPML, nested, in any case, and not well formed', () => {
  const text = `<opml><body><outline text="News"><outline title="One" xmlUrl="https://one.example/rss"/>
    <OUTLINE TEXT="Two & more" XMLURL="https://two.example/rss"/><outline xmlUrl="https://one.example/rss"/>
    <outline xmlUrl="javascript:x"/><outline xmlUrl="https://three.example/rss"`;
  expect(parseOpml(text).map((feed) => feed.url)).toContain('https://one.example/rss');
  expect(parseOpml(text.replace(' & ', ' and '))).toEqual([
    { url: 'https://one.example/rss', name: 'one.example' },
    { url: 'https://two.example/rss', name: 'Two and more' },
  ]);
});

test.each([
  [0, [], /fewer than the 1/],
  [1, [], undefined],
  [10, [], undefined],
  [60, [], /more than the 50/],
  [9, [20, 20, 20], /under half of the 20/],
  [10, [20, 20, 20], undefined],
  [9, [20, 3, 3], undefined],
  [1, [3, 3, 3], undefined],
])('%d items after %j', (items, usual, expected) => {
  const suspicion = suspicionOf(items, { minItems: 1, maxItems: 50, usual });
  if (expected === undefined) expect(suspicion).toBeUndefined();
  else expect(suspicion).toMatch(expected);
});
