/** Which partnerships, and in which order. */
import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { PartyRole } from '../../schema/codelists/codelists.js';
import { PageArgs } from '../connection/page-args.js';
import { EventKindFilter } from '../event/event.input.js';
import { DateFilter, IDFilter, StringFilter } from '../filter/scalar-filters.js';
import { OrderDirection, OrganizationRefFilter } from '../organization/organization.input.js';

@InputType({ description: 'A pair of roles; a side that is left out may be any.' })
export class PartnershipRolesFilter {
  @Field(() => PartyRole, {
    nullable: true,
    description: 'The role of the organization asked for; of either one when none is.',
  })
  organization?: PartyRole;

  @Field(() => PartyRole, { nullable: true, description: 'The role of its partner.' })
  partner?: PartyRole;
}

@InputType({ description: 'Which partnerships to list; only events that fulfil all conditions count.' })
export class PartnershipFilter {
  @Field(() => OrganizationRefFilter, {
    nullable: true,
    description: 'One of the two: it then comes first. Its own parts are no partners of it, unless "with" names them.',
  })
  organization?: OrganizationRefFilter;

  @Field(() => OrganizationRefFilter, { nullable: true, description: 'The other one.' })
  with?: OrganizationRefFilter;

  @Field(() => [PartnershipRolesFilter], { nullable: true, description: 'They met in one of these pairs of roles.' })
  roles?: PartnershipRolesFilter[];

  @Field(() => StringFilter, { nullable: true, description: 'By country of a place (ISO 3166-1 alpha-2).' })
  country?: StringFilter;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'By category of an item: {eq: "wash"} also finds wash.hygiene_kit.',
  })
  category?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: 'By date of the events; those without one are left out.' })
  date?: DateFilter;

  @Field(() => EventKindFilter, {
    nullable: true,
    description: 'By kind of the events; left out, all but appeals, in which help is only asked for.',
  })
  kind?: EventKindFilter;

  @Field(() => IDFilter, { nullable: true, description: 'By the crisis that the events answer.' })
  crisis?: IDFilter;

  @Field(() => Int, { nullable: true, description: 'Met in at least so many events.' })
  minEvents?: number;
}

export const PartnershipOrderField = { EVENTS: 'EVENTS', LAST_DATE: 'LAST_DATE', FIRST_DATE: 'FIRST_DATE' } as const;
export type PartnershipOrderField = keyof typeof PartnershipOrderField;
registerEnumType(PartnershipOrderField, {
  name: 'PartnershipOrderField',
  description: 'What partnerships are sorted by.',
  valuesConfig: {
    EVENTS: { description: 'By number of events.' },
    LAST_DATE: { description: 'By date of the last event; partnerships without one come as the oldest.' },
    FIRST_DATE: { description: 'By date of the first event; partnerships without one come as the oldest.' },
  },
});

@InputType({ description: 'A sort key of a list of partnerships.' })
export class PartnershipOrder {
  @Field(() => PartnershipOrderField, { description: 'What to sort by.' })
  field!: PartnershipOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  @Field(() => PartnershipFilter, { nullable: true, description: 'Which partnerships.' })
  filter?: PartnershipFilter;

  @Field(() => [PartnershipOrder], { nullable: true, description: 'Most events first when left out.' })
  orderBy?: PartnershipOrder[];
}
