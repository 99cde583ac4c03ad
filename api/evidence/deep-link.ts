/** A link that opens the source with the quote highlighted (URL text fragments; other browsers just open the page). */

/** Longer quotes are named by their first and last words, as the specification recommends. */
const WHOLE_QUOTE_LENGTH = 120;
const EDGE_WORDS = 5;

/** @example deepLink('https://example.org/a', 'IOM gave kits') // 'https://example.org/a#:~:text=IOM%20gave%20kits' */
export function deepLink(url: string | null, quote: string): string | null {
  if (url === null) return null;
  const words = quote.trim().split(/\s+/);
  const isShort = quote.length <= WHOLE_QUOTE_LENGTH || words.length <= 2 * EDGE_WORDS;
  const directive = isShort
    ? encode(words.join(' '))
    : `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
  return `${url.split('#')[0]}#:~:text=${directive}`;
}

/** A hyphen and a comma mean something inside a text directive. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
