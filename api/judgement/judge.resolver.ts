/** Mutations: a person's word on two records, and taking one back. Both only append to the ledger; a job then lets records follow. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Verdict } from '../../schema/codelists/codelists.js';
import type { ApiContext } from '../context.js';
import { apiError } from '../errors.js';
import { writeAs } from '../key/write-as.js';
import { appendJudgement } from './append.query.js';
import { checkPair } from './judged-pair.js';
import { Judgement, JudgementPayload } from './judgement.type.js';
import { undoJudgement } from './undo-judgement.js';

const MAX_REASON_LENGTH = 1000;
const REASON = { description: `Why, in a sentence of at most ${MAX_REASON_LENGTH} characters that others will read.` };

@Resolver(() => JudgementPayload)
export class JudgeResolver {
  @Mutation(() => JudgementPayload, {
    description:
      'Says of two reports of events, or of two organizations, whether they are one. It outranks every rule, and records follow within moments. Needs an API key with the scope "judge".',
  })
  async judge(
    @Arg('left', () => ID, { description: 'One of the two (evt_… of a report, or org_…).' }) left: string,
    @Arg('right', () => ID, { description: 'The other one, of the same kind.' }) right: string,
    @Arg('verdict', () => Verdict, { description: 'Whether they are one.' }) verdict: Verdict,
    @Arg('reason', () => String, REASON) reason: string,
    @Ctx() context: ApiContext,
  ): Promise<JudgementPayload> {
    const judgementId = await writeAs(context, 'judge', async (tx, by) => {
      await checkPair(tx, left, right);
      return (await appendJudgement(tx, { left, right, verdict, reason: checkReason(reason), by }))!;
    });
    return { judgementId };
  }

  @Mutation(() => JudgementPayload, {
    description:
      'Takes a judgement back. A person’s then no longer counts; against a rule’s SAME it is noted that the two are DIFFERENT. Needs an API key with the scope "judge".',
  })
  async undoJudgement(
    @Arg('id', () => ID, { description: 'The judgement’s id.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
    @Ctx() context: ApiContext,
  ): Promise<JudgementPayload> {
    const judgementId = await writeAs(context, 'judge', (tx, by) =>
      undoJudgement(tx, { id, reason: checkReason(reason), by }),
    );
    return { judgementId };
  }

  @FieldResolver(() => Judgement, { description: 'What was appended to the ledger.' })
  async judgement(@Root() { judgementId }: JudgementPayload, @Ctx() { loaders }: ApiContext): Promise<Judgement> {
    const judgement = await loaders.judgement.load(judgementId);
    if (!judgement) throw new Error(`Judgement ${judgementId} was appended and is not there.`);
    return judgement;
  }
}

function checkReason(reason: string): string {
  const text = reason.trim();
  if (text !== '' && text.length <= MAX_REASON_LENGTH) return text;
  throw apiError(
    'BAD_USER_INPUT',
    text === '' ? 'The reason is empty.' : `The reason has ${text.length} characters.`,
    `Write a sentence of at most ${MAX_REASON_LENGTH} characters.`,
  );
}
