/** By what aid flows are grouped and sorted, how far aid has come, and why events are left out. */
import { registerEnumType } from 'type-graphql';

export const AidFlowDimension = {
  DONOR: 'DONOR',
  RECIPIENT: 'RECIPIENT',
  IMPLEMENTER: 'IMPLEMENTER',
  COUNTRY: 'COUNTRY',
  CRISIS: 'CRISIS',
  CATEGORY: 'CATEGORY',
  KIND: 'KIND',
  YEAR: 'YEAR',
  MONTH: 'MONTH',
  SOURCE: 'SOURCE',
} as const;
export type AidFlowDimension = keyof typeof AidFlowDimension;
registerEnumType(AidFlowDimension, {
  name: 'AidFlowDimension',
  description:
    'What flows are grouped by. An event with several values of a dimension (two donors, three countries) is in the row of each, undivided; totals count it once.',
  valuesConfig: {
    DONOR: { description: 'Whose resources they are.' },
    RECIPIENT: { description: 'Who takes custody.' },
    IMPLEMENTER: { description: 'Who carries, channels or distributes.' },
    COUNTRY: { description: 'Country of a place of the event (ISO 3166-1 alpha-2).' },
    CRISIS: { description: 'The emergency that it answers.' },
    CATEGORY: {
      description:
        'Category of a thing, as fine as it was read. A row has the things of its category only; money is of the whole event.',
    },
    KIND: { description: 'What kind of act it is.' },
    YEAR: { description: 'The year that holds the whole event; unknown where none does.' },
    MONTH: { description: 'The month that holds the whole event, such as 2024-03; unknown where none does.' },
    SOURCE: { description: 'Publisher of a document that tells of it.' },
  },
});

export const AidFlowStage = {
  DELIVERED: 'DELIVERED',
  COMMITMENT: 'COMMITMENT',
  PLEDGE: 'PLEDGE',
  PLANNED: 'PLANNED',
  NEGATED: 'NEGATED',
  APPEAL: 'APPEAL',
  PARTNERSHIP: 'PARTNERSHIP',
  OTHER: 'OTHER',
} as const;
export type AidFlowStage = keyof typeof AidFlowStage;
registerEnumType(AidFlowStage, {
  name: 'AidFlowStage',
  description: 'How far aid has come. What is of two stages is never added: a pledge and its delivery are one gift.',
  valuesConfig: {
    DELIVERED: { description: 'Deliveries, distributions and services, done or going on.' },
    COMMITMENT: { description: 'Firmly signed, approved or allocated.' },
    PLEDGE: { description: 'Promised or announced.' },
    PLANNED: { description: 'Deliveries, distributions and services that are still to come.' },
    NEGATED: { description: 'Said not to have happened.' },
    APPEAL: { description: 'Asked for.' },
    PARTNERSHIP: { description: 'Agreed to work together.' },
    OTHER: { description: 'From structured reports only: loans repaid, equity and the like.' },
  },
});

export const AidFlowExclusionReason = {
  PLEDGE: 'PLEDGE',
  COMMITMENT: 'COMMITMENT',
  APPEAL: 'APPEAL',
  PARTNERSHIP: 'PARTNERSHIP',
  OTHER: 'OTHER',
  PLANNED: 'PLANNED',
  NEGATED: 'NEGATED',
  SECONDARY_REPORTER: 'SECONDARY_REPORTER',
  REPEATED_IDENTIFIER: 'REPEATED_IDENTIFIER',
  CHILD_FLOW: 'CHILD_FLOW',
  MIRROR: 'MIRROR',
  PART_OF_TOTAL: 'PART_OF_TOTAL',
  HANDED_ON: 'HANDED_ON',
} as const;
export type AidFlowExclusionReason = keyof typeof AidFlowExclusionReason;
registerEnumType(AidFlowExclusionReason, {
  name: 'AidFlowExclusionReason',
  description: 'Why an event of the filter is not counted. Each event has one reason, the first of these that holds.',
  valuesConfig: {
    PLEDGE: { description: 'A pledge. Ask for it: {kind: {eq: PLEDGE}}.' },
    COMMITMENT: { description: 'A commitment. Ask for it: {kind: {eq: COMMITMENT}}.' },
    APPEAL: { description: 'Aid asked for. Ask for it by kind.' },
    PARTNERSHIP: { description: 'An agreement. Ask for it by kind.' },
    OTHER: { description: 'Loans repaid, equity and the like. Ask for it by kind.' },
    PLANNED: { description: 'Still to come. Ask for it: {modality: {eq: PLANNED}}.' },
    NEGATED: { description: 'Said not to have happened. Ask for it by modality.' },
    SECONDARY_REPORTER: { description: 'Reported by a body that takes no part in it.' },
    REPEATED_IDENTIFIER: { description: 'Another record has the same identifier, and is counted.' },
    CHILD_FLOW: { description: 'A part of a flow that is reported as well.' },
    MIRROR: {
      description:
        'The receiver reports what the provider reports too (IATI types 1, 11 and 13): same bodies, same sum or dollars within 5 percent, at most 92 days apart.',
    },
    PART_OF_TOTAL: { description: 'A part of an event that is counted here.' },
    HANDED_ON: {
      description:
        'What was received is given on: the things (no more of them) or the very sum that the giver received in at most 90 days before, in an event that is counted here.',
    },
  },
});

export const AidFlowOrderField = { EVENTS: 'EVENTS', USD: 'USD', KEY: 'KEY' } as const;
export type AidFlowOrderField = keyof typeof AidFlowOrderField;
registerEnumType(AidFlowOrderField, {
  name: 'AidFlowOrderField',
  description: 'What rows are sorted by.',
  valuesConfig: {
    EVENTS: { description: 'By number of events.' },
    USD: { description: 'By dollars; rows without a sum in dollars come as 0.' },
    KEY: { description: 'By the ids of the keys, in the order of groupBy; unknown keys first.' },
  },
});
