/** Queries of aid items, and the relations of an item and its category. */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { MoneyAmount } from '../event/event-parts.type.js';
import { Event } from '../event/event.type.js';
import { Evidence } from '../evidence/evidence.type.js';
import { findFacets } from '../facet/facet.query.js';
import { AidItemConnection } from './aid-item.connection.js';
import { AidItemsArgs } from './aid-item.input.js';
import { aidItemCondition, aidItemSort, countAidItems, facetedAidItems, listAidItems } from './aid-item.query.js';
import { AidItem, ItemCategory } from './aid-item.type.js';

@Resolver(() => AidItem)
export class AidItemResolver {
  @Query(() => AidItemConnection, { description: 'Things and services moved, across events.' })
  async aidItems(
    @Args(() => AidItemsArgs) args: AidItemsArgs,
    @Ctx() { db }: ApiContext,
  ): Promise<ConnectionValue<AidItem>> {
    const condition = aidItemCondition(args.filter, args.search);
    const keyset = { keys: aidItemSort(args.orderBy), page: toPage(args) };
    const rows = await listAidItems(db, condition, keyset);
    return toConnection<AidItem>(
      toSlice(rows, keyset),
      () => countAidItems(db, condition),
      (asked) => findFacets(db, facetedAidItems(condition), asked),
    );
  }

  @FieldResolver(() => Event, { description: 'The event it was moved in.' })
  async event(@Root() item: AidItem, @Ctx() { loaders }: ApiContext): Promise<Event> {
    const event = await loaders.event.load(item.eventId);
    if (!event) throw new Error(`Item ${item.id} belongs to ${item.eventId}, which is not there.`);
    return event;
  }

  @FieldResolver(() => ItemCategory, { description: 'What it is, in language-neutral codes.' })
  async category(@Root() item: AidItem, @Ctx() { loaders }: ApiContext): Promise<ItemCategory> {
    const category = await loaders.category.load(item.categoryCode);
    if (!category) throw new Error(`Item ${item.id} has category ${item.categoryCode}, which is not there.`);
    return category;
  }

  @FieldResolver(() => MoneyAmount, {
    nullable: true,
    description: 'Its stated value; null when none is stated for it alone.',
  })
  value(@Root() item: AidItem, @Ctx() { loaders }: ApiContext): Promise<MoneyAmount | null> {
    return loaders.valueOfItem.load(item.id);
  }

  @FieldResolver(() => [Evidence], { description: 'The sentences it rests on, best first.' })
  evidence(@Root() item: AidItem, @Ctx() { loaders }: ApiContext): Promise<Evidence[]> {
    return loaders.evidenceOfRecord.load(item.id);
  }
}

@Resolver(() => ItemCategory)
export class ItemCategoryResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() category: ItemCategory,
    @Arg('language', () => String, {
      nullable: true,
      description: 'en, id, es or fr; English when left out or unknown.',
    })
    language: string | null | undefined,
  ): string {
    return category.labels[language ?? 'en'] ?? category.labels['en'] ?? category.code;
  }

  @FieldResolver(() => ItemCategory, { nullable: true, description: 'The category above it; null for a top level.' })
  async parent(@Root() category: ItemCategory, @Ctx() { loaders }: ApiContext): Promise<ItemCategory | null> {
    return category.parentCode === null ? null : loaders.category.load(category.parentCode);
  }
}
