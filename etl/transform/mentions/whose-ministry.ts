/** Tells whether "Ministry of Health" is the one that the registry knows: every state has its own. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { isFree, type Reading } from '../text/reading.js';

/** Ministry, ministerio, ministère; Indonesian names (kementerian) say by their language whose they are. */
const MINISTRY = /^minist/i;
/** "of Chad", "du Tchad", "de la República Dominicana": words in lower case between a body and its country. */
const MAX_LINK = 2;

const readings = new WeakMap<Reading, ReadonlySet<string>>();

/** ISO codes of the countries that the text names, itself or by a place in them or by their people ("Indonesian"). */
function countriesOf(reading: Reading): ReadonlySet<string> {
  const known = readings.get(reading);
  if (known !== undefined) return known;
  const countries = new Set<string>();
  const names = reading.gazetteer.names;
  reading.tokens.forEach(({ isCapital, text }, at) => {
    if (!isCapital) return;
    for (const { country } of names.longestAt(reading.tokens, at)?.values ?? []) countries.add(country);
    if (text.startsWith('Indonesia')) countries.add('ID');
  });
  readings.set(reading, countries);
  return countries;
}

export interface OtherState {
  /** The token behind the country's name. */
  readonly to: number;
}

/** The country named right behind a body's name, where it is not the record's: "Ministry of Health of Chad". */
function otherStateAt(reading: Reading, to: number, country: string): OtherState | undefined {
  for (let at = to; at <= to + MAX_LINK; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.kind !== 'word' || token.breaksBefore > 0) return undefined;
    if (!token.isCapital) continue;
    const place = at === to ? undefined : reading.gazetteer.names.longestAt(reading.tokens, at);
    const isState = place?.values.some((one) => one.precision === 'COUNTRY' && one.country !== country) === true;
    return isState && isFree(reading, to, at + place!.length) ? { to: at + place!.length } : undefined;
  }
  return undefined;
}

/**
 * Undefined where the registry's body may well be meant: its country is named in the text, or the name is no ministry's. Else
 * where the mention ends, of which only the text knows whose it is.
 */
export function otherMinistry(
  reading: Reading,
  { at, to }: { readonly at: number; readonly to: number },
  records: readonly OrganizationRecord[],
): OtherState | undefined {
  const country = records[0]?.country;
  if (country === undefined || !MINISTRY.test(reading.tokens[at]?.text ?? '')) return undefined;
  return otherStateAt(reading, to, country) ?? (countriesOf(reading).has(country) ? undefined : { to });
}
