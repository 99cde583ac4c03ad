/** Why a record is one: what it was made of, what was said of it, who tells of it. */
import { Field, ID, ObjectType } from 'type-graphql';
import { JudgedRelation } from '../../schema/codelists/codelists.js';

@ObjectType({
  description:
    'Why several reports are one event, or several records one organization. Any judgement in it can be undone.',
})
export class Explanation {
  /** The canonical id. */
  id!: string;
}

@ObjectType({ description: 'A report that belongs to an event, or a record that belongs to an organization.' })
export class ExplanationMember {
  @Field(() => ID, { description: 'Its id, which leads to the event or organization for ever.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The name of the record; null for a report.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which a report told it; null for an organization.' })
  toldOn!: string | null;

  documentId!: string | null;
}

@ObjectType({ description: 'A publisher that tells of an event by itself. Copies of one text have one voice.' })
export class IndependentPublisher {
  sourceId!: string | null;
  documentIds!: string[];
}

@ObjectType({ description: 'A link between two events that are not one, with the judgement that it rests on.' })
export class ExplanationLink {
  fromId!: string;
  toId!: string;
  judgementId!: string;

  @Field(() => JudgedRelation, { description: 'PART_OF or FULFILS.' })
  relation!: JudgedRelation;
}
