/** Explains merges: `Event.explain` and `Organization.explain`, and what is below them. */
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Document, Source } from '../document/document.type.js';
import { Event } from '../event/event.type.js';
import { Judgement } from '../judgement/judgement.type.js';
import type { Loaders } from '../loaders.js';
import { Organization } from '../organization/organization.type.js';
import { Explanation, ExplanationLink, ExplanationMember, IndependentPublisher } from './explanation.type.js';
import { isLink, toPublishers } from './to-publishers.js';

const EXPLAIN = { description: 'Why it is one: its members, what was judged of them, and who tells of it.' };

@Resolver(() => Event)
export class EventExplanationResolver {
  @FieldResolver(() => Explanation, EXPLAIN)
  explain(@Root() { id }: Event): Explanation {
    return { id };
  }
}

@Resolver(() => Organization)
export class OrganizationExplanationResolver {
  @FieldResolver(() => Explanation, EXPLAIN)
  explain(@Root() { id }: Organization): Explanation {
    return { id };
  }
}

@Resolver(() => Explanation)
export class ExplanationResolver {
  @FieldResolver(() => [ExplanationMember], {
    description: 'The reports or records that were brought together; the first gave its id.',
  })
  members(@Root() { id }: Explanation, @Ctx() { loaders }: ApiContext): Promise<ExplanationMember[]> {
    return loaders.membersOfRecord.load(id);
  }

  @FieldResolver(() => [Judgement], { description: 'What was judged between its members, the latest first.' })
  async judgements(
    @Root() { id }: Explanation,
    @Arg('all', () => Boolean, {
      nullable: true,
      description: 'Also what no longer counts: overruled, undone. False when left out.',
    })
    isAll: boolean | null | undefined,
    @Ctx() { loaders }: ApiContext,
  ): Promise<Judgement[]> {
    const judgements = (await loaders.judgementsOfRecord.load(id)).filter(({ isInside }) => isInside);
    return isAll ? judgements : judgements.filter(({ state }) => state === 'STANDING');
  }

  @FieldResolver(() => [IndependentPublisher], {
    description: 'Who tells of an event independently: as many as its corroboration. Empty for an organization.',
  })
  async publishers(@Root() { id }: Explanation, @Ctx() { loaders }: ApiContext): Promise<IndependentPublisher[]> {
    return toPublishers(await loaders.voicesOfEvent.load(id));
  }

  @FieldResolver(() => [ExplanationLink], {
    description: 'The wholes, parts, promises and deliveries that an event is linked with, and why.',
  })
  async links(@Root() { id }: Explanation, @Ctx() { loaders }: ApiContext): Promise<ExplanationLink[]> {
    const judgements = await loaders.judgementsOfRecord.load(id);
    return judgements
      .filter(isLink)
      .map((link) => ({ fromId: link.left, toId: link.right, relation: link.relation, judgementId: link.id }));
  }
}

@Resolver(() => ExplanationMember)
export class ExplanationMemberResolver {
  @FieldResolver(() => Document, { nullable: true, description: 'The document of a report; null for an organization.' })
  async document(@Root() { documentId }: ExplanationMember, @Ctx() { loaders }: ApiContext): Promise<Document | null> {
    return documentId === null ? null : loaders.document.load(documentId);
  }

  @FieldResolver(() => Source, { nullable: true, description: 'Who published that document.' })
  async source(@Root() { documentId }: ExplanationMember, @Ctx() { loaders }: ApiContext): Promise<Source | null> {
    const document = documentId === null ? null : await loaders.document.load(documentId);
    return document?.sourceId == null ? null : loaders.source.load(document.sourceId);
  }
}

@Resolver(() => IndependentPublisher)
export class IndependentPublisherResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'The publisher; null for documents that name none.' })
  async source(@Root() { sourceId }: IndependentPublisher, @Ctx() { loaders }: ApiContext): Promise<Source | null> {
    return sourceId === null ? null : loaders.source.load(sourceId);
  }

  @FieldResolver(() => [Document], { description: 'Its documents, and copies of their text at other publishers.' })
  async documents(@Root() publisher: IndependentPublisher, @Ctx() { loaders }: ApiContext): Promise<Document[]> {
    const documents = await Promise.all(publisher.documentIds.map((id) => loaders.document.load(id)));
    return documents.filter((document) => document !== null);
  }
}

async function eventOrThrow(id: string, loaders: Loaders): Promise<Event> {
  const event = await loaders.event.load(id);
  if (!event) throw new Error(`A judgement names the event ${id}, which is not there.`);
  return event;
}

@Resolver(() => ExplanationLink)
export class ExplanationLinkResolver {
  @FieldResolver(() => Event, { description: 'The part, or the delivery.' })
  from(@Root() { fromId }: ExplanationLink, @Ctx() { loaders }: ApiContext): Promise<Event> {
    return eventOrThrow(fromId, loaders);
  }

  @FieldResolver(() => Event, { description: 'The whole, or the promise.' })
  to(@Root() { toId }: ExplanationLink, @Ctx() { loaders }: ApiContext): Promise<Event> {
    return eventOrThrow(toId, loaders);
  }

  @FieldResolver(() => Judgement, { description: 'Who says so, and why.' })
  async judgement(@Root() { judgementId }: ExplanationLink, @Ctx() { loaders }: ApiContext): Promise<Judgement> {
    const judgement = await loaders.judgement.load(judgementId);
    if (!judgement) throw new Error(`Judgement ${judgementId} is not there.`);
    return judgement;
  }
}
