/** Reads what loading wrote of a promise (`event.promise`) into its GraphQL type. */
import type { PromiseState } from '../../schema/codelists/codelists.js';
import type { PromiseKept, PromiseLine } from './promise.type.js';

export interface StoredPromise {
  readonly lines: readonly {
    readonly category: string | null;
    readonly currency: string | null;
    readonly unit: string | null;
    readonly pledged: string;
    readonly delivered: string;
    readonly outstanding: string;
  }[];
  readonly lastNews: string | null;
}

export const toPromise = (state: PromiseState, { lines, lastNews }: StoredPromise): PromiseKept => ({
  state,
  lines: lines.map(toLine),
  lastNews: lastNews ?? null,
});

function toLine({
  category,
  currency,
  unit,
  pledged,
  delivered,
  outstanding,
}: StoredPromise['lines'][number]): PromiseLine {
  const share = Number(pledged) > 0 ? Number(delivered) / Number(pledged) : null;
  return {
    what: category,
    unit,
    currency,
    pledged,
    delivered,
    outstanding,
    keptShare: share === null ? null : Math.min(1, Math.round(share * 1000) / 1000),
  };
}
