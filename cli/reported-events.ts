/** What `extract` prints of a structured report: its acts in the shape of those that are read from texts, citing elements and cells. */
import type { PartyRole } from '../schema/codelists/codelists.js';
import type { ReportedEvent } from '../schema/records/reported.js';

const MAIN_ROLES: ReadonlySet<PartyRole> = new Set(['DONOR', 'IMPLEMENTER', 'RECIPIENT']);

export const printedEvents = (events: readonly ReportedEvent[]): readonly object[] => events.map(printedEvent);

function printedEvent({ parties, items, money, beneficiaries, places, date, ...event }: ReportedEvent): object {
  const inRole = (role: PartyRole): readonly object[] =>
    parties.filter((party) => party.role === role).map(({ name, ...rest }) => ({ text: name, ...rest }));
  return {
    key: event.key,
    kind: event.kind,
    modality: event.modality,
    donors: inRole('DONOR'),
    implementers: inRole('IMPLEMENTER'),
    recipients: inRole('RECIPIENT'),
    others: parties.filter(({ role }) => !MAIN_ROLES.has(role)).map(({ name, ...rest }) => ({ text: name, ...rest })),
    beneficiaries: beneficiaries.map(({ description, ...rest }) => ({ text: description, ...rest })),
    items: items.map((item) => ({ text: item.what, ...item })),
    // A number as in the gold; the digits as the report has them beside it.
    money: money.map(({ amount, ...rest }) => ({
      text: `${amount} ${rest.currency}`,
      amount: Number(amount),
      decimal: amount,
      ...rest,
    })),
    date: date && { text: date.value, ...date, precision: date.precision.toLowerCase(), basis: 'stated' },
    places: places.map(({ name, ...rest }) => ({ text: name, ...rest })),
    partOf: event.partOf ?? null,
    evidence: [event.evidence],
    confidence: 1,
    band: 'PUBLISH',
    ...(event.transactionType !== undefined && { transactionType: event.transactionType }),
    ...(event.description !== undefined && { description: event.description }),
    ...(event.crisis !== undefined && { crisis: event.crisis }),
    ...(event.sectors.length > 0 && { sectors: event.sectors }),
    ...(event.isHumanitarian !== undefined && { isHumanitarian: event.isHumanitarian }),
    ...(event.notCounted !== undefined && { notCounted: event.notCounted }),
  };
}
