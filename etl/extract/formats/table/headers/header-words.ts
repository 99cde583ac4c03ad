/** The words of headers in every language, folded, so that "Organización" and "ORGANIZACION" are one. Adding a language is adding a file and its name here. */
import { remember } from '../../../../transform/remember.js';
import { foldWord } from '../../../../transform/text/fold.js';
import { ar } from './ar.js';
import { codes } from './codes.js';
import type { Concept, HeaderWords } from './concept.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import { pt } from './pt.js';

const LANGUAGES: readonly HeaderWords[] = [codes, en, fr, es, pt, id, ar];

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
const HUMP = /(\p{Ll})(\p{Lu})/gu;
/** Longer headers are notes. */
const MAX_HEADER = 200;

/** "ClusterActivities" → cluster, activities; "ADM2_PCODE" → adm, 2, pcode. */
export const wordsOfHeader = remember(
  (header: string): readonly string[] =>
    (header.slice(0, MAX_HEADER).replace(HUMP, '$1 $2').match(WORD) ?? []).map((word) =>
      foldWord(word).replaceAll('œ', 'oe'),
    ),
  5000,
);

const phrases = new Map<string, Concept>();
const stopWords = new Set<string>();
/** The most words that a phrase has. */
let longest = 1;

/** The first language that has a word decides what it says. */
function add({ stopWords: idle = '', ...concepts }: HeaderWords): void {
  for (const word of idle.split(', ')) stopWords.add(wordsOfHeader(word).join(' '));
  for (const [concept, list] of Object.entries(concepts)) {
    for (const phrase of list.split(', ')) {
      const words = wordsOfHeader(phrase);
      longest = Math.max(longest, words.length);
      const key = words.join(' ');
      if (!phrases.has(key)) phrases.set(key, concept as Concept);
    }
  }
}

LANGUAGES.forEach(add);

export interface ReadHeader {
  readonly concepts: ReadonlySet<Concept>;
  /** Words that no language knows. */
  readonly unknown: number;
}

/** The concepts of a header, the longest phrases first. */
export const conceptsOf = remember((header: string): ReadHeader => {
  const words = wordsOfHeader(header);
  const concepts = new Set<Concept>();
  let unknown = 0;
  for (let at = 0; at < words.length;) {
    const { concept, length } = phraseAt(words, at);
    if (concept !== undefined) concepts.add(concept);
    else if (!stopWords.has(words[at]!) && !/^\p{N}+$/u.test(words[at]!)) unknown += 1;
    at += length;
  }
  return { concepts, unknown };
}, 5000);

function phraseAt(words: readonly string[], at: number): { readonly concept?: Concept; readonly length: number } {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const concept = phrases.get(words.slice(at, at + length).join(' '));
    if (concept !== undefined) return { concept, length };
  }
  return { length: 1 };
}
