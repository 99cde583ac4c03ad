/** Reads a numeral written in digits: "2.500", "2,5", "14.250.000", "1,234.56". */

export interface NumeralMarks {
  readonly decimalMark: ',' | '.';
}

function isGrouped(text: string, mark: string): boolean {
  const parts = text.split(mark);
  return (
    parts.length > 1 &&
    (parts[0]?.length ?? 9) <= 3 &&
    parts[0] !== '0' &&
    parts.slice(1).every((part) => part.length === 3)
  );
}

function toNumber(whole: string, decimals: string): number | undefined {
  if (!/^\d{1,15}$/.test(whole) || !/^\d{0,9}$/.test(decimals)) return undefined;
  return Number(decimals === '' ? whole : `${whole}.${decimals}`);
}

function parseWith(text: string, decimalMark: ',' | '.'): number | undefined {
  const groupMark = decimalMark === ',' ? '.' : ',';
  const [whole = '', decimals = '', ...rest] = text.split(decimalMark);
  if (rest.length > 0) return undefined;
  if (!whole.includes(groupMark)) return toNumber(whole, decimals);
  return isGrouped(whole, groupMark) ? toNumber(whole.replaceAll(groupMark, ''), decimals) : undefined;
}

/**
 * The value, or undefined where the digits are malformed ("42.12.684"). The language's own reading wins; the other
 * convention counts only where it is the only legal one: "2.5 juta" in Indonesian, "1.234.567" in English.
 */
export function parseNumeral(text: string, { decimalMark }: NumeralMarks): number | undefined {
  return parseWith(text, decimalMark) ?? parseWith(text, decimalMark === ',' ? '.' : ',');
}
