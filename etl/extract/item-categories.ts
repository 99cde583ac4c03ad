/** Tells the category of a thing by the nouns of every language pack: what a table or a report calls it, without reading it as a text. */
import { loadPacks } from '../languages.js';
import { remember } from '../transform/remember.js';
import { foldWord } from '../transform/text/fold.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MAX_THING = 300;
const MAX_REMEMBERED = 5000;

const wordsOf = (text: string): readonly string[] => (text.match(WORD) ?? []).map(foldWord);

/** "kits" is "kit", "toldos" is "toldo": packs hold the singular. */
const singular = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

/** @example (await loadCategoryFinder())('Distribución de kits de higiene') // 'wash.hygiene_kit' */
export async function loadCategoryFinder(): Promise<(thing: string) => string> {
  const nouns = new Map<string, string>();
  let longest = 1;
  for (const { items } of await loadPacks()) {
    for (const [code, list] of Object.entries(items.nouns)) {
      for (const noun of list.split(',')) {
        const words = wordsOf(noun).map(singular);
        longest = Math.max(longest, words.length);
        const key = words.join(' ');
        if (key !== '' && !nouns.has(key)) nouns.set(key, code);
      }
    }
  }
  return remember((thing) => find(wordsOf(thing.slice(0, MAX_THING)).map(singular), nouns, longest), MAX_REMEMBERED);
}

/** The longest noun in it; the first of those. */
function find(words: readonly string[], nouns: ReadonlyMap<string, string>, longest: number): string {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const code = nouns.get(words.slice(at, at + length).join(' '));
      if (code !== undefined) return code;
    }
  }
  return 'other';
}
