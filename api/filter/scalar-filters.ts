/** Filters on plain values, one input a scalar; operators of one filter are joined by "and". */
import { Field, Float, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Conditions on a text.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this (case counts).' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'One of these.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Contains this (case does not count).' })
  contains?: string;
}

@InputType({ description: 'Conditions on an id.' })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: 'Exactly this id.' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'One of these ids.' })
  in?: string[];
}

@InputType({ description: 'Conditions on a number.' })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'Equal to.' })
  eq?: number;

  @Field(() => Float, { nullable: true, description: 'This or more.' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: 'This or less.' })
  lte?: number;
}

@InputType({ description: 'Conditions on a whole number.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Equal to.' })
  eq?: number;

  @Field(() => Int, { nullable: true, description: 'This or more.' })
  gte?: number;

  @Field(() => Int, { nullable: true, description: 'This or less.' })
  lte?: number;
}

@InputType({ description: 'Conditions on a date: 2020, 2020-08 or 2020-08-26. A month stands for all its days.' })
export class DateFilter {
  @Field(() => String, { nullable: true, description: 'Within this day, month or year.' })
  eq?: string;

  @Field(() => String, { nullable: true, description: 'On or after its first day.' })
  gte?: string;

  @Field(() => String, { nullable: true, description: 'On or before its last day.' })
  lte?: string;
}
