/** Which organizations, and in which order. */
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { IDFilter, StringFilter } from '../filter/scalar-filters.js';

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type OrderDirection = keyof typeof OrderDirection;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list runs.',
  valuesConfig: { ASC: { description: 'Smallest or first first.' }, DESC: { description: 'Largest or last first.' } },
});

export const OrganizationOrderField = { NAME: 'NAME', EVENTS: 'EVENTS' } as const;
export type OrganizationOrderField = keyof typeof OrganizationOrderField;
registerEnumType(OrganizationOrderField, {
  name: 'OrganizationOrderField',
  description: 'What organizations are sorted by.',
  valuesConfig: {
    NAME: { description: 'By name.' },
    EVENTS: { description: 'By the number of published events they take part in.' },
  },
});

@InputType({ description: 'A sort key of a list of organizations.' })
export class OrganizationOrder {
  @Field(() => OrganizationOrderField, { description: 'What to sort by.' })
  field!: OrganizationOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

@InputType({ description: 'Which organizations to list.' })
export class OrganizationFilter {
  @Field(() => IDFilter, { nullable: true, description: 'Conditions on the id; one that was merged away leads on.' })
  id?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Conditions on the name.' })
  name?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Conditions on the type, such as {eq: "RED_CROSS"}.' })
  type?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Conditions on the country (ISO 3166-1 alpha-2).' })
  country?: StringFilter;

  @Field(() => ID, { nullable: true, description: 'Part of this organization, under whichever of its ids.' })
  partOf?: string;

  @Field(() => IDFilter, {
    nullable: true,
    description: 'Conditions on an identifier, as XM-DAC-47066 or its value alone, also one that it bore before.',
  })
  identifier?: IDFilter;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes part in a published event.' })
  hasEvents?: boolean;

  @Field(() => [OrganizationFilter], { nullable: true, description: 'All of these hold.' })
  and?: OrganizationFilter[];

  @Field(() => [OrganizationFilter], { nullable: true, description: 'One of these holds.' })
  or?: OrganizationFilter[];

  @Field(() => OrganizationFilter, { nullable: true, description: 'This does not hold.' })
  not?: OrganizationFilter;
}

@InputType({ description: 'Which organization plays a role.' })
export class OrganizationRefFilter {
  @Field(() => ID, { nullable: true, description: 'Exactly this organization.' })
  id?: string;

  @Field(() => [ID], { nullable: true, description: 'One of these organizations.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Any name, acronym, alias or former name of it.' })
  name?: string;

  @Field(() => StringFilter, { nullable: true, description: 'Conditions on its type.' })
  type?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Conditions on its country.' })
  country?: StringFilter;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether bodies that are part of it (country offices, directorates) count as well; true when left out.',
  })
  includeParts?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the bodies that it was renamed to or merged into, and theirs, count as well; false when left out, so that totals of former and later bodies are not mixed unasked.',
  })
  includeSuccessors?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the bodies that were renamed to it or merged into it, and theirs, count as well; false when left out.',
  })
  includePredecessors?: boolean;
}
