/** What a column can mean. These are also the words of a mapping file. */

/** Organizations by their part in the act. `organization` is the only one that a table names. */
export const PARTY_FIELDS = ['donor', 'lead', 'implementer', 'organization', 'recipient', 'partner'] as const;
export type PartyField = (typeof PARTY_FIELDS)[number];

/** What else a table says of an organization: "Org. acronym" is `organization.acronym`. */
export const PARTY_PARTS = ['acronym', 'type', 'code', 'description'] as const;
export type PartyPart = (typeof PARTY_PARTS)[number];

export const PLACE_FIELDS = ['country', 'adm1', 'adm2', 'adm3', 'adm4', 'place'] as const;
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** Columns of numbers of people or households: meant, reached, or not said which. */
export const COUNT_FIELDS = [
  'targeted',
  'reached',
  'people',
  'households',
  'households.targeted',
  'households.reached',
] as const;
export type CountField = (typeof COUNT_FIELDS)[number];

export const OTHER_FIELDS = [
  'id',
  /** 1, 2, 3: it says where the row stands, not which it is. */
  'running number',
  'sector',
  'sector.code',
  'subsector',
  'activity',
  'activity.code',
  'description',
  'item',
  'item.code',
  'quantity',
  'unit',
  'value',
  'currency',
  'status',
  'date',
  'date.start',
  'date.end',
  'date.reported',
  'month',
  'year',
  'latitude',
  'longitude',
  'crisis',
  'project',
  'beneficiaries',
  'modality',
  /** Names, numbers and addresses of people: neither read nor quoted. */
  'person',
  /** Understood, and left aside: remarks, links, people in need. */
  'aside',
] as const;

export type Field =
  | PartyField
  | `${PartyField}.${PartyPart}`
  | PlaceField
  | `${PlaceField}.code`
  | CountField
  | (typeof OTHER_FIELDS)[number];

export const FIELDS: readonly Field[] = [
  ...PARTY_FIELDS.flatMap((field) => [field, ...PARTY_PARTS.map((part) => `${field}.${part}` as const)]),
  ...PLACE_FIELDS.flatMap((field) => [field, `${field}.code` as const]),
  ...COUNT_FIELDS,
  ...OTHER_FIELDS,
];

/** What a column's header or tag says. */
export interface Meaning {
  readonly field: Field;
  /** ISO 4217, where the header says it: "Budget (USD)", `#value+usd`. */
  readonly currency?: string;
}

export const isPartyField = (field: string): field is PartyField => (PARTY_FIELDS as readonly string[]).includes(field);
export const isCountField = (field: string): field is CountField => (COUNT_FIELDS as readonly string[]).includes(field);
