/** Names an event by what independent reports of it agree on, so that they meet without a search. */
import type { ClaimValues } from '../../../schema/records/claim.js';
import { claimsOf, type EventReport } from '../assemble/reports.js';

/**
 * The fingerprint: kind, donors, recipients, day, and the category of the main item or the currency. Numbers are left
 * out on purpose: two reports of one hand-over that disagree about the quantity meet here and show their conflict.
 *
 * @returns undefined where too little is known to tell the event from another (no donor, no stated day, nothing moved)
 */
export function eventFingerprint(report: EventReport): string | undefined {
  const event = claimsOf(report, 'event')[0];
  const date = claimsOf(report, 'date')[0]?.value;
  const donors = organizationsIn(report, 'DONOR');
  const what = mainThing(report);
  if (!event || !isTelling(date) || donors.length === 0 || what === undefined) return undefined;
  const recipients = organizationsIn(report, 'RECIPIENT');
  return [event.value.kind, date.value, donors.join(' '), recipients.join(' '), what].join('|');
}

/** A day or month that the text itself gives; the day of publication says nothing about the event. */
function isTelling(date: ClaimValues['date'] | undefined): date is ClaimValues['date'] {
  return date !== undefined && date.precision === 'day' && date.basis !== 'published';
}

function organizationsIn(report: EventReport, role: string): readonly string[] {
  const ids = claimsOf(report, 'party')
    .filter((claim) => claim.value.role === role)
    .flatMap((claim) => claim.organizationId ?? []);
  return [...new Set(ids)].toSorted();
}

function mainThing(report: EventReport): string | undefined {
  const items = claimsOf(report, 'item').map((claim) => claim.value);
  const counted = items.find((item) => item.quantity !== null) ?? items[0];
  if (counted && counted.category !== 'other') return counted.category;
  const money = claimsOf(report, 'money')[0]?.value;
  return money?.currency ?? (counted ? `other ${counted.what.toLowerCase()}` : undefined);
}
