/** What divides the cells of a CSV: commas, semicolons where commas are decimal, tabs, or bars. */

const DELIMITERS = [',', '\t', ';', '|'] as const;
const MAX_LINES = 30;

/** The one that stands in most lines, and of those the most frequent: titles have none, and cells may have others. */
export function delimiterOf(head: string): string {
  const lines = head.slice(0, 200_000).split('\n', MAX_LINES).map(withoutQuoted);
  const score = (delimiter: string): number => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const inLines = counts.filter((count) => count > 0).length;
    return inLines * 1000 + Math.min(999, counts.reduce((sum, count) => sum + count, 0) / Math.max(1, inLines));
  };
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}

const withoutQuoted = (line: string): string => line.slice(0, 10_000).replace(/"[^"]*"/g, '');
