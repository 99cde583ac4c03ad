/** What somebody or some rule said of two records; the records themselves live in judgement.resolver.ts. */
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Judge, JudgedRelation, Verdict } from '../../schema/codelists/codelists.js';

export const JudgementState = {
  STANDING: 'STANDING',
  OVERRULED: 'OVERRULED',
  UNDONE: 'UNDONE',
  UNDOING: 'UNDOING',
} as const;
export type JudgementState = keyof typeof JudgementState;
registerEnumType(JudgementState, {
  name: 'JudgementState',
  description: 'Whether a judgement counts. Nothing is ever deleted: what no longer counts stays readable.',
  valuesConfig: {
    STANDING: { description: 'It is the last word on the two.' },
    OVERRULED: { description: 'A person, or a later judgement of the same standing, has said something since.' },
    UNDONE: { description: 'A person has taken it back.' },
    UNDOING: { description: 'It takes another one back, and says nothing else.' },
  },
});

@ObjectType({
  description: 'What somebody or some rule said of two records. Merges are made of judgements and of nothing else.',
})
export class Judgement {
  @Field(() => ID, { description: 'Its number in the ledger: of two judgements the later has the greater.' })
  id!: string;

  @Field(() => ID, { description: 'One of the two: a report of an event (evt_…) or an organization (org_…).' })
  left!: string;

  @Field(() => ID, { description: 'The other one. Of PART_OF and FULFILS it is the whole or the promise.' })
  right!: string;

  @Field(() => Verdict, { description: 'Whether they are one.' })
  verdict!: Verdict;

  @Field(() => JudgedRelation, {
    nullable: true,
    description: 'How they are related; null when nothing is said of it.',
  })
  relation!: JudgedRelation | null;

  @Field(() => Float, { nullable: true, description: 'How alike they are, 0 to 1; null where a person judged.' })
  score!: number | null;

  @Field(() => [String], { description: 'Why, in sentences, the weightiest first.' })
  reasons!: string[];

  @Field(() => Judge, { description: 'Whether a rule or a person says so.' })
  judge!: Judge;

  @Field(() => String, { description: 'The rules with their version; of a person the API key ("key:3") or "cli".' })
  judgedBy!: string;

  @Field(() => String, { description: 'When, as an ISO 8601 timestamp.' })
  judgedAt!: string;

  @Field(() => JudgementState, { description: 'Whether it counts.' })
  state!: JudgementState;

  @Field(() => ID, { nullable: true, description: 'The judgement that it takes back.' })
  undoes!: string | null;

  @Field(() => ID, { nullable: true, description: 'The judgement by which it was taken back.' })
  undoneBy!: string | null;
}

@ObjectType({ description: 'What a mutation has appended to the ledger.' })
export class JudgementPayload {
  judgementId!: string;
}
