/** HXL: a hashtag a column, `#org +impl`, in whatever order, case and spacing, and what it means. */
import { currencies } from '../../../../schema/codelists/currencies.js';
import { remember } from '../../../transform/remember.js';
import type { CountField, Field, Meaning, PartyField, PlaceField } from './field.js';

export interface HxlTag {
  readonly tag: string;
  readonly attributes: ReadonlySet<string>;
}

const isWord = (word: string): boolean => /^[a-z][a-z0-9_]*$/.test(word);

/** @example parseTag(' #ADM2+ Code ') // { tag: 'adm2', attributes: { code } } */
export const parseTag = remember((cell: string): HxlTag | null => {
  const text = cell.slice(0, 200).trim().toLowerCase();
  if (!text.startsWith('#')) return null;
  const [tag = '', ...attributes] = text
    .slice(1)
    .split('+')
    .map((part) => part.trim());
  if (!isWord(tag) || !attributes.every(isWord)) return null;
  return { tag, attributes: new Set(attributes) };
}, 2000);

type Attributes = ReadonlySet<string>;
type Reader = (attributes: Attributes) => Field | undefined;

const isOneOf = (attributes: Attributes, ...wanted: readonly string[]): boolean =>
  wanted.some((one) => attributes.has(one));

const isCode = (attributes: Attributes): boolean => isOneOf(attributes, 'code', 'pcode', 'id', 'v_pcode', 'v_pcodes');

const ROLES: readonly (readonly [attribute: string, field: PartyField])[] = [
  ['funder', 'donor'],
  ['donor', 'donor'],
  ['prog', 'lead'],
  ['lead', 'lead'],
  ['impl', 'implementer'],
  ['recipient', 'recipient'],
  ['receiver', 'recipient'],
  ['partner', 'partner'],
];

function readOrganization(attributes: Attributes): Field {
  const party = ROLES.find(([attribute]) => attributes.has(attribute))?.[1] ?? 'organization';
  const part = (['acronym', 'type'] as const).find((one) => attributes.has(one));
  if (part !== undefined) return `${party}.${part}`;
  return isOneOf(attributes, 'code', 'id') ? `${party}.code` : party;
}

const placeReader =
  (place: PlaceField): Reader =>
  (attributes) =>
    isOneOf(attributes, 'type', 'lat', 'lon') ? 'aside' : isCode(attributes) ? `${place}.code` : place;

const countReader =
  (field: 'targeted' | 'reached'): Reader =>
  (attributes): CountField =>
    isOneOf(attributes, 'hh', 'households', 'families') ? `households.${field}` : field;

const withCode =
  (field: 'sector' | 'activity' | 'item'): Reader =>
  (attributes) =>
    isCode(attributes) ? `${field}.code` : field;

function readItem(attributes: Attributes): Field {
  if (isOneOf(attributes, 'num', 'quantity', 'qty', 'number', 'total')) return 'quantity';
  if (attributes.has('unit')) return 'unit';
  return withCode('item')(attributes)!;
}

function readDate(attributes: Attributes): Field {
  if (attributes.has('month')) return 'month';
  if (attributes.has('year')) return 'year';
  if (attributes.has('start')) return 'date.start';
  if (attributes.has('end')) return 'date.end';
  return attributes.has('reported') ? 'date.reported' : 'date';
}

const always =
  (field: Field): Reader =>
  () =>
    field;

const READERS: Readonly<Record<string, Reader>> = {
  org: readOrganization,
  funding: always('value'),
  sector: withCode('sector'),
  subsector: (attributes) => (isCode(attributes) ? 'aside' : 'subsector'),
  activity: withCode('activity'),
  service: withCode('activity'),
  item: readItem,
  output: readItem,
  quantity: always('quantity'),
  targeted: countReader('targeted'),
  reached: countReader('reached'),
  beneficiary: always('beneficiaries'),
  affected: always('aside'),
  inneed: always('aside'),
  population: always('aside'),
  country: placeReader('country'),
  adm0: placeReader('country'),
  adm1: placeReader('adm1'),
  adm2: placeReader('adm2'),
  adm3: placeReader('adm3'),
  adm4: placeReader('adm4'),
  adm5: placeReader('place'),
  loc: placeReader('place'),
  geo: (attributes) => (attributes.has('lat') ? 'latitude' : attributes.has('lon') ? 'longitude' : 'aside'),
  date: readDate,
  status: always('status'),
  value: always('value'),
  currency: always('currency'),
  crisis: always('crisis'),
  cause: always('crisis'),
  description: always('description'),
  project: always('project'),
  contact: always('person'),
  modality: always('modality'),
  channel: always('modality'),
  meta: (attributes) => (attributes.has('id') ? 'id' : 'aside'),
};

const CURRENCIES = new Set(currencies.map(({ code }) => code.toLowerCase()));

/** What a tag means; undefined for tags of somebody's own, whose header is read instead. */
export function meaningOfTag({ tag, attributes }: HxlTag): Meaning | undefined {
  const field = Object.hasOwn(READERS, tag) ? READERS[tag]!(attributes) : undefined;
  if (field === undefined) return undefined;
  const currency = [...attributes].find((one) => CURRENCIES.has(one));
  return field === 'value' && currency !== undefined ? { field, currency: currency.toUpperCase() } : { field };
}

/** What a tag says of whom a number counts: `+f`, `+children`. */
const GROUP_ATTRIBUTES: Readonly<Record<string, string>> = {
  f: 'female',
  m: 'male',
  i: 'other',
  children: 'children',
  infants: 'infants',
  adolescents: 'adolescents',
  adults: 'adults',
  elderly: 'elderly',
  disabled: 'disabled',
  idps: 'displaced people',
  refugees: 'refugees',
  returnees: 'returnees',
  hosts: 'host community',
};

/** `#reached +f +children` → "female children"; empty for a total. */
export const groupOfTag = ({ attributes }: HxlTag): string =>
  [...attributes].flatMap((one) => (Object.hasOwn(GROUP_ATTRIBUTES, one) ? [GROUP_ATTRIBUTES[one]!] : [])).join(' ');
