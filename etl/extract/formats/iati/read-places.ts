/** Where an activity or a transaction takes place: countries, regions, locations. */
import type { ReportedPlace } from '../../../../schema/records/reported.js';
import { DAC_REGIONS } from './codes.js';
import { quoted, type IssueList } from './issue-list.js';
import { narrativeOf } from './narrative.js';
import { readLocation } from './read-location.js';
import { readPercentage } from './read-percentage.js';
import { attributeOf, childrenOf, type XmlElement } from './xml-element.js';

/** The locations of an activity stand beside its countries; a transaction has no locations of its own. */
export function readPlaces(element: XmlElement, issues: IssueList): readonly ReportedPlace[] {
  const countries = childrenOf(element, 'recipient-country').map((one) => readCountry(one, issues));
  const regions = childrenOf(element, 'recipient-region').map((one) => readRegion(one, issues));
  const known = countries.filter((place) => place !== undefined);
  const country = known.length === 1 && regions.length === 0 ? known[0]?.country : undefined;
  const locations = childrenOf(element, 'location').map((one) => readLocation(one, country, issues));
  return [...known, ...regions, ...locations].filter((place) => place !== undefined);
}

function readCountry(element: XmlElement, issues: IssueList): ReportedPlace | undefined {
  const written = attributeOf(element, 'code');
  const code = written?.toUpperCase();
  const name = narrativeOf(element) ?? written;
  if (name === undefined) return undefined;
  const isIso = code !== undefined && /^[A-Z]{2}$/.test(code);
  if (written !== undefined && !isIso) {
    issues.add(
      'CODE_UNKNOWN',
      `Line ${element.line}: ${quoted(written)} is no ISO 3166-1 code of two letters; the country has its name alone.`,
    );
  }
  const percentage = readPercentage(element, issues);
  return {
    name,
    ...(isIso && { country: code, code }),
    precision: 'COUNTRY',
    ...(percentage !== undefined && { percentage }),
    locator: `line ${element.line}`,
  };
}

function readRegion(element: XmlElement, issues: IssueList): ReportedPlace | undefined {
  const code = attributeOf(element, 'code');
  const isDac = /^(1|DAC)$/i.test(attributeOf(element, 'vocabulary') ?? '1');
  const name = narrativeOf(element) ?? (isDac ? DAC_REGIONS[code ?? ''] : undefined) ?? (code && `region ${code}`);
  if (name === undefined || name === '') return undefined;
  const percentage = readPercentage(element, issues);
  return {
    name,
    precision: 'UNKNOWN',
    ...(percentage !== undefined && { percentage }),
    locator: `line ${element.line}`,
  };
}
