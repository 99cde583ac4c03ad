/** Queries of documents, and the relations of a document. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { Event } from '../event/event.type.js';
import { findFacets } from '../facet/facet.query.js';
import { DocumentConnection } from './document.connection.js';
import { DocumentsArgs } from './document.input.js';
import {
  countDocuments,
  documentCondition,
  documentSort,
  facetedDocuments,
  findDocumentByUrl,
  listDocuments,
} from './document.query.js';
import { Document, ReadingIssue, Source } from './document.type.js';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'One document, by its id or its address.' })
  async document(
    @Arg('id', () => ID, { nullable: true, description: 'Its id (doc_…).' }) id: string | null | undefined,
    @Arg('url', () => String, { nullable: true, description: 'Its canonical address.' }) url: string | null | undefined,
    @Ctx() { db, loaders }: ApiContext,
  ): Promise<Document | null> {
    if (id != null) return loaders.document.load(id);
    return url == null ? null : findDocumentByUrl(db, url);
  }

  @Query(() => DocumentConnection, { description: 'What has been read, newest first.' })
  async documents(
    @Args(() => DocumentsArgs) args: DocumentsArgs,
    @Ctx() { db }: ApiContext,
  ): Promise<ConnectionValue<Document>> {
    const condition = documentCondition(args.filter, args.search);
    const keyset = { keys: documentSort(args.orderBy), page: toPage(args) };
    const rows = await listDocuments(db, condition, keyset);
    return toConnection<Document>(
      toSlice(rows, keyset),
      () => countDocuments(db, condition),
      (asked) => findFacets(db, facetedDocuments(condition), asked),
    );
  }

  @FieldResolver(() => Source, { nullable: true, description: 'Who published it.' })
  async source(@Root() document: Document, @Ctx() { loaders }: ApiContext): Promise<Source | null> {
    return document.sourceId === null ? null : loaders.source.load(document.sourceId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its text, exactly as read; every offset points into it.',
  })
  async text(@Root() document: Document, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    return (await loaders.text.load(document.versionId))?.text ?? null;
  }

  @FieldResolver(() => [Event], {
    description: 'The published events that it tells of, the most confident reading first.',
  })
  events(@Root() document: Document, @Ctx() { loaders }: ApiContext): Promise<Event[]> {
    return loaders.eventsOfDocument.load(document.id);
  }

  @FieldResolver(() => [ReadingIssue], { description: 'What was read in it but not understood.' })
  issues(@Root() document: Document, @Ctx() { loaders }: ApiContext): Promise<ReadingIssue[]> {
    return loaders.issuesOfVersion.load(document.versionId);
  }
}
