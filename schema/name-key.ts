/** One key for the spellings of a name: how organizations and places are looked up, everywhere alike. */
import anyAscii from 'any-ascii';

/** Legal forms say what a company is, not which one. */
const LEGAL_FORMS = new Set(['pt', 'cv', 'tbk', 'persero', 'ltd', 'inc', 'llc', 'plc', 'gmbh']);
/** "Kementerian Sosial RI" is the "Kementerian Sosial": the state behind a name is its country. */
const STATE_ENDINGS = [['republik', 'indonesia'], ['ri']];

/**
 * NFKC, transliterated, lower case, without punctuation, legal forms and the state's name at the end.
 *
 * @returns words divided by single spaces; empty when nothing is left
 * @example nameKey('Kementerian Sosial R.I.') // 'kementerian sosial'
 */
export function nameKey(name: string): string {
  const plain = anyAscii(name.normalize('NFKC')).toLowerCase().replace(/['’.]/g, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const named = words.filter((word, i) => !(LEGAL_FORMS.has(word) || (i === 0 && word === 'the')));
  return withoutState(named.length > 0 ? named : words).join(' ');
}

function withoutState(words: readonly string[]): readonly string[] {
  const ending = STATE_ENDINGS.find((state) =>
    state.every((word, i) => words[words.length - state.length + i] === word),
  );
  return ending && words.length > ending.length ? words.slice(0, -ending.length) : words;
}
