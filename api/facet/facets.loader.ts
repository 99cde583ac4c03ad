/** Facets of the lists below many rows at once: one statement for each dimension, however long the list above is. */
import type DataLoader from 'dataloader';
import type { Database } from '../../schema/database.js';
import { manyByKey } from '../batch.js';
import type { FacetsAsked } from './facet-args.js';
import { findFacetsOfEach, type Faceted } from './facet.query.js';
import type { Facet } from './facet.type.js';

type FacetOf = Facet & { readonly of_id: string };

/** @param faceted about the rows of `a.id` */
export function createFacetsLoader(db: Database, faceted: Faceted) {
  const loaders = new Map<string, DataLoader<string, FacetOf[]>>();
  return (id: string, asked: FacetsAsked): Promise<readonly Facet[]> => {
    const key = JSON.stringify(asked);
    const loader =
      loaders.get(key) ??
      manyByKey<FacetOf>(
        (ids) => findFacetsOfEach(db, ids, { faceted, asked }),
        (row) => row.of_id,
      );
    loaders.set(key, loader);
    return loader.load(id);
  };
}
