/** `first, after, last, before`: which page of a list is asked for. */
import { ArgsType, Field, Int } from 'type-graphql';
import { apiError } from '../errors.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** For lists that only go forward. */
@ArgsType()
export class ForwardArgs {
  @Field(() => Int, { nullable: true, description: `How many, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when left out.` })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Go on behind this cursor. Cursors are opaque.' })
  after?: string;
}

/** For lists that go both ways. */
@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, { nullable: true, description: `How many from the end, 1 to ${MAX_PAGE}.` })
  last?: number;

  @Field(() => String, { nullable: true, description: 'End before this cursor.' })
  before?: string;
}

export interface Page {
  readonly size: number;
  readonly isBackward: boolean;
  readonly cursor: string | undefined;
}

/** Checks the arguments; a page is never larger than 100. */
export function toPage({ first, after, last, before }: PageArgs): Page {
  if (first != null && last != null) {
    throw apiError(
      'BAD_USER_INPUT',
      'Both "first" and "last" are given.',
      'Ask for the first or for the last rows, not both.',
    );
  }
  if (after != null && before != null) {
    throw apiError('BAD_USER_INPUT', 'Both "after" and "before" are given.', 'A page starts at one cursor.');
  }
  const isBackward = last != null || before != null;
  const size = (isBackward ? last : first) ?? DEFAULT_PAGE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    throw apiError(
      'BAD_USER_INPUT',
      `A page of ${size} rows is not possible.`,
      `Ask for 1 to ${MAX_PAGE} rows and page on with "after".`,
    );
  }
  return { size, isBackward, cursor: (isBackward ? before : after) ?? undefined };
}
