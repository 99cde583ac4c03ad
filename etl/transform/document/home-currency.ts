/** Says whose dollar a bare "$" is: the giver's, or that of the country which the text is about. */
import type { Reading } from '../text/reading.js';
import type { EventDraft } from './event-draft.js';
import { mostFrequent, placeCountries } from './scene.js';

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

/** The country of more than half of them. */
function mainCountry(countries: readonly string[]): string | undefined {
  const [country, times = 0] = mostFrequent(countries) ?? [];
  return times * 2 > countries.length ? country : undefined;
}

function countriesOf({ donors }: EventDraft): string[] {
  return donors.map(({ record }) => record?.country).filter((country) => country !== undefined);
}

/** The country of most givers; where none is known, that of most places of the text. */
export function homeCountry(reading: Reading, events: readonly EventDraft[]): string | undefined {
  const givers = events.flatMap(countriesOf);
  return mainCountry(givers.length > 0 ? givers : placeCountries(reading));
}

/** The currency of a bare "$" in an event: `bareDollarOf(event, 'CA')` → `CAD`. */
export function bareDollarOf(event: EventDraft, home: string | undefined): string {
  const [country = home] = countriesOf(event);
  return OWN_DOLLAR[country ?? ''] ?? DOLLAR;
}
