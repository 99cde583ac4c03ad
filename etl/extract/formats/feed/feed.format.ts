/** Feeds: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed. Every item is a document. */
import type { Reading } from '../../../../schema/records/document.js';
import type { Format, FormatContext } from '../format.js';

const JSON_FEED = /^\s*\{[\s\S]*"version"\s*:\s*"https?:(\\?\/){2}jsonfeed\.org/;

function recognises(head: string): boolean {
  return JSON_FEED.test(head) || isFeedRoot(rootOf(head));
}

/** The first tag, past the prolog, comments and a document type. */
function rootOf(head: string): string {
  for (let start = head.indexOf('<'); start >= 0; start = head.indexOf('<', start + 1)) {
    if (head.startsWith('<!--', start)) start = Math.max(start, head.indexOf('-->', start));
    else if (!/[!?]/.test(head[start + 1] ?? '')) return head.slice(start);
  }
  return '';
}

/** RDF may hold anything; RSS 0.9, 1.0 and 1.1 say so in a namespace. */
function isFeedRoot(root: string): boolean {
  if (/^<([\w.-]{1,20}:)?(rss|feed)[\s>]/i.test(root)) return true;
  if (/^<channel[\s>]/i.test(root)) return true;
  return /^<([\w.-]{1,20}:)?rdf[\s>]/i.test(root) && /purl\.org\/(net\/)?rss|netscape\.com/i.test(root);
}

/** The parsers are loaded with the first feed. */
async function* readChunks(chunks: AsyncIterable<Uint8Array>, context: FormatContext): AsyncGenerator<Reading> {
  const { readFeed } = await import('./read-feed.js');
  yield* readFeed(chunks, context);
}

export const feedFormat: Format = {
  name: 'feed',
  extensions: ['.rss', '.atom', '.rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  recognises,
  readChunks,
};
