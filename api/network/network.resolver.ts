/** The surroundings of an organization, and the shortest way from one to another. */
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { MAX_PAGE } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { checkedInt } from '../checked-int.js';
import { apiError } from '../errors.js';
import { EventFilter } from '../event/event.input.js';
import { Event } from '../event/event.type.js';
import { getOrganizationOrThrow } from '../organization/get-organization.js';
import { Organization } from '../organization/organization.type.js';
import type { MeetingFilter } from '../partnership/meeting.js';
import { findPartnershipsAmong } from '../partnership/partnership.query.js';
import { PartnershipRoles } from '../partnership/partnership.type.js';
import { findPath, MAX_RING } from './find-path.js';
import { findNeighbours } from './network.query.js';
import { Network, NetworkEdge, NetworkNode, PartnershipStep } from './network.type.js';
import { walkNetwork, type FindNeighbours } from './walk-network.js';

const MAX_DEPTH = 3;
const DEFAULT_SIZE = 50;
const EDGES_PER_NODE = 4;
const MAX_LENGTH = 6;
const DEFAULT_LENGTH = 4;

@Resolver()
export class NetworkResolver {
  @Query(() => Network, {
    description: `The organizations around one and the partnerships between them. Bounded: at most "first" organizations, those with most events of each ring first, and ${EDGES_PER_NODE} times as many edges; isComplete says whether that was all.`,
  })
  async network(
    @Arg('around', () => ID, { description: 'The organization in the middle (org_…).' }) around: string,
    @Arg('depth', () => Int, {
      nullable: true,
      description: `How many partnerships away from it, 1 to ${MAX_DEPTH}; 1 when left out.`,
    })
    depth: number | null | undefined,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many organizations, it included, 1 to ${MAX_PAGE}; ${DEFAULT_SIZE} when left out.`,
    })
    first: number | null | undefined,
    @Arg('filter', () => EventFilter, {
      nullable: true,
      description: 'Which events make a partnership; published ones when left out.',
    })
    events: EventFilter | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Network> {
    const middle = await askedOrganization(around, context);
    const size = checkedInt('first', first ?? DEFAULT_SIZE, { min: 1, max: MAX_PAGE });
    const filter: MeetingFilter = { events: events ?? undefined, isDirected: false };
    const walked = await walkNetwork(neighboursIn(context, filter), {
      around: middle.id,
      depth: checkedInt('depth', depth ?? 1, { min: 1, max: MAX_DEPTH }),
      size,
    });
    const ids = walked.nodes.map(({ organizationId }) => organizationId);
    const most = size * EDGES_PER_NODE;
    const found = await findPartnershipsAmong(context.db, { ids, filter, limit: most + 1 });
    return {
      nodes: [...walked.nodes],
      edges: found.slice(0, most).map((edge) => ({ ...edge, asked: filter })),
      isComplete: walked.isComplete && found.length <= most,
    };
  }

  @Query(() => [PartnershipStep], {
    nullable: true,
    description: `A shortest chain of partnerships from one organization to another, null when there is none of at most maxLength steps. Of equally short ones, one over many events. It is looked for from both ends, at most ${MAX_RING} organizations a step and end (those with most events): beyond that a chain may be missed, or be a step longer than the shortest.`,
  })
  async path(
    @Arg('from', () => ID, { description: 'Where it begins (org_…).' }) from: string,
    @Arg('to', () => ID, { description: 'Where it ends (org_…).' }) to: string,
    @Arg('maxLength', () => Int, {
      nullable: true,
      description: `How many steps at most, 1 to ${MAX_LENGTH}; ${DEFAULT_LENGTH} when left out.`,
    })
    maxLength: number | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<PartnershipStep[] | null> {
    const filter: MeetingFilter = { isDirected: false };
    const steps = await findPath(neighboursIn(context, filter), {
      from: (await askedOrganization(from, context)).id,
      to: (await askedOrganization(to, context)).id,
      maxLength: checkedInt('maxLength', maxLength ?? DEFAULT_LENGTH, { min: 1, max: MAX_LENGTH }),
    });
    return (
      steps?.map((step) => ({
        organizationId: step.from,
        partnerId: step.to,
        eventCount: step.events,
        asked: filter,
      })) ?? null
    );
  }
}

const neighboursIn =
  ({ db }: ApiContext, filter: MeetingFilter): FindNeighbours =>
  (from, except, limit) =>
    findNeighbours(db, { from, except, filter, limit });

async function askedOrganization(id: string, { loaders }: ApiContext): Promise<Organization> {
  const organization = await loaders.organization.load(id);
  if (organization) return organization;
  throw apiError(
    'BAD_USER_INPUT',
    `There is no organization with the id "${id.slice(0, 80)}".`,
    'Ask organization(name: …) { id } for an id that begins with org_.',
  );
}

@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @FieldResolver(() => Organization, { description: 'The organization.' })
  organization(@Root() node: NetworkNode, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, node.organizationId);
  }
}

const FROM = { description: 'Where it begins.' };
const TO = { description: 'Where it leads.' };
const ROLES = {
  description: 'In which roles they met, the most frequent first; "organization" is where it begins.',
};

@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => Organization, { description: 'The one nearer to the source of the aid.' })
  from(@Root() edge: NetworkEdge, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, edge.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'The other one.' })
  to(@Root() edge: NetworkEdge, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, edge.partnerId);
  }

  @FieldResolver(() => [PartnershipRoles], ROLES)
  roles(@Root() edge: NetworkEdge, @Ctx() { loaders }: ApiContext): Promise<PartnershipRoles[]> {
    return loaders.rolesOfPair(edge);
  }
}

@Resolver(() => PartnershipStep)
export class PartnershipStepResolver {
  @FieldResolver(() => Organization, FROM)
  from(@Root() step: PartnershipStep, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, step.organizationId);
  }

  @FieldResolver(() => Organization, TO)
  to(@Root() step: PartnershipStep, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, step.partnerId);
  }

  @FieldResolver(() => [PartnershipRoles], ROLES)
  roles(@Root() step: PartnershipStep, @Ctx() { loaders }: ApiContext): Promise<PartnershipRoles[]> {
    return loaders.rolesOfPair(step);
  }

  @FieldResolver(() => Event, { description: 'The newest event in which they met; its evidence says so.' })
  async event(@Root() step: PartnershipStep, @Ctx() { loaders }: ApiContext): Promise<Event> {
    const [event] = await loaders.eventsOfPair(step, 1);
    if (!event) throw new Error(`${step.organizationId} and ${step.partnerId} met in no event.`);
    return event;
  }
}
