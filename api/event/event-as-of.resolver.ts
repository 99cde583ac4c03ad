/** Fields of an event that are told as of a day, where it was asked for as of one. */
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Conflict, Event } from './event.type.js';

@Resolver(() => Event)
export class EventAsOfResolver {
  @FieldResolver(() => Int)
  async corroboration(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<number> {
    if (event.asOf === undefined) return event.corroboration;
    const tellers = await loaders.asOf(event.asOf).tellers.load(event.id);
    return new Set(tellers.map(({ voice }) => voice)).size;
  }

  @FieldResolver(() => [Conflict])
  async conflicts(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<readonly Conflict[]> {
    if (event.asOf === undefined || event.conflicts.length === 0) return event.conflicts;
    const tellers = await loaders.asOf(event.asOf).tellers.load(event.id);
    const told = new Set(tellers.map((teller) => teller.document_id));
    return event.conflicts.map((conflict) => conflictAmong(conflict, told)).filter(({ values }) => values.length > 1);
  }
}

/** Which of the values is shown is told as it is today. */
const conflictAmong = (conflict: Conflict, told: ReadonlySet<string>): Conflict => ({
  ...conflict,
  values: conflict.values
    .map((value) => ({ ...value, documents: value.documents.filter((id) => told.has(id)) }))
    .filter(({ documents }) => documents.length > 0),
});
