/** A document handed in through the API, and how far it has come. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export const SubmissionState = { QUEUED: 'QUEUED', READING: 'READING', DONE: 'DONE', FAILED: 'FAILED' } as const;
export type SubmissionState = keyof typeof SubmissionState;
registerEnumType(SubmissionState, {
  name: 'SubmissionState',
  description: 'How far a submission has come.',
  valuesConfig: {
    QUEUED: { description: 'It waits to be taken in.' },
    READING: { description: 'It is being fetched, read, or loaded into records.' },
    DONE: { description: 'Its events can be asked for.' },
    FAILED: { description: 'It was given up, for the reason that is given.' },
  },
});

@ObjectType({ description: 'A document or URL that somebody handed in.' })
export class Submission {
  @Field(() => ID, { description: 'The same for the same text or URL, however often it is handed in (sub_…).' })
  id!: string;

  @Field(() => SubmissionState, { description: 'How far it has come.' })
  state!: SubmissionState;

  @Field(() => String, { nullable: true, description: 'Why it failed: a stable code, such as FETCH_REFUSED.' })
  reasonCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, and what to do about it.' })
  reason!: string | null;

  @Field(() => String, { description: 'When it was handed in first (ISO 8601, UTC).' })
  submittedAt!: string;

  documentIds!: readonly string[];
}

@ObjectType({ description: 'What handing in a document gives.' })
export class SubmissionPayload {
  @Field(() => Submission, { description: 'It, queued; ask submission(id) how far it has come.' })
  submission!: Submission;
}
