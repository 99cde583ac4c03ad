/** Partnerships: who gives to, through or with whom, and the events that say so. */
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { checkedInt } from '../checked-int.js';
import { ItemCategory } from '../aid-item/aid-item.type.js';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { PageArgs, MAX_PAGE, toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { Event } from '../event/event.type.js';
import { Evidence } from '../evidence/evidence.type.js';
import { getOrganizationOrThrow } from '../organization/get-organization.js';
import { Organization } from '../organization/organization.type.js';
import { PartnershipConnection } from './partnership.connection.js';
import { PartnershipsArgs } from './partnership.input.js';
import { askedMeetings, countPartnerships, listPartnerships, partnershipSort } from './partnership.query.js';
import { Partnership, PartnershipCategory, PartnershipRoles } from './partnership.type.js';

const FEW = 3;

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => PartnershipConnection, {
    description:
      'Who works with whom: two organizations and the published events in which they met. Merged organizations count as one. Where no organization is asked for, the one nearer to the source of the aid comes first.',
  })
  async partnerships(
    @Args(() => PartnershipsArgs) args: PartnershipsArgs,
    @Ctx() { db }: ApiContext,
  ): Promise<ConnectionValue<Partnership>> {
    const filter = args.filter ?? {};
    const keyset = { keys: partnershipSort(args.orderBy), page: toPage(args) };
    const found = await listPartnerships(db, filter, keyset);
    const asked = askedMeetings(filter);
    const rows = found.map((row) => ({ ...row, asked }));
    return toConnection<Partnership>(toSlice(rows, keyset), () => countPartnerships(db, filter));
  }

  @FieldResolver(() => Organization, { description: 'The organization asked for, else the one that gives.' })
  organization(@Root() partnership: Partnership, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, partnership.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'The other one.' })
  partner(@Root() partnership: Partnership, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, partnership.partnerId);
  }

  @FieldResolver(() => [PartnershipRoles], { description: 'In which roles they met, the most frequent first.' })
  roles(@Root() partnership: Partnership, @Ctx() { loaders }: ApiContext): Promise<PartnershipRoles[]> {
    return loaders.rolesOfPair(partnership);
  }

  @FieldResolver(() => [PartnershipCategory], {
    description: 'What they moved together, the most frequent first. Quantities are with the events.',
  })
  categories(@Root() partnership: Partnership, @Ctx() { loaders }: ApiContext): Promise<PartnershipCategory[]> {
    return loaders.categoriesOfPair(partnership);
  }

  @FieldResolver(() => [Event], { description: 'The events in which they met, newest first.' })
  async events(
    @Root() partnership: Partnership,
    @Arg('first', () => Int, { nullable: true, description: `How many, 1 to ${MAX_PAGE}; ${FEW} when left out.` })
    first: number | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Event[]> {
    return loaders.eventsOfPair(partnership, checkedCount(first));
  }

  @FieldResolver(() => [Evidence], {
    description: 'Sentences that tell of their newest events: the best of each event first.',
  })
  async evidence(
    @Root() partnership: Partnership,
    @Arg('first', () => Int, { nullable: true, description: `How many, 1 to ${MAX_PAGE}; ${FEW} when left out.` })
    first: number | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Evidence[]> {
    const count = checkedCount(first);
    const events = await loaders.eventsOfPair(partnership, count);
    const evidence = await Promise.all(events.map(({ id }) => loaders.evidenceOfEvent.load(id)));
    const ranked = evidence.flatMap((ofEvent) => ofEvent.map((one, place) => ({ one, place })));
    return ranked
      .toSorted((a, b) => a.place - b.place)
      .slice(0, count)
      .map(({ one }) => one);
  }
}

const checkedCount = (first: number | null | undefined): number =>
  checkedInt('first', first ?? FEW, { min: 1, max: MAX_PAGE });

@Resolver(() => PartnershipCategory)
export class PartnershipCategoryResolver {
  @FieldResolver(() => ItemCategory, { description: 'What it is, in language-neutral codes.' })
  async category(@Root() { categoryCode }: PartnershipCategory, @Ctx() { loaders }: ApiContext): Promise<ItemCategory> {
    const category = await loaders.category.load(categoryCode);
    if (!category) throw new Error(`Category ${categoryCode} is not there.`);
    return category;
  }
}

/** Hung onto organizations here, so that they need not know of partnerships. */
@Resolver(() => Organization)
export class PartnersResolver {
  @FieldResolver(() => PartnershipConnection, {
    description: 'With whom it takes part in the same published events, most events first.',
  })
  partners(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ConnectionValue<Partnership>> {
    return loaders.partnersOfOrganization(organization.id, args);
  }
}
