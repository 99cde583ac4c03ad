/** The ledger of judgements: what was said of which records, and what waits for a person. */
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { connectionType, toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { ForwardArgs, toPage } from '../connection/page-args.js';
import type { ApiContext } from '../context.js';
import { findNode } from '../node/node.resolver.js';
import { Node } from '../node/node.type.js';
import { countJudgements, judgementCondition, listJudgements, NEWEST_FIRST } from './judgement.query.js';
import { Judgement } from './judgement.type.js';

const JudgementConnection = connectionType(Judgement, 'Judgement');

@ArgsType()
class JudgementsArgs extends ForwardArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what waits for a person: a rule is unsure, and nobody has said more.',
  })
  undecided?: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'Only on this event or organization, whichever of its ids is given.',
  })
  of?: string;
}

@Resolver(() => Judgement)
export class JudgementResolver {
  @Query(() => JudgementConnection, {
    description: 'What was said of which records, newest first. With undecided: what a person should look at.',
  })
  async judgements(
    @Args(() => JudgementsArgs) args: JudgementsArgs,
    @Ctx() { db }: ApiContext,
  ): Promise<ConnectionValue<Judgement>> {
    const condition = judgementCondition({ isUndecided: args.undecided === true, of: args.of ?? undefined });
    const keyset = { keys: NEWEST_FIRST, page: toPage(args) };
    const rows = await listJudgements(db, condition, keyset);
    return toConnection<Judgement>(toSlice(rows, keyset), () => countJudgements(db, condition));
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record that the left id stands for today.' })
  leftRecord(@Root() { left }: Judgement, @Ctx() { loaders }: ApiContext): Promise<Node | null> {
    return findNode(left, loaders);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record that the right id stands for today.' })
  rightRecord(@Root() { right }: Judgement, @Ctx() { loaders }: ApiContext): Promise<Node | null> {
    return findNode(right, loaders);
  }
}
