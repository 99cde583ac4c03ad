/** By which single dimensions aid flows are summed up (`aid_flow.dimensions`): pairs name theirs in this order. */
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

/** The one pair that is summed up too. */
export const FLOW_PAIR = 'DONOR RECIPIENT';
