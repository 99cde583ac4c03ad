/** How compiled operations search. */
import { sql } from 'kysely';
import { toPage, type PageArgs } from '../connection/page-args.js';
import { late } from '../filter/late.js';
import { planNode } from '../node/node.plan.js';
import { column, Unplanned, type FieldPlan, type TypePlan } from '../plan/planned-field.js';
import { planConnection } from '../plan/plan-connection.js';
import { allHits, BEST_FIRST, countingHits, listingHits, searchedWords } from './search.query.js';
import { SearchType } from './search.type.js';

const search: FieldPlan = (field) => {
  const { text, types, ...args } = field.args as unknown as { text: string; types?: SearchType[] | null } & PageArgs;
  if (typeof text === 'string' && searchedWords(text) === '') throw new Unplanned('a search for nothing');
  const asked = types?.length ? [...new Set(types)] : Object.values(SearchType);
  const keyset = { keys: BEST_FIRST, page: toPage(args) };
  const hits = allHits(late(text, searchedWords), asked);
  return planConnection(field, {
    keyset,
    rows: (limit) => listingHits(hits, { keyset, limit }),
    count: countingHits(hits),
  });
};

export const searchRoots = { search };

export const searchTypes: Readonly<Record<string, TypePlan>> = {
  SearchHit: {
    type: column('type'),
    title: column('title'),
    score: column('score'),
    node: (field) => planNode(field, sql`${field.of}.id`),
  },
};
