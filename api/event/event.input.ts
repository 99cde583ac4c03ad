/** Which events, and in which order. */
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { Band, EventKind, Modality, PromiseState } from '../../schema/codelists/codelists.js';
import { PageArgs } from '../connection/page-args.js';
import { DateFilter, FloatFilter, IDFilter, IntFilter, StringFilter } from '../filter/scalar-filters.js';
import { OrderDirection, OrganizationRefFilter } from '../organization/organization.input.js';

@InputType({ description: 'Conditions on the kind of an event.' })
export class EventKindFilter {
  @Field(() => EventKind, { nullable: true, description: 'Exactly this kind.' })
  eq?: EventKind;

  @Field(() => [EventKind], { nullable: true, description: 'One of these kinds.' })
  in?: EventKind[];
}

@InputType({ description: 'Conditions on how far an event has come.' })
export class ModalityFilter {
  @Field(() => Modality, { nullable: true, description: 'Exactly this.' })
  eq?: Modality;

  @Field(() => [Modality], { nullable: true, description: 'One of these.' })
  in?: Modality[];
}

@InputType({ description: 'Conditions on the band. Without one, lists return what is published.' })
export class BandFilter {
  @Field(() => Band, { nullable: true, description: 'Exactly this band.' })
  eq?: Band;

  @Field(() => [Band], { nullable: true, description: 'One of these bands.' })
  in?: Band[];
}

@InputType({ description: 'Conditions on how far a promise has been kept; events that promise nothing are left out.' })
export class PromiseStateFilter {
  @Field(() => PromiseState, { nullable: true, description: 'Exactly this state.' })
  eq?: PromiseState;

  @Field(() => [PromiseState], { nullable: true, description: 'One of these states.' })
  in?: PromiseState[];
}

@InputType({ description: 'Which events to list; the conditions of one filter all hold.' })
export class EventFilter {
  @Field(() => IDFilter, { nullable: true, description: 'By id: that of the event, or of any report of it.' })
  id?: IDFilter;

  @Field(() => EventKindFilter, { nullable: true, description: 'By kind.' })
  kind?: EventKindFilter;

  @Field(() => ModalityFilter, { nullable: true, description: 'By how far they have come.' })
  modality?: ModalityFilter;

  @Field(() => BandFilter, { nullable: true, description: 'By band; left out, only published events are listed.' })
  band?: BandFilter;

  @Field(() => DateFilter, { nullable: true, description: 'By date; events without one are left out.' })
  date?: DateFilter;

  @Field(() => OrganizationRefFilter, { nullable: true, description: 'By donor.' })
  donor?: OrganizationRefFilter;

  @Field(() => OrganizationRefFilter, { nullable: true, description: 'By recipient.' })
  recipient?: OrganizationRefFilter;

  @Field(() => OrganizationRefFilter, { nullable: true, description: 'By implementer.' })
  implementer?: OrganizationRefFilter;

  @Field(() => OrganizationRefFilter, { nullable: true, description: 'By an organization in whatever role.' })
  organization?: OrganizationRefFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By country of a place (ISO 3166-1 alpha-2).' })
  country?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By name of a place, as reported or in the gazetteer.' })
  place?: StringFilter;

  @Field(() => IDFilter, { nullable: true, description: 'By crisis.' })
  crisis?: IDFilter;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'By category of an item: {eq: "wash"} also finds wash.hygiene_kit. Case does not count.',
  })
  category?: StringFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'By sum in US dollars; events without one are left out.' })
  amountUsd?: FloatFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'By confidence, 0 to 1.' })
  confidence?: FloatFilter;

  @Field(() => IntFilter, { nullable: true, description: 'By number of independent publishers.' })
  corroboration?: IntFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether documents disagree about it.' })
  hasConflicts?: boolean;

  @Field(() => PromiseStateFilter, {
    nullable: true,
    description:
      'By how far a promise (a pledge, a commitment, a plan) has been kept; events that promise nothing are left out.',
  })
  promise?: PromiseStateFilter;

  @Field(() => IDFilter, { nullable: true, description: 'By source (publisher).' })
  source?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By language of a document.' })
  language?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: 'By the day of the first report of it.' })
  firstReported?: DateFilter;

  @Field(() => IDFilter, { nullable: true, description: 'By document that tells of it.' })
  document?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: 'By the whole that it is a part of.' })
  partOf?: IDFilter;

  @Field(() => IDFilter, { nullable: true, description: 'By the pledge or commitment that it delivers on.' })
  fulfils?: IDFilter;

  @Field(() => [EventFilter], { nullable: true, description: 'All of these hold.' })
  and?: EventFilter[];

  @Field(() => [EventFilter], { nullable: true, description: 'One of these holds.' })
  or?: EventFilter[];

  @Field(() => EventFilter, { nullable: true, description: 'This does not hold.' })
  not?: EventFilter;
}

export const EventOrderField = {
  DATE: 'DATE',
  CONFIDENCE: 'CONFIDENCE',
  AMOUNT_USD: 'AMOUNT_USD',
  CORROBORATION: 'CORROBORATION',
  FIRST_REPORTED: 'FIRST_REPORTED',
} as const;
export type EventOrderField = keyof typeof EventOrderField;
registerEnumType(EventOrderField, {
  name: 'EventOrderField',
  description: 'What events are sorted by.',
  valuesConfig: {
    DATE: { description: 'By date; events without one come as the oldest.' },
    CONFIDENCE: { description: 'By confidence.' },
    AMOUNT_USD: { description: 'By sum in US dollars; events without one come as the smallest.' },
    CORROBORATION: { description: 'By number of independent publishers.' },
    FIRST_REPORTED: { description: 'By the day of the first report.' },
  },
});

@InputType({ description: 'A sort key of a list of events.' })
export class EventOrder {
  @Field(() => EventOrderField, { description: 'What to sort by.' })
  field!: EventOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events.' })
  filter?: EventFilter;

  @Field(() => [EventOrder], { nullable: true, description: 'Newest first when left out.' })
  orderBy?: EventOrder[];
}

@ArgsType()
export class SearchEventsArgs extends EventsArgs {
  @Field(() => String, { nullable: true, description: 'Words that occur in the event, its names or its sentences.' })
  search?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A date (2024, 2024-03 or 2024-03-01): only events of which a document told that was public by its end, with evidence, documents, corroboration and conflicts as of then. What else is told of an event, and what it is filtered and sorted by, is as it is known today. See docs/decisions/as-of.md.',
  })
  asOf?: string;
}
