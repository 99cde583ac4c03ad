/** One value that rows of a list have, and how many have it. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One value of a dimension, and how many rows of the whole list have it.' })
export class Facet {
  @Field(() => String, { description: 'The value as a filter takes it: an id, a code, a year.' })
  key!: string;

  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => Int, { description: 'How many rows of the list have it; each is counted once.' })
  count!: number;
}
