/** What lists of documents are counted by. Over `document d` and its current `document_version v`. */
import { sql } from 'kysely';
import { registerEnumType } from 'type-graphql';
import { itself, sourceName } from '../event/event-facet.js';
import type { Dimension } from '../facet/facet.query.js';

export const DocumentFacet = { SOURCE: 'SOURCE', LANGUAGE: 'LANGUAGE', YEAR: 'YEAR' } as const;
export type DocumentFacet = keyof typeof DocumentFacet;
registerEnumType(DocumentFacet, {
  name: 'DocumentFacet',
  description: 'What documents are counted by.',
  valuesConfig: {
    SOURCE: { description: 'Publisher.' },
    LANGUAGE: { description: 'Language (BCP 47).' },
    YEAR: { description: 'Year of publication.' },
  },
});

export const DOCUMENT_FACETS: Readonly<Record<DocumentFacet, Dimension>> = {
  SOURCE: { key: sql`d.source_id`, label: sourceName },
  LANGUAGE: { key: sql`v.language`, label: itself },
  YEAR: { key: sql`to_char(v.published_at, 'YYYY')`, label: itself },
};
