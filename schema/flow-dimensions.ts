/** By which single dimensions aid flows are summed up (`aid_flow.dimensions`): pairs name theirs in this order, with a space between them. */
export const FLOW_DIMENSIONS = [
  'DONOR',
  'RECIPIENT',
  'IMPLEMENTER',
  'COUNTRY',
  'CRISIS',
  'CATEGORY',
  // "wash" of "wash.hygiene_kit": nobody groups by it, and whoever asks for a category as a whole asks for this.
  'CATEGORY_GROUP',
  'KIND',
  'SOURCE',
] as const;

export type FlowDimension = (typeof FLOW_DIMENSIONS)[number];

/**
 * Kinds that totals leave out, and that are asked for by name: they are summed up, too, by single dimensions, with the kind and a
 * colon before it ("PLEDGE:DONOR").
 */
export const FLOW_PROMISES = ['PLEDGE', 'COMMITMENT'] as const;

/** Of all bodies that play any role in an event: only how many events there are, in all. */
export const ANY_ROLE = 'ANY_ROLE';

export interface FlowPair {
  readonly dimensions: readonly [FlowDimension, FlowDimension];
  /** Whether it is summed up by year, too, and not over all time alone. */
  readonly isByYear: boolean;
}

/** Pairs that are summed up too. What a donor gave of a category in a year is soon added up from the donor's events. */
export const FLOW_PAIRS: readonly FlowPair[] = [
  { dimensions: ['DONOR', 'RECIPIENT'], isByYear: true },
  { dimensions: ['DONOR', 'COUNTRY'], isByYear: true },
  { dimensions: ['DONOR', 'CATEGORY'], isByYear: false },
  { dimensions: ['DONOR', 'CATEGORY_GROUP'], isByYear: false },
  { dimensions: ['COUNTRY', 'CATEGORY'], isByYear: true },
  { dimensions: ['COUNTRY', 'CATEGORY_GROUP'], isByYear: true },
];
