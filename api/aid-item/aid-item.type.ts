/** A thing or service moved, its quantity and its category. */
import { Field, Float, ObjectType } from 'type-graphql';
import { QuantityQualifier } from '../../schema/codelists/codelists.js';
import { Node } from '../node/node.type.js';

@ObjectType({ description: 'How much of an item. Kits are never added to kilograms.' })
export class Quantity {
  @Field(() => Float, { nullable: true, description: 'The least it can be.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The most it can be.' })
  max!: number | null;

  @Field(() => Float, { nullable: true, description: 'The number, when one is stated.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'The unit as written; null when the thing itself is counted.' })
  unit!: string | null;

  @Field(() => QuantityQualifier, { description: 'How exact it is.' })
  qualifier!: QuantityQualifier;

  @Field(() => String, { description: 'The thing with its number, as the text writes it.' })
  text!: string;
}

@ObjectType({ implements: Node, description: 'A thing or service moved in an event.' })
export class AidItem extends Node {
  @Field(() => String, { description: 'What it is, in the words of the text.' })
  description!: string;

  @Field(() => Quantity, { nullable: true, description: 'How much; null when the text gives no number.' })
  quantity!: Quantity | null;

  eventId!: string;

  categoryCode!: string;
}

@ObjectType({
  description: 'What an item is, in language-neutral codes of two levels: wash, and below it wash.hygiene_kit.',
})
export class ItemCategory {
  @Field(() => String, { description: 'The code.' })
  code!: string;

  parentCode!: string | null;
  labels!: Readonly<Record<string, string>>;
}
