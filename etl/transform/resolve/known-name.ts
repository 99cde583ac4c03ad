/** A name of a known body beside a name that was met: what the body's country, and what every state has, say to it. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { compareReadings, isOfState, type Comparison } from './names/compare-names.js';
import { readName, saysOnlyKind, type NameReading } from './names/read-name.js';
import { namesOf } from './organization-registry.js';

export interface KnownName {
  readonly record: OrganizationRecord;
  readonly reading: NameReading;
  /** The name by which the body goes itself, or its acronym. */
  readonly isOfficial: boolean;
  readonly isOneOfMany: boolean;
}

/** Where a name is silent about a country, the record's own or the place where the name was met speaks. */
export function withCountry(reading: NameReading, country: string | undefined): NameReading {
  return reading.countries.length > 0 || country === undefined ? reading : { ...reading, countries: [country] };
}

/** A name of a state's body that does not say which state's, other than its own official name: "Ministry of Health". */
export const UNSAID = 0.85;
const UNSAID_REASON = 'Nobody says of which country it is.';

export type ReadName = (name: string) => NameReading;

/** Bodies that every state has its own of, so that a short or general name may be another's: "MOFA", "LRC", "Ministry of Health". */
function isOneOfMany({ country, type, name }: OrganizationRecord, read: ReadName): boolean {
  if (country === undefined) return false;
  if (type === 'RED_CROSS') return true;
  const placed = read(name);
  // A town is a telling word here: "Malang Foundation".
  const { words } = placed.places.length > 0 ? readName(name) : placed;
  return words.some(({ key }) => key === 'ministry' || key === 'department') || saysOnlyKind({ words });
}

/** Every name of a body, read. */
export function readKnownNames(record: OrganizationRecord, read: ReadName): KnownName[] {
  const isShared = isOneOfMany(record, read);
  return namesOf(record).map((name) => ({
    record,
    reading: read(name),
    isOfficial: name === record.name || name === record.acronym,
    isOneOfMany: isShared,
  }));
}

/** "Ministry of Health": of whichever state. */
export const isOfAnyState = (reading: NameReading): boolean =>
  reading.countries.length === 0 && saysOnlyKind(reading) && isOfState(reading);

/** At most so much, with the reason before the others. */
export function unsaid<T extends Comparison>(comparison: T): T {
  if (comparison.score <= UNSAID) return comparison;
  return { ...comparison, verdict: 'unsure', score: UNSAID, reasons: [UNSAID_REASON, ...comparison.reasons] };
}

/** @param country where the name was met; it is no country of the body's own */
export function compareToKnown(known: KnownName, reading: NameReading, country: string | undefined): Comparison {
  const own = known.record.country;
  if (reading.countries.length > 0) return compareReadings(withCountry(known.reading, own), reading);
  if (own === undefined || !known.isOneOfMany) return compareReadings(known.reading, reading);
  // "Ministry of Health" met in Kenya is Kenya's.
  if (country !== undefined) return compareReadings(withCountry(known.reading, own), withCountry(reading, country));
  const comparison = compareReadings(known.reading, reading);
  const isSaid = known.reading.countries.length > 0 || (known.isOfficial && known.reading.acronym === undefined);
  return isSaid ? comparison : unsaid(comparison);
}
