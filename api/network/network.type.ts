/** The surroundings of an organization, and the way from one to another; what belongs to other nouns lives in network.resolver.ts. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { MeetingFilter } from '../partnership/meeting.js';

@ObjectType({ description: 'An organization in a network.' })
export class NetworkNode {
  organizationId!: string;

  @Field(() => Int, { description: 'How many partnerships lie between it and the middle: 0 for the middle itself.' })
  distance!: number;
}

@ObjectType({ description: 'A partnership between two organizations of a network.' })
export class NetworkEdge {
  organizationId!: string;
  partnerId!: string;
  asked!: MeetingFilter;

  @Field(() => Int, { description: 'Its weight: in how many events the two met.' })
  eventCount!: number;
}

@ObjectType({ description: 'The organizations around one, and the partnerships between them.' })
export class Network {
  @Field(() => [NetworkNode], {
    description: 'The nearest first, and of those equally near the ones with most events.',
  })
  nodes!: NetworkNode[];

  @Field(() => [NetworkEdge], { description: 'Every two of the nodes that met, most events first; each two once.' })
  edges!: NetworkEdge[];

  @Field(() => Boolean, { description: 'False when organizations or edges were left out because there are too many.' })
  isComplete!: boolean;
}

@ObjectType({ description: 'A step of a path: two organizations that take part in the same published events.' })
export class PartnershipStep {
  organizationId!: string;
  partnerId!: string;
  asked!: MeetingFilter;

  @Field(() => Int, { description: 'In how many events they met.' })
  eventCount!: number;
}
