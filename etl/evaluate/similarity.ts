/** When two phrases count as the same: half of their tokens in common, or one held in the other as whole words and half as long. */

const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Lower-case words and figures without accents. */
export function tokensOf(text: string | null | undefined): string[] {
  return (text ?? '').toLowerCase().normalize('NFKD').replace(MARKS, '').match(WORD) ?? [];
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let same = 0;
  for (const token of a) {
    const at = rest.indexOf(token);
    if (at < 0) continue;
    same += 1;
    rest.splice(at, 1);
  }
  return same / Math.max(a.length, b.length);
}

/** Whether two phrases are near enough to be one filler. */
export function isNear(a: string, b: string): boolean {
  const [x, y] = [tokensOf(a), tokensOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  if (overlap(x, y) >= 0.5) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length * 2 >= long.length && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
