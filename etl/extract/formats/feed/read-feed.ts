/** A feed's items as documents: full content before summary, published before updated, the item's own words before the feed's. */
import type { ReadDocument, Reading } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { cleanText } from '../../clean-text.js';
import { decode } from '../../decode.js';
import type { FormatContext } from '../format.js';
import { fragmentText } from '../html/fragment-text.js';
import { publishedByHand, type PublishedFields } from '../published-by-hand.js';
import type { FeedItem, FeedText, ParsedFeed } from './feed-shape.js';
import { parseFeed } from './parse-feed.js';

/** More than any feed that was seen; the rest is not read. */
const MAX_BYTES = 20 * 1024 * 1024;

export async function* readFeed(chunks: AsyncIterable<Uint8Array>, context: FormatContext): AsyncGenerator<Reading> {
  const { locator, charset } = context;
  const { bytes, isCut } = await firstBytes(chunks);
  const { text, issues } = decode(bytes, { isMarkup: true, ...(charset === undefined ? {} : { charset }) });
  const feed = parseFeed(text, { locator });
  for (const item of feed.items) yield documentOf(item, feed, context);
  const own = [...issues, ...(isCut ? [cut(locator)] : []), ...feed.issues];
  for (const issue of feed.items.length === 0 ? [...own, empty(locator)] : own) yield { type: 'issue', issue };
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) break;
  }
  return { bytes: Buffer.concat(parts).subarray(0, MAX_BYTES), isCut: size > MAX_BYTES };
}

/** A hundred pages; no item that was seen comes near. */
const MAX_ITEM_LENGTH = 300_000;

function documentOf(item: FeedItem, feed: ParsedFeed, context: FormatContext): Reading {
  const { text, issues } = cleanText(plainText(item.content) || plainText(item.summary));
  const published = publishedOf(item, context.published);
  const document: ReadDocument = {
    text,
    ...published.fields,
    ...cleaned('id', item.id ?? item.link),
    ...cleaned('title', item.title),
    ...cleaned('author', item.author),
    ...cleaned('publisher', item.source ?? feed.title),
    ...cleaned('canonicalUrl', item.link),
    ...cleaned('language', languageTag(item.language) ?? languageTag(feed.language)),
  };
  const own = [
    ...(text === '' ? [withoutText(item, context.locator)] : []),
    ...(isTooLong(item) ? [tooLong(item, context.locator)] : []),
  ];
  return { type: 'document', document, issues: [...issues, ...published.issues, ...own] };
}

function plainText(text: FeedText | undefined): string {
  if (text === undefined) return '';
  const value = text.value.slice(0, MAX_ITEM_LENGTH);
  return text.isHtml ? fragmentText(value) : value;
}

const isTooLong = ({ content, summary }: FeedItem): boolean =>
  Math.max(content?.value.length ?? 0, summary?.value.length ?? 0) > MAX_ITEM_LENGTH;

function publishedOf({ published, updated }: FeedItem, byHand: string | undefined): PublishedFields {
  const first = publishedByHand(byHand ?? published ?? updated);
  return first.fields.publishedAt === undefined && updated !== undefined && byHand === undefined
    ? { fields: publishedByHand(updated).fields, issues: first.issues }
    : first;
}

function cleaned<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: cleanText(value).text } as { [K in Key]: string });
}

/** What feeds write there is often no tag at all. `in` is the code that Indonesian had before 1989. */
function languageTag(written: string | undefined): string | undefined {
  const tag = /^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.exec(written?.trim() ?? '')?.[0].replaceAll('_', '-');
  return tag?.replace(/^in(?=-|$)/i, 'id');
}

const nameOf = ({ title, link, id }: FeedItem): string =>
  cleanText((title ?? link ?? id ?? 'without a title').slice(0, 200)).text;

const withoutText = (item: FeedItem, locator: string): Issue => ({
  code: 'FEED_ITEM_WITHOUT_TEXT',
  message: `The item "${nameOf(item)}" of ${locator} carries no text; its page may.`,
});

const tooLong = (item: FeedItem, locator: string): Issue => ({
  code: 'TEXT_TOO_LONG',
  message: `The item "${nameOf(item)}" of ${locator} has more than ${MAX_ITEM_LENGTH} characters; its beginning was read.`,
});

const empty = (locator: string): Issue => ({
  code: 'FEED_EMPTY',
  message: `${locator} has no items. Look at it in a browser: it may have moved.`,
});

const cut = (locator: string): Issue => ({
  code: 'FEED_TOO_LONG',
  message: `${locator} has more than ${MAX_BYTES} bytes; what stands in the first of them was read. Ask its publisher for a feed of the newest.`,
});
