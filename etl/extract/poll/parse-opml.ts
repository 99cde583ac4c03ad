/** The feeds of an OPML file, as every feed reader exports it. */
import { SaxesParser } from 'saxes';
import { webAddress } from '../formats/feed/feed-shape.js';

export interface OpmlFeed {
  readonly name: string;
  readonly url: string;
}

/** What is not well formed stops nothing: the feeds that can be read are returned. */
export function parseOpml(text: string): readonly OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (name.toLowerCase() !== 'outline') return;
    const written = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
    const url = webAddress(written['xmlurl']);
    if (url === undefined) return;
    const title = (written['title'] || written['text'] || '').trim();
    feeds.set(url, { url, name: title || new URL(url).host });
  });
  parser.write(text.trimStart()).close();
  return [...feeds.values()];
}
