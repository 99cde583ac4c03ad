/**
 * The key by which names are looked up everywhere: "PT. Astra International Tbk" and "Astra International" share one,
 * "Kementerian Sosial RI" and "Kementerian Sosial" as well. Names are stored under it, so a change needs a migration.
 */
import anyAscii from 'any-ascii';

/** Legal forms: they say what a body is, not which. */
const LEGAL_FORMS = new Set([
  'pt',
  'cv',
  'tbk',
  'persero',
  'inc',
  'incorporated',
  'ltd',
  'limited',
  'llc',
  'plc',
  'corp',
  'co',
  'gmbh',
  'ag',
  'sa',
  'sarl',
  'bv',
  'nv',
  'pte',
  'sdn',
  'bhd',
  'the',
]);
/** Whether a word stands in no key: "pt". */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word);

/** "Kementerian Sosial RI": the state is the body's country, not a part of its name. */
const STATE = /(?:^|\s)(?:republik indonesia|ri)$/;
const MARKS = /\p{M}+/gu;
/** Nothing to replace: most names are such. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const NOT_WORD = /[^a-z0-9]+/g;
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

function toAscii(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  // "Kızılay": Latin, but without a plainer form of its own.
  const bare = name.normalize('NFKC').normalize('NFKD').replace(MARKS, '').replaceAll('ı', 'i');
  // The tables of all scripts are half a megabyte: a start that needs none of them should open none.
  return (ASCII.test(bare) ? bare : anyAscii(bare)).toLowerCase();
}

/**
 * Lower-case ASCII words with single spaces. A name that is nothing but a legal form keeps it ("CO").
 * `nameKey('PT. Astra International, Tbk')` → `'astra international'`.
 */
export function nameKey(name: string): string {
  const ascii = toAscii(name);
  const words = PLAIN.test(ascii)
    ? ascii
    : ascii.replaceAll("'", '').replaceAll('&', ' and ').replace(NOT_WORD, ' ').trim();
  const kept = words
    .split(' ')
    .filter((word) => !LEGAL_FORMS.has(word))
    .join(' ');
  const bare = kept.replace(STATE, '').trim();
  return bare || kept || words;
}
