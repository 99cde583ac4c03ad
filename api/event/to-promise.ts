/** Reads what loading wrote of a promise (`event.promise`) into its GraphQL type. */
import type { PromiseState } from '../../schema/codelists/codelists.js';
import type { PromiseKept as StoredPromise, PromiseLine as StoredLine } from '../../schema/records/event.js';
import type { PromiseKept, PromiseLine } from './promise.type.js';

export const toPromise = (state: PromiseState, { lines, lastNews }: StoredPromise): PromiseKept => ({
  state,
  lines: lines.map(toLine),
  lastNews: lastNews ?? null,
});

function toLine({ category, ...line }: StoredLine): PromiseLine {
  const share = Number(line.pledged) > 0 ? Number(line.delivered) / Number(line.pledged) : null;
  return {
    ...line,
    what: category,
    keptShare: share === null ? null : Math.min(1, Math.round(share * 1000) / 1000),
  };
}
