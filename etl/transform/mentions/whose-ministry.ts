/** Tells whether "Ministry of Health" is the one that the registry knows: every state has its own. */
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { countryAt, foldName } from '../resolve/names/countries.js';
import { anyAt, isFree, type Reading } from '../text/reading.js';

/** Ministry, ministerio, ministère; Indonesian names (kementerian) say by their language whose they are. */
const MINISTRY = /^minist/i;
/** "of Chad", "du Tchad", "de la República Dominicana": words in lower case between a body and its country. */
const MAX_LINK = 2;

const known = new WeakMap<Reading, Map<string, boolean>>();

/** Whether the text names a country: itself, by a place in it, or by its people ("Indonesian"). */
function speaksOf(reading: Reading, country: string): boolean {
  let answers = known.get(reading);
  if (answers === undefined) known.set(reading, (answers = new Map()));
  const answer = answers.get(country) ?? anyAt(0, reading.tokens.length, (at) => isIn(reading, at, country));
  answers.set(country, answer);
  return answer;
}

function isIn(reading: Reading, at: number, country: string): boolean {
  const token = reading.tokens[at];
  if (token?.isCapital !== true) return false;
  const place = reading.gazetteer.names.longestAt(reading.tokens, at);
  return place?.values.some((one) => one.country === country) ?? countryAt([foldName(token.text)], 0)?.code === country;
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
  return otherStateAt(reading, to, country) ?? (speaksOf(reading, country) ? undefined : { to });
}
