/** Which aid items, and in which order. */
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../connection/page-args.js';
import { EventFilter } from '../event/event.input.js';
import { FloatFilter, StringFilter } from '../filter/scalar-filters.js';
import { OrderDirection } from '../organization/organization.input.js';

@InputType({ description: 'Which aid items to list.' })
export class AidItemFilter {
  @Field(() => StringFilter, { nullable: true, description: 'By category: {eq: "wash"} also finds wash.hygiene_kit.' })
  category?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By what the text calls it.' })
  description?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By unit as written.' })
  unit?: StringFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'By quantity; items without a number are left out.' })
  quantity?: FloatFilter;

  @Field(() => EventFilter, { nullable: true, description: 'By their event; left out, items of published events.' })
  event?: EventFilter;

  @Field(() => [AidItemFilter], { nullable: true, description: 'All of these hold.' })
  and?: AidItemFilter[];

  @Field(() => [AidItemFilter], { nullable: true, description: 'One of these holds.' })
  or?: AidItemFilter[];

  @Field(() => AidItemFilter, { nullable: true, description: 'This does not hold.' })
  not?: AidItemFilter;
}

export const AidItemOrderField = { CATEGORY: 'CATEGORY', QUANTITY: 'QUANTITY', DATE: 'DATE' } as const;
export type AidItemOrderField = keyof typeof AidItemOrderField;
registerEnumType(AidItemOrderField, {
  name: 'AidItemOrderField',
  description: 'What aid items are sorted by.',
  valuesConfig: {
    CATEGORY: { description: 'By category code.' },
    QUANTITY: { description: 'By quantity; items without a number come as the smallest.' },
    DATE: { description: 'By the date of their event.' },
  },
});

@InputType({ description: 'A sort key of a list of aid items.' })
export class AidItemOrder {
  @Field(() => AidItemOrderField, { description: 'What to sort by.' })
  field!: AidItemOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class AidItemsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words in the item or its event.' })
  search?: string;

  @Field(() => AidItemFilter, { nullable: true, description: 'Which items.' })
  filter?: AidItemFilter;

  @Field(() => [AidItemOrder], { nullable: true, description: 'Newest event first when left out.' })
  orderBy?: AidItemOrder[];
}
