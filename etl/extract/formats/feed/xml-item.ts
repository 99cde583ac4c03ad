/** An item of RSS 0.9x, 1.0, 2.0 or Atom, as an element, to the shape of all feeds. */
import { webAddress, type FeedItem, type FeedText } from './feed-shape.js';
import { childOf, childrenOf, hasElements, markupOf, textOf, type XmlElement } from './xml-element.js';
import { fragmentText } from '../html/fragment-text.js';

/** @param home addresses against which relative links are read, the best first */
export function itemOfXml(item: XmlElement, home: readonly (string | undefined)[]): FeedItem {
  return withoutGaps({
    id: textOf(childOf(item, 'guid', 'id')) ?? item.attributes['rdf:about'],
    link: linkOf(item, home),
    title: plainTitle(childOf(item, 'title', 'dc:title')),
    published: textOf(
      childOf(item, 'pubdate', 'published', 'issued', 'dcterms:issued', 'dcterms:created', 'created', 'dc:date'),
    ),
    updated: textOf(childOf(item, 'updated', 'modified', 'dcterms:modified')) ?? item.attributes['lastmod'],
    author: authorOf(item),
    source: plainTitle(sourceTitle(childOf(item, 'source'))),
    language: textOf(childOf(item, 'dc:language', 'language')) ?? item.language,
    content: firstText(item, ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem']),
    summary: firstText(item, ['description', 'summary', 'itunes:summary', 'abstract', 'media:description', 'tagline']),
  });
}

type Gaps<T> = { readonly [K in keyof T]-?: T[K] | undefined };

function withoutGaps(item: Gaps<FeedItem>): FeedItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== ''));
}

/** The page itself: the text of `<link>`, an alternate `<link href>`, a guid that is an address. */
export function linkOf(item: XmlElement, home: readonly (string | undefined)[]): string | undefined {
  const links = childrenOf(item, 'link');
  const alternates = links.filter(({ attributes }) => /^(alternate)?$/i.test(attributes['rel']?.trim() ?? ''));
  const page = alternates.find(({ attributes }) => /html/i.test(attributes['type'] ?? 'html')) ?? alternates[0];
  const guid = childOf(item, 'guid');
  const isAddress = guid !== undefined && !/^false$/i.test(guid.attributes['ispermalink']?.trim() ?? '');
  const candidates = [
    ...links.map((link) => [textOf(link), link] as const),
    [page?.attributes['href'], page] as const,
    [item.attributes['href'], item] as const,
    [isAddress ? absolute(textOf(guid)) : undefined, guid] as const,
    [absolute(textOf(childOf(item, 'id'))), item] as const,
    [absolute(item.attributes['rdf:about']), item] as const,
  ];
  return candidates
    .map(([written, element]) => webAddress(written, element?.base, ...home))
    .find((address) => address !== undefined);
}

const absolute = (text: string | undefined): string | undefined =>
  /^https?:\/\//i.test(text ?? '') ? text : undefined;

/** Titles are one line of plain text, whatever a feed puts there. */
export function plainTitle(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const markup = hasElements(element) ? markupOf(element) : (textOf(element) ?? '');
  const isPlain = element.attributes['type'] === 'text' || element.attributes['type'] === 'text/plain';
  const text = (isPlain ? markup : fragmentText(markup)).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function sourceTitle(source: XmlElement | undefined): XmlElement | undefined {
  return source === undefined ? undefined : hasElements(source) ? childOf(source, 'title') : source;
}

function authorOf(item: XmlElement): string | undefined {
  const names = [...childrenOf(item, 'author'), ...childrenOf(item, 'dc:creator')].map((author) =>
    textOf(childOf(author, 'name') ?? (hasElements(author) ? undefined : author)),
  );
  const written = [...new Set(names.map(withoutAddress).filter((name) => name !== undefined))].join(', ');
  return written || textOf(childOf(item, 'itunes:author'));
}

const MAX_AUTHOR_LENGTH = 300;

/** RSS 2.0 asks for `lawyer@boyer.net (Lawyer Boyer)`. */
function withoutAddress(written: string | undefined): string | undefined {
  const author = written?.slice(0, MAX_AUTHOR_LENGTH);
  const name = /^[^\s@]+@\S+\s+\(([^()]{1,200})\)$/.exec(author ?? '')?.[1] ?? author;
  return name === undefined || /^[^\s@]+@\S+$/.test(name) ? undefined : name.replace(/\s+/g, ' ').trim();
}

function firstText(item: XmlElement, names: readonly string[]): FeedText | undefined {
  return names
    .flatMap((name) => childrenOf(item, name))
    .map(feedText)
    .find((text) => text !== undefined);
}

/** Media and base64 are no text; a type that says nothing means HTML, as everybody writes it. */
function feedText(element: XmlElement): FeedText | undefined {
  const type = (element.attributes['type'] ?? 'html').toLowerCase();
  const isText = /^(text|html|xhtml|text\/.*|.*[/+](xml|html))$/.test(type);
  if (!isText || element.attributes['mode'] === 'base64') return undefined;
  const value = hasElements(element) ? markupOf(element) : (textOf(element) ?? '');
  return value.trim() === '' ? undefined : { value, isHtml: type !== 'text' && type !== 'text/plain' };
}
