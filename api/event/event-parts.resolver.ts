/** The evidence of an event's rows, and the organization of a party. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Evidence } from '../evidence/evidence.type.js';
import { Organization } from '../organization/organization.type.js';
import { BeneficiaryGroup, EventParty, EventPlace, MoneyAmount } from './event-parts.type.js';

const EVIDENCE = { description: 'The sentences it rests on, best first.' };

@Resolver(() => EventParty)
export class EventPartyResolver {
  @FieldResolver(() => Organization, { description: 'The organization that the name was resolved to.' })
  async organization(@Root() party: EventParty, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    const organization = await loaders.organization.load(party.organizationId);
    if (!organization) throw new Error(`Party ${party.id} names ${party.organizationId}, which is not there.`);
    return organization;
  }

  @FieldResolver(() => [Evidence], EVIDENCE)
  evidence(@Root() party: EventParty, @Ctx() { loaders }: ApiContext): Promise<Evidence[]> {
    return loaders.evidenceOfRecord.load(party.id);
  }
}

@Resolver(() => MoneyAmount)
export class MoneyAmountResolver {
  @FieldResolver(() => [Evidence], EVIDENCE)
  evidence(@Root() money: MoneyAmount, @Ctx() { loaders }: ApiContext): Promise<Evidence[]> {
    return loaders.evidenceOfRecord.load(money.id);
  }
}

@Resolver(() => EventPlace)
export class EventPlaceResolver {
  @FieldResolver(() => [Evidence], EVIDENCE)
  evidence(@Root() place: EventPlace, @Ctx() { loaders }: ApiContext): Promise<Evidence[]> {
    return loaders.evidenceOfRecord.load(place.id);
  }
}

@Resolver(() => BeneficiaryGroup)
export class BeneficiaryGroupResolver {
  @FieldResolver(() => [Evidence], EVIDENCE)
  evidence(@Root() group: BeneficiaryGroup, @Ctx() { loaders }: ApiContext): Promise<Evidence[]> {
    return loaders.evidenceOfRecord.load(group.id);
  }
}
