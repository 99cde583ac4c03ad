/** The value of a transaction: an exact amount, its currency, the day it is valued at. */
import type { ReportedMoney } from '../../../../schema/records/reported.js';
import { currencies } from '../../../../schema/codelists/currencies.js';
import { readDay } from '../calendar-day.js';
import { readDecimal } from './decimal.js';
import { quoted, type IssueList } from './issue-list.js';
import { attributeOf, type XmlElement } from './xml-element.js';

const KNOWN = new Set(currencies.map(({ code }) => code));

export interface MoneyContext {
  readonly issues: IssueList;
  readonly defaultCurrency: string | undefined;
  /** As messages call the transaction. */
  readonly at: string;
}

/** Undefined, with an issue, where the amount or its currency cannot be told. */
export function readMoney(value: XmlElement, { issues, defaultCurrency, at }: MoneyContext): ReportedMoney | undefined {
  const amount = readDecimal(value.text);
  if (amount === undefined) {
    issues.add(
      'AMOUNT_ODD',
      `${at}: the value ${quoted(value.text)} is no number; the transaction was kept without a sum. Write it like 1000.50.`,
    );
    return undefined;
  }
  if (amount.isOdd)
    issues.add('AMOUNT_ODD', `${at}: the value ${quoted(value.text)} was read as ${amount.value}. Write it so.`);
  const currency = currencyOf(value, { issues, defaultCurrency, at });
  if (currency === undefined) return undefined;
  const valueDate = attributeOf(value, 'value-date');
  const day = valueDate === undefined ? undefined : readDay(valueDate);
  return {
    amount: amount.value,
    currency,
    ...(day !== undefined && 'day' in day && day.day.precision === 'DAY' && { valueDate: day.day.value }),
    locator: `line ${value.line}`,
  };
}

function currencyOf(value: XmlElement, { issues, defaultCurrency, at }: MoneyContext): string | undefined {
  const code = (attributeOf(value, 'currency') ?? defaultCurrency)?.toUpperCase();
  if (code !== undefined && KNOWN.has(code)) return code;
  const isCode = code !== undefined && /^[A-Z]{3}$/.test(code);
  const said =
    code === undefined
      ? 'has no currency, and the activity no default'
      : `has the currency ${quoted(code)}, which ISO 4217 does not list`;
  const done = isCode ? 'it was kept as it stands' : 'the transaction was kept without a sum';
  issues.add('CURRENCY_UNKNOWN', `${at}: the value ${quoted(value.text)} ${said}; ${done}. Write a code such as USD.`);
  return isCode ? code : undefined;
}
