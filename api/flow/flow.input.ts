/** Which flows, and in which order. */
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../connection/page-args.js';
import { EventFilter } from '../event/event.input.js';
import { OrderDirection } from '../organization/organization.input.js';
import { AidFlowDimension, AidFlowOrderField } from './flow.enums.js';

@InputType({ description: 'A sort key of rows of flows.' })
export class AidFlowOrder {
  @Field(() => AidFlowOrderField, { description: 'What to sort by.' })
  field!: AidFlowOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class AidFlowsArgs {
  @Field(() => [AidFlowDimension], { description: 'A row for each combination of these; none for the totals alone.' })
  groupBy!: AidFlowDimension[];

  @Field(() => EventFilter, {
    nullable: true,
    description:
      'Which events; published ones when left out. Kinds and modalities that it names are counted. What it says outside of and, or and not of a dimension also says which rows of that dimension are shown.',
  })
  filter?: EventFilter;

  @Field(() => [AidFlowOrder], { nullable: true, description: 'Most events first when left out.' })
  orderBy?: AidFlowOrder[];

  @Field(() => Int, { nullable: true, description: `How many rows, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when left out.` })
  first?: number;
}
