/** Words that a line's end parted: the hyphen goes, unless the word has one of its own. */

export interface WordParts {
  readonly before: string;
  readonly after: string;
}

/** Words with a hyphen inside of a line, lower case: "in-kind", "anak-anak". */
export function hyphenatedWords(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.split(' ')) if (word.includes('-')) words.add(lettersOf(word).toLowerCase());
  }
  return words;
}

const lettersOf = (word: string): string => word.replace(/[^\p{L}-]/gu, '');

/** The text of two lines of one paragraph, with what stands between lines (a space, a page's end) between them. */
export function joinLines({ before, after }: WordParts, between: string, known: ReadonlySet<string>): string {
  if (before.endsWith('\u00AD')) return joinWord(before.slice(0, -1), after, between);
  const last = before.slice(before.lastIndexOf(' ') + 1);
  const right = /^\p{L}+/u.exec(after)?.[0];
  if (right === undefined || !/\p{L}[-\u2010]$/u.test(last)) return `${before}${between}${after}`;
  const left = lettersOf(last.slice(0, -1));
  if (hasOwnHyphen(left, right, known)) return joinWord(before, after, between);
  return joinWord(before.slice(0, -1), after, between);
}

/** "anak-anak" and "orang-orangan" are doubled, "Asia-Pacific" goes on with a capital, "in-kind" is written so elsewhere. */
function hasOwnHyphen(left: string, right: string, known: ReadonlySet<string>): boolean {
  const isDoubled = left.length > 2 && right.toLowerCase().startsWith(left.toLowerCase());
  return isDoubled || right !== right.toLowerCase() || known.has(`${left}-${right}`.toLowerCase());
}

/** What lies between lines comes behind the word, so that the word is whole. */
function joinWord(before: string, after: string, between: string): string {
  const end = after.indexOf(' ');
  if (between === ' ' || end < 0) return `${before}${after}${between === ' ' ? '' : between}`;
  return `${before}${after.slice(0, end)}${between}${after.slice(end)}`;
}
