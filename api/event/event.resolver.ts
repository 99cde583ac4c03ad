/** Queries of events, and the relations of an event. */
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { PartyRole } from '../../schema/codelists/codelists.js';
import { AidItem } from '../aid-item/aid-item.type.js';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { Crisis } from '../crisis/crisis.type.js';
import { Document } from '../document/document.type.js';
import { findFacets } from '../facet/facet.query.js';
import { Evidence } from '../evidence/evidence.type.js';
import { Organization } from '../organization/organization.type.js';
import { asOfDay } from './as-of-day.js';
import { eventList } from './event-list.query.js';
import { BeneficiaryGroup, EventParty, EventPlace, MoneyAmount } from './event-parts.type.js';
import { EventConnection } from './event.connection.js';
import { SearchEventsArgs } from './event.input.js';
import { countEvents, listEvents } from './event.query.js';
import { Event } from './event.type.js';
import { PromiseKept } from './promise.type.js';
import { toPromise } from './to-promise.js';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, {
    nullable: true,
    description: 'One event by its id or that of any report of it, whatever its band.',
  })
  async event(
    @Arg('id', () => ID, { description: 'Its id (evt_…).' }) id: string,
    @Arg('asOf', () => String, {
      nullable: true,
      description: 'A date: as events(asOf) tells it; null where nothing that was public by then told of it.',
    })
    asOf: string | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Event | null> {
    const day = asOfDay(asOf);
    const event = await loaders.event.load(id);
    if (event === null || day === undefined) return event;
    const tellers = await loaders.asOf(day).tellers.load(event.id);
    return tellers.length === 0 ? null : { ...event, asOf: day };
  }

  @Query(() => EventConnection, { description: 'Who gave what to whom: published events, newest first.' })
  async events(
    @Args(() => SearchEventsArgs) args: SearchEventsArgs,
    @Ctx() { db }: ApiContext,
  ): Promise<ConnectionValue<Event>> {
    const list = eventList(args, toPage(args));
    const asOf = asOfDay(args.asOf);
    const found = await listEvents(db, list);
    const rows = asOf === undefined ? found : found.map((row) => ({ ...row, asOf }));
    return toConnection<Event>(
      toSlice(rows, list.keyset),
      () => countEvents(db, list),
      (asked) => findFacets(db, list.faceted, asked),
    );
  }

  @FieldResolver(() => [Organization], { description: 'Whose resources they are.' })
  donors(@Root() event: Event, @Ctx() context: ApiContext): Promise<Organization[]> {
    return organizationsInRole(event, 'DONOR', context);
  }

  @FieldResolver(() => [Organization], { description: 'Who carries, channels or distributes for the donor.' })
  implementers(@Root() event: Event, @Ctx() context: ApiContext): Promise<Organization[]> {
    return organizationsInRole(event, 'IMPLEMENTER', context);
  }

  @FieldResolver(() => [Organization], { description: 'Who takes custody.' })
  recipients(@Root() event: Event, @Ctx() context: ApiContext): Promise<Organization[]> {
    return organizationsInRole(event, 'RECIPIENT', context);
  }

  @FieldResolver(() => [EventParty], {
    description: 'Every organization in its role, with the name the text gives it.',
  })
  parties(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<EventParty[]> {
    return loaders.partiesOfEvent.load(event.id);
  }

  @FieldResolver(() => [AidItem], { description: 'The things and services moved.' })
  items(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<AidItem[]> {
    return loaders.itemsOfEvent.load(event.id);
  }

  @FieldResolver(() => [MoneyAmount], { description: 'The sums moved, and the stated values of goods.' })
  money(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<MoneyAmount[]> {
    return loaders.moneyOfEvent.load(event.id);
  }

  @FieldResolver(() => [BeneficiaryGroup], { description: 'The people meant to profit, as groups.' })
  beneficiaries(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<BeneficiaryGroup[]> {
    return loaders.beneficiariesOfEvent.load(event.id);
  }

  @FieldResolver(() => [EventPlace], { description: 'Where it takes place, or whom it is for.' })
  places(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<EventPlace[]> {
    return loaders.placesOfEvent.load(event.id);
  }

  @FieldResolver(() => Crisis, { nullable: true, description: 'The emergency it answers.' })
  async crisis(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<Crisis | null> {
    return event.crisisId === null ? null : loaders.crisis.load(event.crisisId);
  }

  @FieldResolver(() => [Evidence], { description: 'The sentences it rests on, best first.' })
  async evidence(
    @Root() event: Event,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most; all when left out.' })
    first: number | null,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Evidence[]> {
    const evidence = await (event.asOf === undefined
      ? loaders.evidenceOfEvent.load(event.id)
      : loaders.asOf(event.asOf).evidence.load(event.id));
    return first == null ? evidence : evidence.slice(0, Math.max(0, first));
  }

  @FieldResolver(() => [Document], { description: 'The documents that tell of it, the most confident reading first.' })
  documents(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<Document[]> {
    return event.asOf === undefined
      ? loaders.documentsOfEvent.load(event.id)
      : loaders.asOf(event.asOf).documents.load(event.id);
  }

  @FieldResolver(() => Event, { nullable: true, description: 'The whole it is a part of.' })
  async partOf(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<Event | null> {
    return event.partOfId === null ? null : loaders.event.load(event.partOfId);
  }

  @FieldResolver(() => [Event], { description: 'Its parts.' })
  parts(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<Event[]> {
    return loaders.partsOfEvent.load(event.id);
  }

  @FieldResolver(() => Event, { nullable: true, description: 'The pledge or commitment it delivers on.' })
  async fulfils(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<Event | null> {
    return event.fulfilsId === null ? null : loaders.event.load(event.fulfilsId);
  }

  @FieldResolver(() => PromiseKept, {
    nullable: true,
    description: 'How far it has been kept; null for an event that promises nothing.',
  })
  promise(@Root() { promiseState, promiseKept }: Event): PromiseKept | null {
    return promiseState === null || promiseKept === null ? null : toPromise(promiseState, promiseKept);
  }

  @FieldResolver(() => [Event], { description: 'What has been delivered on it.' })
  fulfilledBy(@Root() event: Event, @Ctx() { loaders }: ApiContext): Promise<Event[]> {
    return loaders.fulfilmentsOfEvent.load(event.id);
  }
}

async function organizationsInRole(event: Event, role: PartyRole, { loaders }: ApiContext): Promise<Organization[]> {
  const parties = (await loaders.partiesOfEvent.load(event.id)).filter((party) => party.role === role);
  const ids = [...new Set(parties.map((party) => party.organizationId))];
  return (await Promise.all(ids.map((id) => loaders.organization.load(id)))).filter((found) => found !== null);
}
