/** Makes one event record of what all its reports say: a pure projection, so it can be rebuilt from the claims at any time. */
import type { Band, Modality, NotCounted } from '../../../schema/codelists/codelists.js';
import type {
  BeneficiaryRecord,
  EventConflict,
  EventPlaceRecord,
  EventRecord,
  ItemRecord,
  MoneyRecord,
  PartyRecord,
} from '../../../schema/records/event.js';
import { nameKey } from '../../../schema/name-key.js';
import { align, choose, type Choice } from './align.js';
import { groupBy } from '../group-by.js';
import { toEventDate } from './event-date.js';
import { titleOf, type Names } from './event-title.js';
import { claimsOf, type EventReport, type StoredClaim } from './reports.js';

const BAND_ORDER: readonly Band[] = ['HIDE', 'REVIEW', 'PUBLISH'];

/**
 * @param unordered at least one report with an `event` claim
 * @param organizationNames canonical names by id, for the title
 */
export function assembleEvent(unordered: readonly EventReport[], organizationNames: Names): EventRecord {
  const reports = unordered.toSorted((a, b) => b.confidence - a.confidence || (a.documentId < b.documentId ? -1 : 1));
  const conflicts: EventConflict[] = [];
  const keep = <P extends StoredClaim['property']>(choice: Choice<P>): Choice<P> => {
    if (choice.conflict) conflicts.push(choice.conflict);
    return choice;
  };
  const parties = assembleParties(reports);
  const items = alignItems(reports).map((group) => toItem(keep(choose(group, 'items.quantity', quantityKey))));
  const money = alignMoney(reports).map((group) => toMoney(keep(choose(group, 'money.amount', amountKey))));
  const beneficiaries = alignBeneficiaries(reports).map((g) =>
    toBeneficiary(keep(choose(g, 'beneficiaries.count', countKey))),
  );
  const places = alignPlaces(reports).map((group) => toPlace(choose(group, 'places', placeKey)));
  const dates = alignDates(reports).map((group) => keep(choose(group, 'date', (claim) => claim.value.value)))[0];
  const date = dates ? toEventDate(dates.claim.value) : null;
  const main = claimsOf(reports[0]!, 'event')[0]!.value;
  const record = { kind: main.kind, parties, items, money, beneficiaries, date };
  return {
    ...record,
    places,
    transactionType: main.transactionType ?? null,
    notCounted: assembleNotCounted(reports),
    crisis:
      reports.map((report) => claimsOf(report, 'event')[0]!.value.crisis).find((one) => one !== undefined) ?? null,
    conflicts,
    modality: assembleModality(reports),
    title: titleOf(record, organizationNames),
    confidence: Math.max(...reports.map((report) => report.confidence)),
    band: bestBand(reports),
    corroboration: new Set(reports.map((report) => report.voice)).size,
    firstReportedAt: reports.flatMap((report) => report.publishedAt ?? []).toSorted()[0] ?? null,
    claimIds: reports.flatMap((report) =>
      report.claims.filter(({ property }) => property === 'event' || property === 'quote').map(({ id }) => id),
    ),
  };
}

function bestBand(reports: readonly EventReport[]): Band {
  const bands = reports.map((report) => claimsOf(report, 'event')[0]!.value.band);
  return bands.reduce((a, b) => (BAND_ORDER.indexOf(a) >= BAND_ORDER.indexOf(b) ? a : b));
}

/** The modality of the newest report: "will hand over" gives way to "handed over". */
function assembleModality(reports: readonly EventReport[]): Modality {
  const newest = reports.toSorted((a, b) => ((a.publishedAt ?? '') > (b.publishedAt ?? '') ? -1 : 1))[0]!;
  return claimsOf(newest, 'event')[0]!.value.modality;
}

