/** Numbers as tables write them: 1,500 and 1.500 and 1 500 are one; "USD 1,250.50" has its currency beside it. */
import { currencies } from '../../../../../schema/codelists/currencies.js';

const CURRENCIES = new Set(currencies.map(({ code }) => code));
const MARKS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  Rp: 'IDR',
  RP: 'IDR',
  'Rp.': 'IDR',
};

const ARABIC_ZERO = 0x660;
const SPACES = /[\s\u00a0\u202f']/g;

/** @example withPlainDigits('١٢') // '12' */
export const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));

/**
 * A decimal string without thousands, sign kept; undefined for what is no number.
 *
 * @param isPlain true where the number comes from a workbook or JSON: 12.345 is then twelve and a bit
 * @example readDecimal('1.500.000', false) // '1500000'
 */
export function readDecimal(text: string, isPlain: boolean): string | undefined {
  const digits = withPlainDigits(text.trim().replace(SPACES, ''));
  if (digits.length > 40) return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(digits) && (isPlain || !/^-?\d{1,3}\.\d{3}$/.test(digits))) return tidy(digits);
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return tidy(digits.replaceAll(',', ''));
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return tidy(digits.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+,\d+$/.test(digits)) return tidy(digits.replace(',', '.'));
  return /^-?\d+(?:\.\d+)?e[+-]?\d{1,2}$/i.test(digits) ? tidy(String(Number(digits))) : undefined;
}

/** 0012.50 → 12.50: zeros before it say nothing, those behind it were written. */
const tidy = (digits: string): string => digits.replace(/^(-?)0+(?=\d)/, '$1');

export interface ReadSum {
  readonly amount: string;
  readonly currency?: string;
}

/** @example readSum('USD 1,250.50', false) // { amount: '1250.50', currency: 'USD' } */
export function readSum(text: string, isPlain: boolean): ReadSum | undefined {
  const written = text.trim().slice(0, 60);
  const plain = readDecimal(written, isPlain);
  if (plain !== undefined) return { amount: plain };
  const number = /-?\d[\d.,\s\u00a0']{0,30}/.exec(written)?.[0] ?? '';
  const amount = readDecimal(number.replace(/[.,]$/, ''), isPlain);
  const rest = written.replace(number, ' ').trim();
  if (amount === undefined || /\d/.test(rest)) return undefined;
  const currency = readCurrency(rest);
  return currency === undefined ? undefined : { amount, currency };
}

/** @example readCurrency('US$') // 'USD' */
export function readCurrency(text: string): string | undefined {
  const written = text.trim();
  const code = written.toUpperCase();
  return CURRENCIES.has(code) ? code : MARKS[written];
}

/** Whole people: a count that is no number, or is less than nothing, is undefined. */
export function readCount(text: string, isPlain: boolean): number | undefined {
  const number = Number(readDecimal(text, isPlain) ?? Number.NaN);
  return Number.isFinite(number) && number >= 0 && number < 1e10 ? Math.round(number) : undefined;
}
