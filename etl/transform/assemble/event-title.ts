/** A one-line title in English, made only of what the record holds. */
import type { EventKind } from '../../../schema/codelists/codelists.js';
import type { EventRecord } from '../../../schema/records/event.js';

const NOUN: Readonly<Record<EventKind, string>> = {
  PLEDGE: 'Pledge',
  COMMITMENT: 'Commitment',
  DELIVERY: 'Delivery',
  DISTRIBUTION: 'Distribution',
  SERVICE: 'Service',
  PARTNERSHIP: 'Partnership',
  APPEAL: 'Appeal',
  OTHER: 'Transaction',
};

/** Canonical names of organizations, by id. */
export type Names = Pick<ReadonlyMap<string, string>, 'get'>;

type Titled = Pick<EventRecord, 'kind' | 'parties' | 'items' | 'money' | 'beneficiaries'>;

/** @example "Delivery of 2500 sanitary kit from International Organization for Migration to Kementerian Sosial" */
export function titleOf(event: Titled, organizationNames: Names): string {
  const names = (role: string): string =>
    listed(
      event.parties
        .filter((party) => party.role === role)
        .map((party) => organizationNames.get(party.organizationId) ?? party.reportedName),
    );
  const what = listed([...event.items.map((item) => item.reportedText), ...event.money.map((sum) => sum.reportedText)]);
  const receivers = names('RECIPIENT') || listed(event.beneficiaries.map((group) => group.description));
  const partners = names('PARTNER');
  return [
    NOUN[event.kind],
    what && ` of ${what}`,
    names('DONOR') && ` from ${names('DONOR')}`,
    names('IMPLEMENTER') && ` through ${names('IMPLEMENTER')}`,
    partners && ` of ${partners}`,
    receivers && ` to ${receivers}`,
  ]
    .join('')
    .replace(/\s+/g, ' ');
}

/** Three names at most: a title is read at a glance, the record has them all. */
function listed(names: readonly string[]): string {
  if (names.length <= 3)
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
