/** How compiled operations count facets. */
import { sql } from 'kysely';
import { column, type PlannedField, type Sql, type TypePlan } from '../plan/planned-field.js';
import type { FacetsAsked } from './facet-args.js';
import { countingFacets, type Faceted } from './facet.query.js';

export function planFacets(field: PlannedField, faceted: Faceted): Sql {
  const row = field.row();
  const counted = countingFacets(faceted, field.args as unknown as FacetsAsked);
  return sql`array_to_json(array(select ${field.json(row)} from (${counted}) ${row}))`;
}

export const facetTypes: Readonly<Record<string, TypePlan>> = {
  Facet: { key: column('key'), label: column('label'), count: column('count') },
};
