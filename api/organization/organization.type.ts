/** An organization and what belongs to it alone; its relations live in organization.resolver.ts. */
import { Field, Int, ObjectType } from 'type-graphql';
import { NameKind, OrganizationRelation as RelationKind, OrganizationType } from '../../schema/codelists/codelists.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description: 'A body that gives, carries or receives aid. "Donor" is a role, not a kind of body.',
})
export class Organization extends Node {
  @Field(() => String, {
    description: 'Its usual official name: English for an international body, else in its own language.',
  })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its usual acronym.' })
  acronym!: string | null;

  @Field(() => OrganizationType, { description: 'What sort of body it is.' })
  type!: OrganizationType;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 code of its country; null for an international body.',
  })
  country!: string | null;
}

@ObjectType({ description: 'One of the names of an organization.' })
export class OrganizationName {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'BCP 47 code of its language; null for a name of no language.' })
  language!: string | null;

  @Field(() => NameKind, { description: 'What kind of name it is.' })
  kind!: NameKind;

  @Field(() => Int, { nullable: true, description: 'First year of the name.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year of the name.' })
  to!: number | null;
}

@ObjectType({ description: 'An identifier of an organization in some register.' })
export class OrganizationIdentifier {
  @Field(() => String, { description: 'The register, such as XM-DAC, GB-CHC or wikidata.' })
  scheme!: string;

  @Field(() => String, { description: 'The identifier in that register.' })
  value!: string;
}

@ObjectType({ description: 'How one organization is related to another, as of a year where it is known.' })
export class OrganizationRelation {
  fromId!: string;
  toId!: string;

  @Field(() => RelationKind, { description: 'What the one that it begins with is to the other.' })
  kind!: RelationKind;

  @Field(() => Int, { nullable: true, description: 'The year of the change; null when it is not known, or no change.' })
  year!: number | null;

  @Field(() => Int, {
    description:
      'How many relations lie between it and the organization asked: 1 for its own, more along a chain of former or later bodies.',
  })
  distance!: number;
}
