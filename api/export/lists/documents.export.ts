/** Documents as a table. */
import { cell, cells, numeric, type ExportList } from '../export-list.js';

export const documentsExport: ExportList = {
  name: 'documents',
  what: 'What has been read.',
  field: 'documents',
  selection: 'id title url language publishedAt author copies versions source { id name } events { id }',
  columns: [
    cell('id', 'Stable id (doc_…).', 'id'),
    cell('title', 'Its title.', 'title'),
    cell('url', 'Where it is.', 'url'),
    cell('language', 'BCP 47.', 'language'),
    cell('published', 'Day of publication.', 'publishedAt'),
    cell('author', 'Who wrote it.', 'author'),
    cell('source_id', 'Id of who published it (src_…).', 'source.id'),
    cell('source', 'Its name.', 'source.name'),
    numeric('copies', 'How many documents tell the same text.', 'copies'),
    numeric('versions', 'How many versions were read.', 'versions'),
    cells('event_ids', 'Published events that it tells of.', ['events', 'id']),
  ],
};
