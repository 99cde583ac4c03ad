/** Handing in documents: the API only writes what is to be done, and a job takes it in. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Document } from '../document/document.type.js';
import { writeAs } from '../key/write-as.js';
import { enqueue } from '../outbox.query.js';
import { checkSubmission } from './check-submission.js';
import { SubmitDocumentInput } from './submission.input.js';
import { findSubmission } from './submission.query.js';
import { Submission, SubmissionPayload } from './submission.type.js';

@Resolver(() => Submission)
export class SubmissionResolver {
  @Query(() => Submission, { nullable: true, description: 'How far a document that was handed in has come.' })
  async submission(
    @Arg('id', () => ID, { description: 'As submitDocument gave it (sub_…).' }) id: string,
    @Ctx() { db }: ApiContext,
  ): Promise<Submission | null> {
    return findSubmission(db, id);
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Hands in a text or a URL to be read. It is queued and read within moments; the same again changes nothing. Needs an API key with the scope "submit".',
  })
  async submitDocument(
    @Arg('input', () => SubmitDocumentInput, { description: 'The document.' }) input: SubmitDocumentInput,
    @Ctx() context: ApiContext,
  ): Promise<SubmissionPayload> {
    const submission = await writeAs(context, 'submit', async (tx, by) => {
      const payload = checkSubmission(input, by);
      const id = payload.submissionId;
      const known = await findSubmission(tx, id);
      if (known) return known;
      await enqueue(tx, { queue: 'submit', jobId: `submit-${id}`, payload });
      return (await findSubmission(tx, id))!;
    });
    return { submission };
  }

  @FieldResolver(() => [Document], { description: 'What was read from it; one for a text or a page.' })
  async documents(@Root() { documentIds }: Submission, @Ctx() { loaders }: ApiContext): Promise<Document[]> {
    const found = await Promise.all(documentIds.map((id) => loaders.document.load(id)));
    return found.filter((document) => document !== null);
  }
}
