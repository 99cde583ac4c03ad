/** Aid flows: what the events of a filter add up to, and what is left out of it. */
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { AidFlowsArgs } from './flow.input.js';
import { chooseRollup, countFlows, findExclusions, listFlows } from './flow.query.js';
import { AidFlowExclusion, AidFlowRow, AidFlowSummary, AidFlowTotal } from './flow.type.js';

/** There are no more stages than this. */
const EVERY_STAGE = 100;

export function toSummary({ groupBy, filter, orderBy, first }: AidFlowsArgs): AidFlowSummary {
  const { size } = toPage({ ...(first != null && { first }) });
  const otherwise = [{ field: 'EVENTS', direction: 'DESC' }] as const;
  return {
    groupBy: [...new Set(groupBy)],
    filter: filter ?? undefined,
    orderBy: orderBy?.length ? orderBy : otherwise,
    first: size,
  };
}

@Resolver(() => AidFlowSummary)
export class AidFlowResolver {
  @Query(() => AidFlowSummary, {
    description:
      'Who gave how much to whom, by any dimensions. Never adds unlike units, currencies or stages; counts a chain of hand-overs once; says what it left out.',
  })
  aidFlows(@Args(() => AidFlowsArgs) args: AidFlowsArgs): AidFlowSummary {
    return toSummary(args);
  }

  @FieldResolver(() => [AidFlowRow], { description: 'The rows, at most as many as "first" says.' })
  rows(@Root() summary: AidFlowSummary, @Ctx() { db }: ApiContext): Promise<AidFlowRow[]> {
    return listFlows(db, summary, summary);
  }

  @FieldResolver(() => Int, { description: 'How many rows there are in all; counted only when selected.' })
  async rowCount(@Root() summary: AidFlowSummary, @Ctx() { db }: ApiContext): Promise<number> {
    return countFlows(db, summary, await chooseRollup(db, summary));
  }

  @FieldResolver(() => [AidFlowTotal], {
    description: 'All rows together, each event once; one for each stage in which anything is counted.',
  })
  totals(@Root() { filter, orderBy }: AidFlowSummary, @Ctx() { db }: ApiContext): Promise<AidFlowTotal[]> {
    return listFlows(db, { filter, groupBy: [] }, { orderBy, first: EVERY_STAGE });
  }

  @FieldResolver(() => [AidFlowExclusion], {
    description:
      'Events of the filter that are not counted, by reason. With the events of the totals they are all events of the filter.',
  })
  excluded(@Root() { filter }: AidFlowSummary, @Ctx() { db }: ApiContext): Promise<AidFlowExclusion[]> {
    return findExclusions(db, filter);
  }
}
