/** Says whose dollar a bare "$" is: the giver's, or that of the country which the text is about. */
import type { Reading } from '../text/reading.js';
import type { EventDraft } from './event-draft.js';

/** Countries that write their own money "$". */
const OWN_DOLLAR: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  SG: 'SGD',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  MX: 'MXN',
  UY: 'UYU',
};
const DOLLAR = 'USD';

function mostFrequent(countries: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return best !== undefined && best[1] * 2 > countries.length ? best[0] : undefined;
}

function countriesOf({ donors }: EventDraft): string[] {
  return donors.map(({ record }) => record?.country).filter((country) => country !== undefined);
}

/** The country of most givers; where none is known, that of most places of the text. */
export function homeCountry(reading: Reading, events: readonly EventDraft[]): string | undefined {
  const givers = events.flatMap(countriesOf);
  if (givers.length > 0) return mostFrequent(givers);
  const places = reading.mentions.flatMap((mention) =>
    mention.type === 'place' && mention.record !== undefined ? [mention.record.country] : [],
  );
  return mostFrequent(places);
}

/** The currency of a bare "$" in an event: `bareDollarOf(event, 'CA')` → `CAD`. */
export function bareDollarOf(event: EventDraft, home: string | undefined): string {
  const [country = home] = countriesOf(event);
  return OWN_DOLLAR[country ?? ''] ?? DOLLAR;
}
