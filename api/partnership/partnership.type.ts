/** Two organizations that take part in the same events; what belongs to other nouns lives in partnership.resolver.ts. */
import { Field, Int, ObjectType } from 'type-graphql';
import { PartyRole } from '../../schema/codelists/codelists.js';
import type { MeetingFilter } from './meeting.js';

@ObjectType({
  description:
    'Two organizations that take part in the same published events. Events that did not happen and mere appeals make no partnership, nor does a witness.',
})
export class Partnership {
  organizationId!: string;
  partnerId!: string;
  /** Which events and roles were asked for: what is selected below stays within them. */
  asked!: MeetingFilter;

  @Field(() => Int, { description: 'In how many events they met.' })
  eventCount!: number;

  @Field(() => String, { nullable: true, description: 'Date of the first of them; null when none has one.' })
  firstDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the last of them.' })
  lastDate!: string | null;
}

@ObjectType({
  description: 'The roles in which two organizations met: DONOR and RECIPIENT is "gives to", two DONORs give together.',
})
export class PartnershipRoles {
  @Field(() => PartyRole, { description: 'What the first organization did.' })
  organization!: PartyRole;

  @Field(() => PartyRole, { description: 'What its partner did.' })
  partner!: PartyRole;

  @Field(() => Int, { description: 'In how many events they met so.' })
  eventCount!: number;
}

@ObjectType({ description: 'A sort of aid that two organizations had to do with together.' })
export class PartnershipCategory {
  categoryCode!: string;

  @Field(() => Int, { description: 'In how many of their events it was moved.' })
  eventCount!: number;
}
