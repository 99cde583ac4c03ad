/** A sum as people write it into XML, as an exact decimal string. */

export interface Decimal {
  readonly value: string;
  /** Not as the standard writes a sum, though there is only one way to read it. */
  readonly isOdd: boolean;
}

/** All the money there is has 16. */
const MAX_DIGITS = 60;

/**
 * Undefined where there is no one way to read it: "1.000" is a thousand to some, and the standard says that it is one.
 *
 * @example readDecimal(' 1,000.50 ') // { value: '1000.50', isOdd: false }
 * @example readDecimal('1.000.000,5') // { value: '1000000.5', isOdd: true }
 */
export function readDecimal(written: string): Decimal | undefined {
  const text = written.trim();
  if (text.length > MAX_DIGITS) return undefined;
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: withoutZeros(text), isOdd: false };
  const plain = text.replace(/^\+/, '').replace(/[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '');
  if (/^-?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return { value: withoutZeros(closed(plain)), isOdd: plain !== text };
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain))
    return { value: withoutZeros(plain.replaceAll(',', '')), isOdd: false };
  if (/^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(plain) || /^-?\d+(\.\d{3})*,\d{1,2}$/.test(plain)) {
    return { value: withoutZeros(plain.replaceAll('.', '').replace(',', '.')), isOdd: true };
  }
  return exponential(plain);
}

/** What spreadsheets make of a large sum: 1.5E+07. */
function exponential(text: string): Decimal | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d+))?e\+?(\d{1,2})$/i.exec(text);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  const digits = fraction.padEnd(Number(power), '0');
  const rest = digits.slice(Number(power));
  const value = `${sign}${whole}${digits.slice(0, Number(power))}${rest === '' ? '' : `.${rest}`}`;
  return { value: withoutZeros(value), isOdd: true };
}

function closed(text: string): string {
  return text.replace(/\.$/, '').replace(/^(-?)\./, '$10.');
}

/** Leading zeros only: those behind the point are as reported. */
function withoutZeros(text: string): string {
  return text.replace(/^(-?)0+(?=\d)/, '$1');
}
