/** The text of a feed to its shape, RSS, Atom or JSON Feed alike: pure, so that whoever polls feeds can use it too. */
import type { Issue } from '../../../../schema/records/issue.js';
import { feedBroken, feedTooLong, MAX_ITEMS, type FeedItem, type FeedOrigin, type ParsedFeed } from './feed-shape.js';
import { parseJsonFeed } from './json-feed.js';
import { readXml, type XmlRead } from './read-xml.js';
import { childOf, textOf, type XmlElement } from './xml-element.js';
import { itemOfXml, linkOf, plainTitle } from './xml-item.js';

/**
 * Never throws: what cannot be read is an Issue.
 *
 * @example parseFeed('<rss><channel><item><link>https://example.org/1</link></item></channel></rss>', { locator }).items[0].link
 */
export function parseFeed(text: string, origin: FeedOrigin): ParsedFeed {
  return /^\s*\{/.test(text.slice(0, 1000)) ? parseJsonFeed(text, origin) : parseXmlFeed(text, origin);
}

const BARE_AMPERSAND = '"&" stands where "&amp;" should';

/** The commonest fault of feeds; to a parser, all up to the next semicolon would be the name of an entity. */
function mendAmpersands(xml: string): string {
  return xml.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!#?\w{1,32};)/g, (found) => (found === '&' ? '&amp;' : found));
}

function parseXmlFeed(text: string, { locator }: FeedOrigin): ParsedFeed {
  const found: XmlElement[] = [];
  const xml = text.trimStart();
  const mended = mendAmpersands(xml);
  const read = readXml(mended, (item) => {
    if (found.length === MAX_ITEMS) return false;
    found.push(item);
    return true;
  });
  const header = headerOf(read.root);
  const title = plainTitle(header && childOf(header, 'title', 'dc:title'));
  const link = header && linkOf(header, [locator]);
  const language = header && (textOf(childOf(header, 'language', 'dc:language')) ?? header.language);
  const home = [link, locator];
  const items: readonly FeedItem[] = found.map((item) => itemOfXml(item, home));
  return {
    items,
    issues: issuesOf(mended === xml ? read : { ...read, fault: BARE_AMPERSAND }, locator),
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { link }),
    ...(language === undefined ? {} : { language }),
  };
}

/** RSS speaks of itself in `<channel>`, Atom right below the root. */
function headerOf(root: XmlElement | undefined): XmlElement | undefined {
  return root && (childOf(root, 'channel') ?? root);
}

function issuesOf({ fault, isCut, root }: XmlRead, locator: string): readonly Issue[] {
  return [
    ...(root === undefined ? [feedBroken(locator, 'there is no element in it')] : []),
    ...(fault === undefined || root === undefined ? [] : [feedBroken(locator, fault)]),
    ...(isCut ? [feedTooLong(locator)] : []),
  ];
}
