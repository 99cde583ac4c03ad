/** Finds sums: "Rp 1,2 miliar", "US$3 million", "3 juta dolar AS", "€3.3 million". A sum swallows its whole currency phrase. */
import type { QuantityQualifier } from '../../../schema/codelists/codelists.js';
import { claim, entryAt, isKind, spanOf, type Reading } from '../text/reading.js';
import { currencyOfCode, currencyOfSign, dollarOf } from './currency-symbols.js';
import { mayBeginNumber, numberAt, type NumberReading } from './find-number.js';

interface Prefix {
  readonly currency: string;
  readonly length: number;
  readonly isBareDollar: boolean;
}

/** "US$", "$", "Rp", "Rp.", "USD", "€" before the digits. */
function prefixAt(reading: Reading, at: number): Prefix | undefined {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  if (token === undefined) return undefined;
  if (token.text === '$') return { currency: 'USD', length: 1, isBareDollar: true };
  const sign = currencyOfSign(token.text);
  if (sign !== undefined) return { currency: sign, length: 1, isBareDollar: false };
  if (token.kind !== 'word') return undefined;
  if (next?.text === '$' && next.isGlued) {
    const dollar = dollarOf(token.key);
    return dollar === undefined ? undefined : { currency: dollar, length: 2, isBareDollar: false };
  }
  // A code is written in capitals or glued to its digits ("Rp15", "P14-million"); "try 3" is no Turkish sum.
  const code = token.isCapital ? currencyOfCode(token.text) : undefined;
  if (code === undefined) return undefined;
  if (token.text.length === 1 && next?.isGlued !== true) return undefined;
  return { currency: code, length: next?.text === '.' && next.isGlued ? 2 : 1, isBareDollar: false };
}

/** "dolar AS", "rupiah", "USD" after the digits. */
function suffixAt(reading: Reading, at: number): { currency: string; length: number } | undefined {
  const named = entryAt(reading, at, 'currency');
  if (named !== undefined) return { currency: named.entry.code, length: named.length };
  const token = reading.tokens[at];
  if (token?.isUpper === true && token.text.length === 3) {
    const code = currencyOfCode(token.text);
    if (code !== undefined) return { currency: code, length: 1 };
  }
  const sign = currencyOfSign(token?.text ?? '');
  return sign === undefined ? undefined : { currency: sign, length: 1 };
}

interface Sum {
  readonly from: number;
  readonly to: number;
  readonly number: NumberReading;
  readonly currency: string;
  readonly isBareDollar: boolean;
  readonly qualifier?: QuantityQualifier;
}

function withPrefix(reading: Reading, at: number): Sum | undefined {
  const prefix = prefixAt(reading, at);
  if (prefix === undefined) return undefined;
  if (reading.tokens[at + prefix.length]?.kind !== 'number') return undefined;
  const number = numberAt(reading, at + prefix.length);
  if (number === undefined) return undefined;
  return { from: at, to: number.to, number, currency: prefix.currency, isBareDollar: prefix.isBareDollar };
}

function withSuffix(reading: Reading, at: number): Sum | undefined {
  const number = numberAt(reading, at);
  if (number === undefined) return undefined;
  const suffix = suffixAt(reading, number.to);
  if (suffix === undefined) return undefined;
  return { from: number.from, to: number.to + suffix.length, number, currency: suffix.currency, isBareDollar: false };
}

const LEADS = [
  ['atLeast', 'AT_LEAST'],
  ['atMost', 'AT_MOST'],
  ['approximately', 'APPROXIMATE'],
] as const;

/** "lebih dari Rp 2 miliar": the qualifier stands before the currency. */
function qualifiedSumAt(reading: Reading, at: number): Sum | undefined {
  for (const [kind, qualifier] of LEADS) {
    const lead = entryAt(reading, at, kind);
    if (lead === undefined) continue;
    const sum = withPrefix(reading, at + lead.length);
    if (sum !== undefined) return { ...sum, from: at, qualifier };
  }
  return withPrefix(reading, at) ?? withSuffix(reading, at);
}

function amountOf(number: NumberReading): number | undefined {
  return number.value ?? number.min;
}

/** "Sudan’s $804 million Humanitarian Response Plan": a sum that is a part of the name of what is asked for. */
function namesPlan(reading: Reading, to: number): boolean {
  const { modifiers } = reading.compiled.pack.grammar;
  if (modifiers === 'after' || reading.tokens[to]?.isCapital !== true || reading.tokens[to]?.breaksBefore !== 0)
    return false;
  return (
    isKind(reading, to, 'notName') && isKind(reading, to + 1, 'notName') && reading.tokens[to + 1]?.isCapital === true
  );
}

const MAX_CODE = 4;

/** A sum begins with a number, a sign, or a code before one; all other words can be passed by. */
function mayBegin(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark') return token.text === '$' || currencyOfSign(token.text) !== undefined;
  if (mayBeginNumber(reading, at)) return true;
  const next = reading.tokens[at + 1];
  return token.isCapital && token.text.length <= MAX_CODE && next !== undefined && next.kind !== 'word';
}

/** Claims every sum of the text. Runs first: "200 juta dolar AS" must not leave "AS" to be read as a country. */
export function findMoney(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!mayBegin(reading, at)) continue;
    const sum = qualifiedSumAt(reading, at);
    if (sum === undefined) continue;
    const amount = amountOf(sum.number);
    if (amount === undefined || namesPlan(reading, sum.to)) continue;
    claim(reading, {
      type: 'money',
      ...spanOf(reading, sum.from, sum.to),
      from: sum.from,
      to: sum.to,
      amount,
      currency: sum.currency,
      qualifier: sum.qualifier ?? sum.number.qualifier,
      isBareDollar: sum.isBareDollar,
    });
    at = sum.to - 1;
  }
}
