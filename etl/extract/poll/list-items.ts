/** Lists what a feed or a list of pages shows, and what a file holds, without taking anything in. */
import type { PolledSourceKind } from '../../../schema/codelists/codelists.js';
import type { ReadDocument, Reading } from '../../../schema/records/document.js';
import type { Issue } from '../../../schema/records/issue.js';
import { decode } from '../decode.js';
import type { FeedItem } from '../formats/feed/feed-shape.js';
import { parseFeed } from '../formats/feed/parse-feed.js';
import { parseMediaType } from '../media-type.js';
import { readBytes } from '../read-bytes.js';
import { listPages } from './list-pages.js';
import { fingerprintOf, type Listing, type PolledItem } from './polled-item.js';

export interface Listed {
  readonly kind: PolledSourceKind;
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly format?: string;
}

/** @throws AidgraphError for bytes of a file that are hopeless as a whole */
export async function listItems(listed: Listed): Promise<Listing> {
  if (listed.kind === 'FEED') return listFeed(textOf(listed), listed.url);
  if (listed.kind === 'PAGES') return listPages(textOf(listed), listed.url);
  return listFile(listed);
}

function textOf({ bytes, mediaType }: Listed): string {
  const { charset } = parseMediaType(mediaType);
  return decode(bytes, { isMarkup: true, ...(charset === undefined ? {} : { charset }) }).text;
}

function listFeed(text: string, url: string): Listing {
  const { title, items, issues } = parseFeed(text, { locator: url });
  return { items: items.map(itemOf), issues, ...(title === undefined ? {} : { title }) };
}

/** Where a feed says when an item was updated, its words need not be compared: some carry counters and adverts. */
function itemOf(item: FeedItem): PolledItem {
  const { link, title, published, updated, content, summary } = item;
  const words = updated === undefined ? [published, content?.value ?? summary?.value] : [updated];
  return {
    key: item.id ?? link ?? fingerprintOf(title, published),
    fingerprint: fingerprintOf(link, title, ...words),
    hasText: (content ?? summary) !== undefined,
    ...(link === undefined ? {} : { url: link }),
    ...(title === undefined ? {} : { title }),
    ...((published ?? updated) === undefined ? {} : { published: published ?? updated! }),
  };
}

/** Items of a file are its records, else its documents and crises. */
async function listFile({ url, bytes, mediaType, format }: Listed): Promise<Listing> {
  const items: PolledItem[] = [];
  const issues: Issue[] = [];
  const options = { locator: url, ...(mediaType && { mediaType }), ...(format && { format }) };
  for await (const reading of readBytes([bytes], { ...options, maxBytes: bytes.length })) {
    if (reading.type === 'issue') issues.push(reading.issue);
    const item = itemOfReading(reading);
    if (item !== undefined) items.push(item);
  }
  return { items, issues };
}

function itemOfReading(reading: Reading): PolledItem | undefined {
  if (reading.type === 'record') {
    const { key, events } = reading.record;
    const date = events.find((event) => event.date !== null)?.date?.value;
    return { key, fingerprint: '', hasText: events.length > 0, title: key, ...(date && { published: date }) };
  }
  if (reading.type === 'crisis') {
    const { code, name, dateFrom, ...rest } = reading.crisis;
    const fingerprint = fingerprintOf(name, dateFrom, rest.glide, rest.hazard);
    return { key: code.value, fingerprint, hasText: true, title: name, ...(dateFrom && { published: dateFrom }) };
  }
  // The document of a table or an IATI file is the file itself; its records are the items.
  return reading.type === 'document' && reading.document.text !== null ? itemOfDocument(reading.document) : undefined;
}

function itemOfDocument({ id, title, text, publishedAt, canonicalUrl }: ReadDocument): PolledItem {
  const fingerprint = fingerprintOf(title, text ?? '', publishedAt);
  return {
    key: id ?? canonicalUrl ?? title ?? fingerprint,
    fingerprint,
    hasText: text !== '',
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { published: publishedAt }),
    ...(canonicalUrl === undefined ? {} : { url: canonicalUrl }),
  };
}
