/** Reads the comma-separated word lists of a pack. */

/** "a, b c" → ["a", "b c"]; an empty list for an empty string. */
export function splitWords(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