/** An event counts as soon as one report of it does. */
function assembleNotCounted(reports: readonly EventReport[]): NotCounted | null {
  const reasons = reports.map((report) => claimsOf(report, 'event')[0]!.value.notCounted ?? null);
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

function assembleParties(reports: readonly EventReport[]): PartyRecord[] {
  const claims = reports.flatMap((report) => claimsOf(report, 'party')).filter((claim) => claim.organizationId);
  const groups = groupBy(claims, (claim) => `${claim.value.role} ${claim.organizationId}`);
  return [...groups.values()].map((group) => {
    const { value, organizationId } = group[0]!;
    return {
      role: value.role,
      organizationId: organizationId!,
      reportedName: value.antecedent?.text ?? value.text,
      claimIds: group.map((claim) => claim.id),
    };
  });
}

/** Items of one category are candidates for being one item; of what has no category, those of one name. */
const alignItems = (reports: readonly EventReport[]) =>
  align(reports, 'item', {
    groupKey: ({ value }) => (value.category === 'other' ? `other ${nameKey(value.what)}` : value.category),
    valueKey: quantityKey,
  });

function quantityKey({ value }: StoredClaim<'item'>): string {
  const [min, max] = quantityRange(value);
  if (min === null && max === null) return 'not stated';
  return min === max ? String(min) : `${min ?? '?'} to ${max ?? '?'}`;
}

function quantityRange(value: StoredClaim<'item'>['value']): [number | null, number | null] {
  if (value.quantityMin !== undefined || value.quantityMax !== undefined)
    return [value.quantityMin ?? null, value.quantityMax ?? null];
  return [value.quantity, value.quantity];
}

function toItem({ claim: { value }, claimIds }: Choice<'item'>): ItemRecord {
  const [quantityMin, quantityMax] = quantityRange(value);
  const isKnown = quantityMin !== null || quantityMax !== null;
  return {
    description: value.what,
    category: value.category,
    quantityMin,
    quantityMax,
    qualifier: isKnown ? (value.qualifier ?? 'EXACT') : 'UNKNOWN',
    unit: value.unit,
    reportedText: value.text,
    claimIds,
  };
}

const alignMoney = (reports: readonly EventReport[]) =>
  align(reports, 'money', { groupKey: ({ value }) => value.currency, valueKey: amountKey });

const amountKey = ({ value }: StoredClaim<'money'>): string => `${decimalOf(value)} ${value.currency}`;

/** A number as a plain decimal string: 1e21 would otherwise be written with an exponent. */
function toDecimal(amount: number): string {
  return Number.isInteger(amount) ? BigInt(amount).toString() : String(amount);
}

const decimalOf = ({ amount, decimal }: StoredClaim<'money'>['value']): string => decimal ?? toDecimal(amount);

const toMoney = ({ claim: { value }, claimIds }: Choice<'money'>): MoneyRecord => ({
  amount: decimalOf(value),
  currency: value.currency,
  valueDate: value.valueDate ?? null,
  usd: value.usd ?? null,
  basis: value.inKind ? 'IN_KIND_STATED' : 'STATED',
  reportedText: value.text,
  claimIds,
});

const alignBeneficiaries = (reports: readonly EventReport[]) =>
  align(reports, 'beneficiary', {
    groupKey: ({ value }) => value.unit ?? `group ${nameKey(value.text)}`,
    valueKey: countKey,
  });

const countKey = ({ value }: StoredClaim<'beneficiary'>): string =>
  value.count === null ? 'not stated' : `${value.count} ${value.unit ?? ''}`.trim();

const toBeneficiary = ({ claim: { value }, claimIds }: Choice<'beneficiary'>): BeneficiaryRecord => ({
  description: value.text,
  count: value.count === null ? null : Math.round(value.count),
  unit: value.unit === null ? 'UNKNOWN' : (value.unit.toUpperCase() as BeneficiaryRecord['unit']),
  stage: value.stage ?? 'UNKNOWN',
  claimIds,
});

const alignPlaces = (reports: readonly EventReport[]) =>
  align(reports, 'place', { groupKey: placeKey, valueKey: placeKey });

const placeKey = ({ value }: StoredClaim<'place'>): string => value.placeId ?? nameKey(value.text);

const toPlace = ({ claim: { value }, claimIds }: Choice<'place'>): EventPlaceRecord => ({
  placeId: value.placeId ?? null,
  reportedName: value.text,
  country: value.country ?? null,
  precision: value.precision ?? 'UNKNOWN',
  latitude: value.latitude ?? null,
  longitude: value.longitude ?? null,
  claimIds,
});

const alignDates = (reports: readonly EventReport[]) =>
  align(reports, 'date', { groupKey: () => 'date', valueKey: ({ value }) => value.value });
