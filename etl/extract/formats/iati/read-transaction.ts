/** A transaction as one event: its own words go before those of its activity. */
import type { EventKind } from '../../../../schema/codelists/codelists.js';
import type { ReportedDate, ReportedEvent, ReportedMoney, ReportedParty } from '../../../../schema/records/reported.js';
import { readFlag, type ActivityFacts } from './activity-facts.js';
import { readDay } from '../calendar-day.js';
import { kindOf, transactionTypeOf } from './codes.js';
import { shortKey } from './event-key.js';
import { quoted, type IssueList } from './issue-list.js';
import { narrativeOf } from './narrative.js';
import { readCashItems } from './read-cash-items.js';
import { readMoney } from './read-money.js';
import { readParty } from './read-party.js';
import { readPlaces } from './read-places.js';
import { readSectors } from './read-sectors.js';
import { attributeOf, childOf, type XmlElement } from './xml-element.js';

export interface TransactionContext {
  readonly facts: ActivityFacts;
  readonly issues: IssueList;
  /** Counted from 1. */
  readonly position: number;
  /** Numbers the second of equal keys. */
  readonly numbered: (key: string) => string;
}

/** Undefined, with an issue, where the transaction has no type or no value. */
export function readTransaction(transaction: XmlElement, context: TransactionContext): ReportedEvent | undefined {
  const { facts, issues } = context;
  const locator = `line ${transaction.line}, transaction ${context.position} of ${facts.key}`;
  const at = `L${locator.slice(1)}`;
  const type = typeOf(transaction, at, issues);
  const value = childOf(transaction, 'value');
  if (value === undefined || value.text.trim() === '') {
    issues.add('TRANSACTION_WITHOUT_VALUE', `${at} has no value; it was left out: ${quoted(transaction.quote ?? '')}`);
    return undefined;
  }
  if (type === undefined) return undefined;
  const money = readMoney(value, { issues, defaultCurrency: facts.defaultCurrency, at });
  const date = dateOf(transaction, { value, at, issues });
  const parties = partiesOf(transaction, context);
  const key = keyOf({ facts, type: type.code, date, amount: money, value: value.text.trim(), parties: parties.own });
  return {
    key: context.numbered(shortKey(key)),
    kind: type.kind,
    modality: 'DONE',
    transactionType: type.code,
    parties: parties.all,
    money: money === undefined ? [] : [money],
    date,
    beneficiaries: [],
    ...matterOf(transaction, context),
    evidence: { quote: transaction.quote ?? '', locator },
  };
}

interface TransactionType {
  readonly code: string;
  readonly kind: EventKind;
}

function typeOf(transaction: XmlElement, at: string, issues: IssueList): TransactionType | undefined {
  const element = childOf(transaction, 'transaction-type');
  const written = attributeOf(element, 'code') ?? (element && narrativeOf(element));
  if (written === undefined) {
    issues.add('TRANSACTION_TYPE_UNKNOWN', `${at} has no type; it was left out: ${quoted(transaction.quote ?? '')}`);
    return undefined;
  }
  const code = transactionTypeOf(written);
  const kind = kindOf(code);
  if (kind !== undefined) return { code, kind };
  issues.add(
    'TRANSACTION_TYPE_UNKNOWN',
    `${at} has the type ${quoted(written)}, which IATI does not have; it was kept as OTHER. Write 1 to 13.`,
  );
  return { code: code.slice(0, 40), kind: 'OTHER' };
}

interface DateContext {
  readonly value: XmlElement;
  readonly at: string;
  readonly issues: IssueList;
}

/** The day of the transaction, else the day that its value is of. */
function dateOf(transaction: XmlElement, { value, at, issues }: DateContext): ReportedDate | null {
  const element = childOf(transaction, 'transaction-date');
  const iso = attributeOf(element, 'iso-date');
  const text = iso ?? (element && /\d/.test(element.text) ? element.text.trim() : undefined);
  const written = text ?? attributeOf(value, 'value-date');
  if (written === undefined) return null;
  const reading = readDay(written);
  if ('day' in reading) return { ...reading.day, locator: `line ${text === undefined ? value.line : element!.line}` };
  const why = reading.code === 'DATE_IMPOSSIBLE' ? 'is no day of any calendar' : 'is no date that can be read';
  issues.add(
    reading.code,
    `${at}: ${quoted(written)} ${why}; the transaction was kept without a date. Write it like 2020-08-27.`,
  );
  return null;
}

interface Parties {
  /** Those whom the transaction itself names. */
  readonly own: readonly ReportedParty[];
  readonly all: readonly ReportedParty[];
}

/** The reporting organisation is not made a donor: whoever reports may be anybody in the chain. */
function partiesOf(transaction: XmlElement, { facts, issues }: TransactionContext): Parties {
  const context = { issues, publisherRef: facts.publisherRef };
  const provider = readParty(childOf(transaction, 'provider-org'), 'DONOR', context);
  const receiver = readParty(childOf(transaction, 'receiver-org'), 'RECIPIENT', context);
  const own = [provider, receiver].filter((party) => party !== undefined);
  const { funding, carrying } = facts.participants;
  return { own, all: provider === undefined ? [...funding, ...own, ...carrying] : [...own, ...carrying] };
}

/** What it was for and where: the transaction's own, else the activity's. */
function matterOf(transaction: XmlElement, { facts, issues }: TransactionContext) {
  const own = narrativeOf(childOf(transaction, 'description'));
  const description = [facts.description, own === facts.description ? undefined : own].filter(Boolean).join(': ');
  const places = readPlaces(transaction, issues);
  const sectors = readSectors(transaction, issues);
  const cash = readCashItems(transaction, 'aid-type');
  const isHumanitarian = readFlag(transaction) ?? facts.isHumanitarian;
  return {
    items: cash.length > 0 ? cash : facts.cash,
    places: places.length > 0 ? places : facts.places,
    sectors: sectors.length > 0 ? sectors : facts.sectors,
    ...(description !== '' && { description }),
    ...(facts.crisis !== undefined && { crisis: facts.crisis }),
    ...(isHumanitarian !== undefined && { isHumanitarian }),
    ...(facts.notCounted !== undefined && { notCounted: facts.notCounted }),
  };
}

interface KeyParts {
  readonly facts: ActivityFacts;
  readonly type: string;
  readonly date: ReportedDate | null;
  readonly amount: ReportedMoney | undefined;
  readonly value: string;
  readonly parties: readonly ReportedParty[];
}

function keyOf({ facts, type, date, amount, value, parties }: KeyParts): string {
  const sum = amount === undefined ? value : `${amount.amount} ${amount.currency}`;
  const named = parties.map(({ role, name, identifiers }) => `${role} ${identifiers?.[0]?.value ?? name}`).join(' ');
  return `${facts.key} ${type} ${date?.value ?? 'undated'} ${sum} ${named}`.trimEnd();
}
