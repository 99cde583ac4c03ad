/** The verbatim slice of the file that one transaction rests on. */

/** A transaction of every element that the standard allows has some 1,500. */
const MAX_QUOTE = 2_000;

/**
 * The whole element; a longer one is cut after the last of its inner elements that ends in time, so that it stays verbatim.
 *
 * @param start offset of its `<` in `text`
 * @param end offset behind its `>`
 */
export function quoteOf(text: string, start: number, end: number): string {
  if (end - start <= MAX_QUOTE) return text.slice(start, end);
  const head = text.slice(start, start + MAX_QUOTE);
  const cut = Math.max(endOfLastClosingTag(head), head.lastIndexOf('/>') + 2);
  return cut > 2 ? head.slice(0, cut) : head;
}

function endOfLastClosingTag(head: string): number {
  const last = head.lastIndexOf('</');
  const end = head.indexOf('>', last);
  if (last < 0) return 0;
  return end >= 0 ? end + 1 : endOfLastClosingTag(head.slice(0, last));
}
