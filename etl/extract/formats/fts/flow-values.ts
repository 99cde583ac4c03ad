/** The values of a flow: its sum, its date, what was given and what for. */
import type { Issue } from '../../../../schema/records/issue.js';
import type { ReportedDate, ReportedItem, ReportedMoney } from '../../../../schema/records/reported.js';
import { readDay } from '../calendar-day.js';
import type { FtsFlow } from './fts-flow.js';

/** The sum in the currency in which it was given, with the dollars that FTS reckons; else the dollars. */
export function moneyOf(flow: FtsFlow, locator: string): ReportedMoney | undefined {
  const { amountUSD, originalAmount, originalCurrency, exchangeRate } = flow;
  const currency = originalCurrency?.trim().toUpperCase() ?? '';
  const isOriginal = typeof originalAmount === 'number' && /^[A-Z]{3}$/.test(currency);
  if (!isOriginal && typeof amountUSD !== 'number') return undefined;
  return {
    amount: String(isOriginal ? originalAmount : amountUSD),
    currency: isOriginal ? currency : 'USD',
    ...(typeof amountUSD === 'number' && { usd: String(amountUSD) }),
    ...(isOriginal && typeof exchangeRate === 'number' && { usdRate: String(exchangeRate) }),
    ...(isInKind(flow) && { isInKind: true }),
    locator: `${locator}.${isOriginal ? 'originalAmount' : 'amountUSD'}`,
  };
}

const isInKind = ({ contributionType }: FtsFlow): boolean => /^in[ -]?kind/i.test(contributionType ?? '');

/** What was given in kind is only told by the description. */
export function itemsOf(flow: FtsFlow, locator: string): readonly ReportedItem[] {
  const none = { quantity: null, unit: null };
  if (isInKind(flow)) {
    const what = flow.description?.trim().slice(0, 500) || 'in kind';
    return [{ what, category: 'other', ...none, locator: `${locator}.contributionType` }];
  }
  const method = flow.method?.trim() ?? '';
  return /^cash transfer/i.test(method)
    ? [{ what: method, category: 'cash.transfer', ...none, locator: `${locator}.method` }]
    : [];
}

export interface DateContext {
  readonly at: string;
  readonly locator: string;
  readonly issues: Issue[];
}

/** The day of the flow, else of the decision, else of the first report. */
export function dateOf(flow: FtsFlow, { at, locator, issues }: DateContext): ReportedDate | null {
  const names = ['date', 'decisionDate', 'firstReportedDate'] as const;
  const name = names.find((one) => flow[one]?.trim());
  if (name === undefined) return null;
  const reading = readDay(flow[name]!.trim());
  if ('day' in reading) return { ...reading.day, locator: `${locator}.${name}` };
  issues.push({
    code: reading.code,
    message: `${at}: the ${name} "${flow[name]!.slice(0, 60)}" is no date; the flow was kept without one.`,
  });
  return null;
}

/** Its reference is what its donor finds it by. */
export function descriptionOf({ description, refCode, keywords }: FtsFlow): string {
  const told = description?.replace(/\s+/g, ' ').trim().slice(0, 4000) ?? '';
  const reference = refCode && !told.includes(refCode) ? ` (${refCode})` : '';
  const words = keywords && keywords.length > 0 ? ` [${keywords.join(', ')}]` : '';
  return `${told}${reference}${words}`.trim();
}

/** The flow, cut where one of its objects ends; what matters stands first. */
export function quoteOf(json: string): string {
  if (json.length <= 2000) return json;
  const head = json.slice(0, 2000);
  return head.slice(0, Math.max(head.lastIndexOf('}'), head.lastIndexOf('"')) + 1) || head;
}
