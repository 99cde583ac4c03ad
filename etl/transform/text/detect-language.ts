/**
 * Tells the language of a text by its small words. Packs bring their own; for languages without a pack a few of the most
 * frequent words are kept here, so that a Spanish text is answered "no pack for es" and not read as something else.
 * (A trained detector was tried: loading it takes most of a second, and it took short Indonesian sentences for Malay.)
 */
import type { LanguagePack } from '../languages/pack.js';
import { splitWords } from '../languages/split-words.js';
import { foldWord } from './fold.js';

const SAMPLE_CHARACTERS = 4000;
const WORD = /\p{L}+/gu;
const MIN_SHARE = 0.06;

/** Frequent words of languages that may come without a pack. */
const OTHERS: Readonly<Record<string, string>> = {
  en: 'the, of, and, to, in, is, that, for, was, with, as, by, at, from, has, have, are, this, were, their',
  id: 'yang, dan, di, untuk, dengan, tidak, akan, dari, pada, itu, ini, telah, oleh, juga, kepada, bisa, karena, mereka, kami',
  ms: 'yang, dan, untuk, dengan, kerana, wang, ialah, sahaja, kerajaan, berkata, mangsa, pada, itu, ini, akan, oleh, kepada, turut, polis, negeri',
  es: 'el, la, los, las, de, del, que, y, en, un, una, por, con, para, se, su, más, como, al, fue, han, está',
  fr: 'le, la, les, des, du, de, et, en, un, une, que, qui, dans, pour, sur, par, avec, est, sont, aux, ont, ce, cette, plus',
  pt: 'o, os, as, de, do, da, dos, das, que, e, em, um, uma, para, com, não, por, mais, foi, ao, na, no, são',
  de: 'der, die, das, und, in, den, von, zu, mit, ist, des, für, auf, nicht, ein, eine, dem, sich, auch, wurde',
  it: 'il, lo, la, gli, le, di, del, della, che, e, in, un, una, per, con, non, sono, più, alla, nel, è',
  nl: 'de, het, een, en, van, in, is, op, dat, te, voor, met, zijn, niet, aan, er, ook, werd, door',
  tl: 'ang, ng, sa, na, mga, at, ay, para, ni, kay, hindi, ito, siya, mula, nito, kanilang, naman',
  sw: 'ya, na, wa, kwa, ni, katika, za, la, kuwa, hii, hiyo, watu, pia, baada',
  tr: 've, bir, bu, ile, için, da, de, olarak, çok, daha, olan, sonra, ancak, kadar',
};

/** Scripts that are as good as a language here: there is no pack that could mistake them. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Myanmar}/u, 'my'],
];

export type DetectLanguage = (text: string) => string;

type WordLists = ReadonlyMap<string, ReadonlySet<string>>;

function toSet(words: string): ReadonlySet<string> {
  return new Set(splitWords(words).map(foldWord));
}

function wordLists(packs: readonly LanguagePack[]): WordLists {
  const lists = new Map(Object.entries(OTHERS).map(([code, words]) => [code, toSet(words)]));
  for (const { code, stopwords } of packs) lists.set(code, toSet(stopwords));
  return lists;
}

function shareOf(words: readonly string[], list: ReadonlySet<string>): number {
  let hits = 0;
  for (const word of words) if (list.has(word)) hits += 1;
  return words.length === 0 ? 0 : hits / words.length;
}

function scriptOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.slice(0, 200) ?? [];
  const found = SCRIPTS.find(([script]) => letters.filter((letter) => script.test(letter)).length > letters.length / 2);
  return found?.[1];
}

/** A sister language that shares the small words shows itself by words of its own: Malay "kerana", "wang". */
function rivalOf(words: readonly string[], pack: LanguagePack | undefined): string | undefined {
  for (const [code, marks] of Object.entries(pack?.rivals ?? {})) {
    const set = toSet(marks);
    const different = new Set(words.filter((word) => set.has(word)));
    if (different.size >= 3 || (different.size >= 2 && words.length < 120)) return code;
  }
  return undefined;
}

/** A detector over the given packs; `und` for text too short or too strange to tell. */
export function createLanguageDetector(packs: readonly LanguagePack[]): DetectLanguage {
  const lists = wordLists(packs);
  return (text) => {
    const sample = text.slice(0, SAMPLE_CHARACTERS);
    const script = scriptOf(sample);
    if (script !== undefined) return script;
    const words = (sample.match(WORD) ?? []).map(foldWord);
    const ranked = [...lists]
      .map(([code, list]) => ({ code, share: shareOf(words, list) }))
      .toSorted((a, b) => b.share - a.share);
    const [best] = ranked;
    if (best === undefined || best.share < MIN_SHARE) return 'und';
    return (
      rivalOf(
        words,
        packs.find(({ code }) => code === best.code),
      ) ?? best.code
    );
  };
}
