/** Finds a crisis by id or GLIDE number. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { findCrises } from './crisis.query.js';
import { Crisis } from './crisis.type.js';

@Resolver(() => Crisis)
export class CrisisResolver {
  @Query(() => Crisis, { nullable: true, description: 'One crisis, by its id or its GLIDE number.' })
  async crisis(
    @Arg('id', () => ID, { nullable: true, description: 'Its id (cri_…).' }) id: string | null | undefined,
    @Arg('glide', () => String, { nullable: true, description: 'Its GLIDE number, such as EQ-2018-000156-IDN.' })
    glide: string | null | undefined,
    @Ctx() { db }: ApiContext,
  ): Promise<Crisis | null> {
    const key = id ?? glide;
    return key == null ? null : ((await findCrises(db, [key]))[0] ?? null);
  }
}
