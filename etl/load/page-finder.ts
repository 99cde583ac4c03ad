/** The page that an offset stands on, in texts whose pages end with a form feed (docs/decisions/pages-in-text.md). */

const PAGE_END = '\f';

/**
 * @returns what tells the page of an offset, counted from 1; undefined where the text has no pages
 * @example pageFinder('One.\n\f\nTwo.')?.(7) // 2
 */
export function pageFinder(text: string): ((offset: number) => number) | undefined {
  const ends: number[] = [];
  for (let at = text.indexOf(PAGE_END); at >= 0; at = text.indexOf(PAGE_END, at + 1)) ends.push(at);
  if (ends.length === 0) return undefined;
  return (offset) => {
    const next = ends.findIndex((end) => end >= offset);
    return (next < 0 ? ends.length : next) + 1;
  };
}
