/** The form in which words are compared: lower case, no accents. "Médecins" and "MEDECINS" are one word. */

const ASCII_LOWER = /^[a-z0-9]+$/;
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’ʼ]/g;

/** Folds one word. Pure; the length may change, so offsets always come from the token, never from its key. */
export function foldWord(word: string): string {
  if (ASCII_LOWER.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase();
}
