/** The claim of a whole act, as structured reports make it, laid out as the claims that a text would have made of it. */
import type { BeneficiaryUnit, DateBasis } from '../../../schema/codelists/codelists.js';
import type { ClaimProperty, ClaimValues } from '../../../schema/records/claim.js';
import type { ExtractedBeneficiary, ExtractedDate } from '../../../schema/records/extracted.js';
import type { ReportedEvent } from '../../../schema/records/reported.js';
import type { StoredClaim } from './reports.js';

export interface ReportClaim {
  readonly id: string;
  readonly value: ReportedEvent;
  /** Whom each party was resolved to, in their order. */
  readonly organizationIds: readonly string[];
}

/** What a cell or an element says has no place in a text. */
const said = (text: string) => ({ text, start: 0, end: 0 });

/** @example expandReport({ id: 'clm_1', value: event, organizationIds: ['org_iom'] }) // claims of one id, each with one property */
export function expandReport({ id, value: event, organizationIds }: ReportClaim): readonly StoredClaim[] {
  const claims: StoredClaim[] = [];
  const add = <P extends ClaimProperty>(property: P, ordinal: number, value: ClaimValues[P]): void => {
    claims.push({ id, property, ordinal, value });
  };
  add('event', 0, eventValue(event));
  for (const [ordinal, { role, name }] of event.parties.entries()) {
    const organizationId = organizationIds[ordinal];
    claims.push({
      id,
      property: 'party',
      ordinal,
      value: { role, ...said(name) },
      ...(organizationId !== undefined && { organizationId }),
    });
  }
  for (const [ordinal, item] of event.items.entries()) add('item', ordinal, { ...said(textOfItem(item)), ...item });
  for (const [ordinal, sum] of event.money.entries()) add('money', ordinal, moneyValue(sum));
  for (const [ordinal, place] of event.places.entries()) add('place', ordinal, placeValue(place));
  for (const [ordinal, group] of event.beneficiaries.entries()) add('beneficiary', ordinal, groupValue(group));
  if (event.date !== null) add('date', 0, dateValue(event.date));
  return claims;
}

const eventValue = ({ kind, modality, partOf, ...event }: ReportedEvent): ClaimValues['event'] => ({
  kind,
  modality,
  band: 'PUBLISH',
  partOf: partOf ?? null,
  factors: [],
  ...(event.transactionType !== undefined && { transactionType: event.transactionType }),
  ...(event.notCounted !== undefined && { notCounted: event.notCounted }),
  ...(event.crisis !== undefined && { crisis: event.crisis }),
});

const textOfItem = ({ quantity, unit, what }: ReportedEvent['items'][number]): string =>
  [quantity, unit, what].filter((part) => part !== null).join(' ');

const moneyValue = (sum: ReportedEvent['money'][number]): ClaimValues['money'] => ({
  ...said(`${sum.amount} ${sum.currency}`),
  amount: Number(sum.amount),
  decimal: sum.amount,
  currency: sum.currency,
  ...(sum.isInKind === true && { inKind: true }),
  ...(sum.valueDate !== undefined && { valueDate: sum.valueDate }),
  ...(sum.usd !== undefined && { usd: sum.usd }),
});

const placeValue = ({ name, code, ...place }: ReportedEvent['places'][number]): ClaimValues['place'] => ({
  ...said(name),
  ...(code !== undefined && { placeId: code }),
  ...(place.country !== undefined && { country: place.country }),
  ...(place.precision !== undefined && { precision: place.precision }),
  ...(place.latitude !== undefined && { latitude: place.latitude }),
  ...(place.longitude !== undefined && { longitude: place.longitude }),
});

const groupValue = ({
  description,
  count,
  unit,
  stage,
}: ReportedEvent['beneficiaries'][number]): ClaimValues['beneficiary'] => ({
  ...said(description),
  count,
  unit:
    unit === 'UNKNOWN'
      ? null
      : (unit.toLowerCase() as Lowercase<Exclude<BeneficiaryUnit, 'UNKNOWN'>> & ExtractedBeneficiary['unit']),
  stage,
});

const dateValue = ({ value, precision, to }: NonNullable<ReportedEvent['date']>): ClaimValues['date'] => ({
  ...said(value),
  value,
  precision: precision.toLowerCase() as ExtractedDate['precision'],
  basis: 'stated' satisfies Lowercase<DateBasis>,
  ...(to !== undefined && { to }),
});
