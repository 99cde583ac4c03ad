/** How organizations are related: wholes and parts, hosts and guests, former and later bodies. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { OrganizationRelation as RelationKind } from '../../schema/codelists/codelists.js';
import type { ApiContext } from '../context.js';
import type { Loaders } from '../loaders.js';
import { getOrganizationOrThrow } from './get-organization.js';
import { Organization, OrganizationRelation } from './organization.type.js';

@Resolver(() => Organization)
export class SuccessionResolver {
  @FieldResolver(() => [OrganizationRelation], {
    description:
      'What it is part of, hosted by, was renamed to or merged into, and the other way round; of former and later bodies the whole chain. The nearest first.',
  })
  async relations(
    @Root() organization: Organization,
    @Arg('kind', () => [RelationKind], { nullable: true, description: 'Only these kinds.' })
    kinds: RelationKind[] | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<OrganizationRelation[]> {
    const relations = await loaders.relationsOfOrganization.load(organization.id);
    return toldOnce(relations.filter(({ kind }) => kinds == null || kinds.includes(kind)));
  }

  @FieldResolver(() => [Organization], { description: 'What it was renamed to or merged into, and so on; next first.' })
  laterBodies(@Root() organization: Organization, @Ctx() { loaders }: ApiContext): Promise<Organization[]> {
    return bodiesAlong('LATER', organization.id, loaders);
  }

  @FieldResolver(() => [Organization], {
    description: 'What was renamed to it or merged into it, and so on; last first.',
  })
  formerBodies(@Root() organization: Organization, @Ctx() { loaders }: ApiContext): Promise<Organization[]> {
    return bodiesAlong('FORMER', organization.id, loaders);
  }
}

/** In a circle a later body is a former one as well: the nearest tells it. */
function toldOnce(relations: readonly OrganizationRelation[]): OrganizationRelation[] {
  const told = new Map<string, OrganizationRelation>();
  for (const relation of relations) {
    const key = `${relation.kind} ${relation.fromId} ${relation.toId}`;
    if (!told.has(key)) told.set(key, relation);
  }
  return [...told.values()];
}

async function bodiesAlong(way: 'LATER' | 'FORMER', id: string, loaders: Loaders): Promise<Organization[]> {
  const relations = (await loaders.relationsOfOrganization.load(id)).filter((relation) => relation.way === way);
  const ids = new Set(relations.map(({ fromId, toId }) => (way === 'LATER' ? toId : fromId)));
  ids.delete(id);
  return Promise.all([...ids].map((body) => getOrganizationOrThrow(loaders, body)));
}

@Resolver(() => OrganizationRelation)
export class OrganizationRelationResolver {
  @FieldResolver(() => Organization, {
    description: 'The one that is part of, hosted by, renamed to or merged into the other.',
  })
  from(@Root() { fromId }: OrganizationRelation, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, fromId);
  }

  @FieldResolver(() => Organization, { description: 'The other one.' })
  to(@Root() { toId }: OrganizationRelation, @Ctx() { loaders }: ApiContext): Promise<Organization> {
    return getOrganizationOrThrow(loaders, toId);
  }
}
