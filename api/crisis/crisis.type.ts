/** The emergency that events answer. */
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'An emergency: a flood, an earthquake, a conflict.' })
export class Crisis extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What kind of hazard, as a GLIDE code (EQ, FL, TC …).' })
  hazard!: string | null;

  @Field(() => String, { nullable: true, description: 'Its GLIDE number.' })
  glide!: string | null;

  @Field(() => String, { nullable: true, description: 'First day.' })
  dateFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day; null while it lasts.' })
  dateTo!: string | null;
}
