/** How far a promise has been kept. */
import { Field, Float, ObjectType } from 'type-graphql';
import { PromiseState } from '../../schema/codelists/codelists.js';
import { Decimal } from '../scalars/decimal.scalar.js';

@ObjectType({
  description: 'One thing or sum that was promised, and what has come of it. Unlike units are never added.',
})
export class PromiseLine {
  @Field(() => String, { nullable: true, description: 'Category of the thing; null for a sum of money.' })
  what!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of a thing; null for a sum or a plain number.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of a sum; null for a thing.' })
  currency!: string | null;

  @Field(() => Decimal, { description: 'How much was promised, as an exact decimal.' })
  pledged!: string;

  @Field(() => Decimal, { description: 'How much of it has been told to be delivered.' })
  delivered!: string;

  @Field(() => Decimal, { description: 'How much is still to come; 0 when more was delivered than promised.' })
  outstanding!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Which part has been delivered, 0 to 1; null when nothing was counted.',
  })
  keptShare!: number | null;
}

@ObjectType({ description: 'How far a pledge, a commitment or a plan has been kept, by what has been told.' })
export class PromiseKept {
  @Field(() => PromiseState, { description: 'Open, kept in part, or kept.' })
  state!: PromiseState;

  @Field(() => [PromiseLine], { description: 'Each thing and sum that was promised.' })
  lines!: PromiseLine[];

  @Field(() => String, { nullable: true, description: 'The day of the last news of it; null when there was none.' })
  lastNews!: string | null;
}
