/** Which of several spellings of one name is shown: the same one, in whatever order they were met. */

const hasSmall = (name: string): boolean => /\p{Ll}/u.test(name);
const hasCapital = (name: string): boolean => /\p{Lu}/u.test(name);
const capitals = (name: string): number => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length;

/** Words that begin with a capital: "Yayasan Bahtera Nusa" before "YAYASAN BAHTERA NUSA" and "yayasan bahtera nusa". */
const mixed = (name: string): number => Number(hasSmall(name) && hasCapital(name));

function byClearness(a: string, b: string): number {
  return mixed(b) - mixed(a) || capitals(b) - capitals(a) || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Written with capitals where they belong, then the longer, then the first in the order of code units.
 * @example clearestSpelling(['BAHTERA NUSA', 'Bahtera Nusa']) // 'Bahtera Nusa'
 */
export function clearestSpelling(spellings: readonly string[]): string {
  return spellings.toSorted(byClearness)[0] ?? '';
}
