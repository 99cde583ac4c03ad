/** An organization in the role of donor. */
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'An organization in the role of donor. A role, not a record: its id is the organization’s.',
})
export class Donor {
  @Field(() => ID, { description: 'The id of the organization (org_…).' })
  id!: string;

  @Field(() => String, { description: 'Its usual official name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of its country.' })
  country!: string | null;

  @Field(() => Int, { description: 'How many events of the filter it gave in.' })
  eventCount!: number;

  @Field(() => String, { nullable: true, description: 'Date of the first of them.' })
  firstDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the last of them.' })
  lastDate!: string | null;
}
