/** By which single dimensions aid flows are summed up (`aid_flow.dimensions`): pairs name theirs in this order, with a space between them. */
export const FLOW_DIMENSIONS = [
  'DONOR',
  'RECIPIENT',
  'IMPLEMENTER',
  'COUNTRY',
  'CRISIS',
  'CATEGORY',
  'KIND',
  'SOURCE',
] as const;

export type FlowDimension = (typeof FLOW_DIMENSIONS)[number];

/** Of all bodies that play any role in an event: only how many events there are, in all. */
export const ANY_ROLE = 'ANY_ROLE';

export interface FlowPair {
  readonly dimensions: readonly [FlowDimension, FlowDimension];
  /** Whether it is summed up over all time, too, and not by year alone: pairs of bodies are nearly as many as events. */
  readonly isInAll: boolean;
}

/** Pairs that are summed up too. */
export const FLOW_PAIRS: readonly FlowPair[] = [
  { dimensions: ['DONOR', 'RECIPIENT'], isInAll: false },
  { dimensions: ['DONOR', 'COUNTRY'], isInAll: true },
];
