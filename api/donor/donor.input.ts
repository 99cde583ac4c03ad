/** Which donors, and in which order. */
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../connection/page-args.js';
import { EventFilter } from '../event/event.input.js';
import { OrderDirection } from '../organization/organization.input.js';

export const DonorOrderField = { NAME: 'NAME', EVENTS: 'EVENTS', LAST_DATE: 'LAST_DATE' } as const;
export type DonorOrderField = keyof typeof DonorOrderField;
registerEnumType(DonorOrderField, {
  name: 'DonorOrderField',
  description: 'What donors are sorted by.',
  valuesConfig: {
    NAME: { description: 'By name.' },
    EVENTS: { description: 'By number of events.' },
    LAST_DATE: { description: 'By date of the last event; donors without one come as the oldest.' },
  },
});

@InputType({ description: 'A sort key of a list of donors.' })
export class DonorOrder {
  @Field(() => DonorOrderField, { description: 'What to sort by.' })
  field!: DonorOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class DonorsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Any name of the donor, or a part of one.' })
  search?: string;

  @Field(() => EventFilter, { nullable: true, description: 'Which events count; published ones when left out.' })
  filter?: EventFilter;

  @Field(() => [DonorOrder], { nullable: true, description: 'Most events first when left out.' })
  orderBy?: DonorOrder[];
}
