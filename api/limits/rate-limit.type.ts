/** Where a visitor stands within the hour. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'How many points of the hour are left. The headers RateLimit and RateLimit-Policy say the same.',
})
export class RateLimit {
  @Field(() => Int, { description: 'Points that this operation costs; a page of 100 events in full detail costs ten.' })
  cost!: number;

  @Field(() => Int, { description: 'Points of an hour: for an API key, or without one for an address.' })
  limit!: number;

  @Field(() => Int, { description: 'What is left of them after this operation.' })
  remaining!: number;

  @Field(() => String, { description: 'When the hour is over and all of them are there again (ISO 8601, UTC).' })
  resetAt!: string;
}
