/** The emergency that events answer. */
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An emergency: a flood, an earthquake, a conflict.' })
export class Crisis {
  @Field(() => ID, { description: 'Stable id (cri_…).' })
  id!: string;

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
