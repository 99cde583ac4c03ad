/** What flows add up to; sums are found by flow.resolver.ts, each only where it is asked for. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { EventFilter } from '../event/event.input.js';
import { Decimal } from '../scalars/decimal.scalar.js';
import { AidFlowDimension, AidFlowExclusionReason, AidFlowStage } from './flow.enums.js';
import type { AidFlowOrder } from './flow.input.js';

@ObjectType({ description: 'What a row is about in one dimension.' })
export class AidFlowKey {
  @Field(() => AidFlowDimension, { description: 'The dimension.' })
  dimension!: AidFlowDimension;

  @Field(() => String, {
    nullable: true,
    description:
      'An id (org_…, cri_…, src_…), a country, the code of a category, a kind, a year such as 2024 or a month such as 2024-03; null where it is not known.',
  })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in English; null where it is not known.' })
  label!: string | null;
}

@ObjectType({ description: 'What was moved in one currency.' })
export class AidFlowMoney {
  @Field(() => Decimal, { description: 'The sum. Corrections are negative, and stay so.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;
}

@ObjectType({ description: 'What was moved of one category in one unit. Kits are never added to kilograms.' })
export class AidFlowItem {
  @Field(() => String, { description: 'Code of the category, such as wash.hygiene_kit.' })
  category!: string;

  @Field(() => String, { nullable: true, description: 'kg, liter, …; null for what is counted in pieces.' })
  unit!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'How much, as told; of a range the lower end. Null where no event tells a number.',
  })
  quantity!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The same with the upper end of each range.' })
  quantityMax!: string | null;

  @Field(() => Int, { description: 'How many events moved it.' })
  events!: number;

  @Field(() => Int, {
    description: 'In how many of them no number is told, of all of it or of some; nothing is added for that.',
  })
  eventsWithoutQuantity!: number;
}

@ObjectType()
abstract class AidFlowSums {
  @Field(() => AidFlowStage, {
    description: 'How far this aid has come; DELIVERED unless the filter asks for other kinds.',
  })
  stage!: AidFlowStage;

  @Field(() => Int, { description: 'How many events.' })
  events!: number;

  @Field(() => [AidFlowMoney], { description: 'Money, and stated values of goods, by currency.' })
  money!: AidFlowMoney[];

  @Field(() => Decimal, {
    nullable: true,
    description: 'All sums of known rate, in dollars; null where there is none. See eventsWithoutUsd.',
  })
  usd!: string | null;

  @Field(() => Int, { description: 'How many of the events tell no sum, or one of no known rate: usd is without it.' })
  eventsWithoutUsd!: number;

  @Field(() => [AidFlowItem], { description: 'Things and services, by category and unit.' })
  items!: AidFlowItem[];
}

@ObjectType({ description: 'Flows that have their keys and their stage in common.' })
export class AidFlowRow extends AidFlowSums {
  @Field(() => [AidFlowKey], { description: 'In the order of groupBy.' })
  keys!: AidFlowKey[];
}

@ObjectType({ description: 'All flows of a stage, each event once, whatever its rows.' })
export class AidFlowTotal extends AidFlowSums {}

@ObjectType({ description: 'Events of the filter that are not counted.' })
export class AidFlowExclusion {
  @Field(() => AidFlowExclusionReason, { description: 'Why.' })
  reason!: AidFlowExclusionReason;

  @Field(() => Int, { description: 'How many events.' })
  events!: number;
}

@ObjectType({
  description:
    'Who gave how much to whom. Of events as groups of reports: copies count once, of values that disagree the shown one. Rows of several donors, countries … overlap; totals do not.',
})
export class AidFlowSummary {
  groupBy!: readonly AidFlowDimension[];
  filter!: EventFilter | undefined;
  orderBy!: readonly AidFlowOrder[];
  first!: number;
}
