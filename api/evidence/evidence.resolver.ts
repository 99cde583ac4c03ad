/** Where a quote stands: its document, the words around it, and a link that highlights it. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Document } from '../document/document.type.js';
import { deepLink } from './deep-link.js';
import { Evidence } from './evidence.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { description: 'The document it stands in.' })
  async document(@Root() evidence: Evidence, @Ctx() { loaders }: ApiContext): Promise<Document> {
    const document = await loaders.document.load(evidence.documentId);
    if (!document) throw new Error(`Evidence ${evidence.id} stands in ${evidence.documentId}, which is not there.`);
    return document;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The words before the quote.' })
  async before(@Root() evidence: Evidence, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    return (await loaders.surroundings.load(evidence.id))?.before ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The words after the quote.' })
  async after(@Root() evidence: Evidence, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    return (await loaders.surroundings.load(evidence.id))?.after ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Opens the source with the quote highlighted.' })
  deepLink(@Root() evidence: Evidence): string | null {
    return deepLink(evidence);
  }
}
