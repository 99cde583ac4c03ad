/** `rateLimit`: what the operation costs and what is left. It asks no database. */
import { Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { RateLimit } from './rate-limit.type.js';

@Resolver(() => RateLimit)
export class RateLimitResolver {
  @Query(() => RateLimit, {
    nullable: true,
    description: 'How many points of the hour are left; null where nothing is limited.',
  })
  rateLimit(@Ctx() { visit }: ApiContext): RateLimit | null {
    if (!visit?.standing) return null;
    const { limit, remaining, resetAt } = visit.standing;
    return { cost: visit.points, limit, remaining, resetAt: new Date(resetAt).toISOString() };
  }
}
