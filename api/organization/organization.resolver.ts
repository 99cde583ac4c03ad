/** Queries of organizations, and the relations of an organization. */
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { PageArgs, toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { EventConnection } from '../event/event.connection.js';
import { EventsArgs } from '../event/event.input.js';
import { Event } from '../event/event.type.js';
import { findFacets } from '../facet/facet.query.js';
import { all, wordsOf, yearOf } from '../filter/conditions.js';
import { OrganizationConnection } from './organization.connection.js';
import { OrganizationFilter, OrganizationOrder } from './organization.input.js';
import {
  countOrganizations,
  facetedOrganizations,
  findOrganizationByIdentifier,
  findOrganizationByName,
  listOrganizations,
  organizationCondition,
  organizationSearch,
  organizationSort,
} from './organization.query.js';
import { findBodyAsOf } from './succession.query.js';
import { Organization, OrganizationIdentifier, OrganizationName } from './organization.type.js';

@ArgsType()
class OrganizationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Any name, or a part of one; small misspellings are forgiven.' })
  search?: string;

  @Field(() => OrganizationFilter, { nullable: true, description: 'Which organizations.' })
  filter?: OrganizationFilter;

  @Field(() => [OrganizationOrder], { nullable: true, description: 'By name when left out.' })
  orderBy?: OrganizationOrder[];
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: 'One organization, whatever it is called.' })
  async organization(
    @Arg('id', () => ID, { nullable: true, description: 'Its id (org_…).' }) id: string | null | undefined,
    @Arg('identifier', () => String, { nullable: true, description: 'An identifier such as XM-DAC-47066.' })
    identifier: string | null | undefined,
    @Arg('name', () => String, { nullable: true, description: 'Any name, acronym, alias or former name.' })
    name: string | null | undefined,
    @Arg('asOf', () => String, {
      nullable: true,
      description:
        'A year or date: then the body that stood in its place at that time. BP2MI as of 2018 is BNP2TKI, as of 2025 KemenP2MI. Where it came of several bodies it stays itself.',
    })
    asOf: string | null | undefined,
    @Ctx() { db, loaders }: ApiContext,
  ): Promise<Organization | null> {
    const year = asOf == null ? undefined : yearOf(asOf);
    const find = (): Promise<Organization | null> => {
      if (id != null) return loaders.organization.load(id);
      if (identifier != null) return findOrganizationByIdentifier(db, identifier);
      return name == null ? Promise.resolve(null) : findOrganizationByName(db, name, year);
    };
    const found = await find();
    if (found === null || year === undefined) return found;
    return loaders.organization.load(await findBodyAsOf(db, found.id, year));
  }

  @Query(() => OrganizationConnection, { description: 'Bodies that give, carry or receive aid.' })
  async organizations(
    @Args(() => OrganizationsArgs) args: OrganizationsArgs,
    @Ctx() { db }: ApiContext,
  ): Promise<ConnectionValue<Organization>> {
    const search = wordsOf(args.search);
    const condition = all([
      args.filter ? organizationCondition(args.filter) : all([]),
      search ? organizationSearch(search) : all([]),
    ]);
    const keyset = { keys: organizationSort(args.orderBy), page: toPage(args) };
    const rows = await listOrganizations(db, condition, keyset);
    return toConnection<Organization>(
      toSlice(rows, keyset),
      () => countOrganizations(db, condition),
      (asked) => findFacets(db, facetedOrganizations(condition), asked),
    );
  }

  @FieldResolver(() => [OrganizationName], { description: 'All its names, official ones first.' })
  async names(
    @Root() organization: Organization,
    @Arg('language', () => String, { nullable: true, description: 'Only names of this language (BCP 47).' })
    language: string | null | undefined,
    @Arg('asOf', () => String, {
      nullable: true,
      description: 'Only names that it bore in this year or on this date; a former name without years is left out.',
    })
    asOf: string | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<OrganizationName[]> {
    const names = await loaders.namesOfOrganization.load(organization.id);
    const year = asOf == null ? undefined : yearOf(asOf);
    return names
      .filter((name) => language == null || name.language === language)
      .filter((name) => year === undefined || wasBorneIn(name, year));
  }

  @FieldResolver(() => [OrganizationIdentifier], { description: 'Its current identifiers.' })
  identifiers(@Root() organization: Organization, @Ctx() { loaders }: ApiContext): Promise<OrganizationIdentifier[]> {
    return loaders.identifiersOfOrganization.load(organization.id);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The body it is a part of, such as a country office’s agency.',
  })
  async partOf(@Root() organization: Organization, @Ctx() { loaders }: ApiContext): Promise<Organization | null> {
    const relations = await loaders.relationsOfOrganization.load(organization.id);
    const whole = relations.find(({ kind, fromId }) => kind === 'PART_OF' && fromId === organization.id);
    return whole ? loaders.organization.load(whole.toId) : null;
  }

  @FieldResolver(() => EventConnection, { description: 'Events in which it gives.' })
  given(
    @Root() organization: Organization,
    @Args(() => EventsArgs) args: EventsArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ConnectionValue<Event>> {
    return loaders.eventsInRole({ organizationId: organization.id, role: 'DONOR', args });
  }

  @FieldResolver(() => EventConnection, { description: 'Events in which it takes custody.' })
  received(
    @Root() organization: Organization,
    @Args(() => EventsArgs) args: EventsArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ConnectionValue<Event>> {
    return loaders.eventsInRole({ organizationId: organization.id, role: 'RECIPIENT', args });
  }

  @FieldResolver(() => EventConnection, { description: 'Events in which it carries, channels or distributes.' })
  carried(
    @Root() organization: Organization,
    @Args(() => EventsArgs) args: EventsArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ConnectionValue<Event>> {
    return loaders.eventsInRole({ organizationId: organization.id, role: 'IMPLEMENTER', args });
  }

  @FieldResolver(() => EventConnection, {
    description: 'What it promised: its pledges, commitments and plans, each with how far it has been kept (promise).',
  })
  promises(
    @Root() organization: Organization,
    @Args(() => EventsArgs) args: EventsArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ConnectionValue<Event>> {
    return loaders.eventsInRole({ organizationId: organization.id, role: 'DONOR', isPromise: true, args });
  }
}

/** Names without years are taken to be borne at all times, unless they are said to be former ones. */
function wasBorneIn({ kind, from, to }: OrganizationName, year: number): boolean {
  if (kind === 'FORMER' && from === null && to === null) return false;
  return (from ?? year) <= year && (to ?? year) >= year;
}
