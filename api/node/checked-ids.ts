/** The ids of things that are asked for together: as many as a page has rows. */
import { MAX_PAGE } from '../connection/page-args.js';
import { apiError } from '../errors.js';

export const MAX_IDS = MAX_PAGE;

/** @throws GraphQLError BAD_USER_INPUT when there are too many */
export function checkedIds(ids: readonly string[]): readonly string[] {
  if (ids.length <= MAX_IDS) return ids;
  throw apiError('BAD_USER_INPUT', `ids: ${ids.length} are given.`, `Give at most ${MAX_IDS} at a time.`);
}
