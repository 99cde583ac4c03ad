/** A named place below the country, with its code and its point, in the elements of 1.0x and of 2.x. */
import type { PlacePrecision } from '../../../../schema/codelists/codelists.js';
import type { ReportedPlace } from '../../../../schema/records/reported.js';
import { quoted, type IssueList } from './issue-list.js';
import { narrativeOf } from './narrative.js';
import { attributeOf, childOf, type XmlElement } from './xml-element.js';

/** Undefined where the element has neither a name nor a code. */
export function readLocation(
  element: XmlElement,
  country: string | undefined,
  issues: IssueList,
): ReportedPlace | undefined {
  const administrative = childOf(element, 'administrative');
  const code =
    attributeOf(childOf(element, 'location-id'), 'code') ??
    childOf(element, 'gazetteer-entry')?.text.trim() ??
    attributeOf(administrative, 'code');
  const name = narrativeOf(childOf(element, 'name')) ?? narrativeOf(administrative) ?? code;
  if (name === undefined || name === '') return undefined;
  const within = attributeOf(administrative, 'country')?.toUpperCase() ?? country;
  return {
    name,
    ...(within !== undefined && /^[A-Z]{2}$/.test(within) && { country: within }),
    ...(code !== undefined && code !== '' && { code }),
    precision: precisionOf(element, administrative),
    ...pointOf(element, issues),
    locator: `line ${element.line}`,
  };
}

/** A location without a level is a town or a site. */
function precisionOf(element: XmlElement, administrative: XmlElement | undefined): PlacePrecision {
  if (attributeOf(childOf(element, 'exactness'), 'code') === '1' && childOf(element, 'point')) return 'EXACT';
  const level = attributeOf(administrative, 'level');
  if (level === '1' || level === '2') return `ADM${level}`;
  return 'LOCALITY';
}

type Point = Pick<ReportedPlace, 'latitude' | 'longitude'>;

function pointOf(element: XmlElement, issues: IssueList): Point {
  const written = childOf(childOf(element, 'point') ?? element, 'pos')?.text.trim();
  const old = childOf(element, 'coordinates');
  const parts =
    old === undefined ? written?.split(/[\s,]+/) : [old.attributes['latitude'], old.attributes['longitude']];
  if (parts === undefined || parts.join('') === '') return {};
  const [latitude, longitude] = parts
    .map((part) => (part ?? '').trim())
    .map((part) => (part === '' ? NaN : Number(part)));
  if (Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180)
    return { latitude: latitude!, longitude: longitude! };
  issues.add(
    'CODE_UNKNOWN',
    `Line ${element.line}: ${quoted(parts.join(' '))} is no latitude and longitude; the place was kept without a point.`,
  );
  return {};
}
