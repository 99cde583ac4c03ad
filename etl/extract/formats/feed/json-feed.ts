/** JSON Feed 1 and 1.1 to the shape of all feeds; a member of another type than promised is passed over. */
import {
  feedBroken,
  feedTooLong,
  MAX_ITEMS,
  webAddress,
  type FeedItem,
  type FeedOrigin,
  type FeedText,
  type ParsedFeed,
} from './feed-shape.js';

type JsonObject = Readonly<Record<string, unknown>>;

export function parseJsonFeed(text: string, { locator }: FeedOrigin): ParsedFeed {
  const feed = parsed(text);
  if (typeof feed === 'string') return { items: [], issues: [feedBroken(locator, feed)] };
  const title = stringOf(feed['title']);
  const link = webAddress(stringOf(feed['home_page_url']), locator);
  const language = stringOf(feed['language']);
  const items = listOf(feed['items']).filter(isObject);
  return {
    items: items.slice(0, MAX_ITEMS).map((item) => itemOf(item, [link, locator])),
    issues: items.length > MAX_ITEMS ? [feedTooLong(locator)] : [],
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { link }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The object, or why there is none. */
function parsed(text: string): JsonObject | string {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : 'it holds no JSON object';
  } catch (error) {
    return String(error);
  }
}

function itemOf(item: JsonObject, home: readonly (string | undefined)[]): FeedItem {
  const id = stringOf(item['id']);
  const members = {
    id,
    link:
      webAddress(stringOf(item['url']), ...home) ??
      webAddress(/^https?:/i.test(id ?? '') ? id : undefined) ??
      webAddress(stringOf(item['external_url']), ...home),
    title: stringOf(item['title']),
    published: stringOf(item['date_published']),
    updated: stringOf(item['date_modified']),
    author: authorOf(item),
    language: stringOf(item['language']),
    content: textOf(item['content_text'], false) ?? textOf(item['content_html'], true),
    summary: textOf(item['summary'], false),
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function authorOf(item: JsonObject): string | undefined {
  const authors = [...listOf(item['authors']), item['author']].filter(isObject);
  return authors.flatMap((author) => stringOf(author['name']) ?? []).join(', ') || undefined;
}

function textOf(value: unknown, isHtml: boolean): FeedText | undefined {
  const text = stringOf(value);
  return text === undefined ? undefined : { value: text, isHtml };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Some feeds number their items. */
function stringOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
