/** Finds a crisis by id or GLIDE number, and what was done about it. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ConnectionValue } from '../connection/connection-type.js';
import type { ApiContext } from '../context.js';
import { EventConnection } from '../event/event.connection.js';
import { EventsArgs } from '../event/event.input.js';
import type { Event } from '../event/event.type.js';
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

  @FieldResolver(() => EventConnection, {
    description: 'Events that answer it, newest first. For what they add up to ask aidFlows with {crisis: {eq: id}}.',
  })
  events(
    @Root() crisis: Crisis,
    @Args(() => EventsArgs) args: EventsArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ConnectionValue<Event>> {
    return loaders.eventsOfCrisis(crisis.id, args);
  }
}
