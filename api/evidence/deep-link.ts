/** A link that opens the source with the quote highlighted (URL text fragments; other browsers just open it), or at its page. */

/** Longer quotes are named by their first and last words, as the specification recommends. */
const WHOLE_QUOTE_LENGTH = 120;
const EDGE_WORDS = 5;

interface Quoted {
  readonly url: string | null;
  readonly quote: string;
  readonly locator: string | null;
}

/**
 * A text fragment finds words in a web page, a page of a PDF has a number; an element or a cell is found by its locator.
 *
 * @example deepLink({ url: 'https://example.org/a', quote: 'IOM gave kits', locator: null }) // 'https://example.org/a#:~:text=IOM%20gave%20kits'
 * @example deepLink({ url: 'https://example.org/a.pdf', quote: 'IOM gave kits', locator: 'page 3' }) // 'https://example.org/a.pdf#page=3'
 */
export function deepLink({ url, quote, locator }: Quoted): string | null {
  if (url === null) return null;
  const page = /^page (\d+)$/.exec(locator ?? '')?.[1];
  if (page !== undefined) return `${url.split('#')[0]}#page=${page}`;
  return locator === null ? linkToText(url, quote) : url;
}

function linkToText(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const isShort = quote.length <= WHOLE_QUOTE_LENGTH || words.length <= 2 * EDGE_WORDS;
  const directive = isShort
    ? encode(words.join(' '))
    : `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
  return `${url.split('#')[0]}#:~:text=${directive}`;
}

/** A hyphen and a comma mean something inside a text directive. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
