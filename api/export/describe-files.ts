/** What /v1 says: the files there are, their columns and parameters. */
import type { GraphQLSchema } from 'graphql';
import { DIALECTS } from './dialects/dialects.js';
import { flatParameters } from './flat-query.js';
import { GRAPH_FILES } from './graph/graph.router.js';
import { LISTS, WHOLE_LISTS } from './lists/lists.js';

const NO_PART_OF_THE_GRAPH = new Set(['search', 'sort', 'first', 'last', 'after', 'before', 'asOf']);

export const describeFiles = (schema: GraphQLSchema) => ({
  about:
    'Lists as files. Filters are those of the GraphQL lists as flat parameters: country=ID, date__gte=2020, donor__name=IOM, country__in=ID,YE, sort=-date, first=100.',
  files: [...LISTS, ...WHOLE_LISTS].map(({ name, what, field, columns }) => ({
    what,
    addresses: DIALECTS.map(({ extension }) => `/v1/${name}.${extension}`),
    columns: columns.map((column) => ({ name: column.name, what: column.what })),
    parameters: flatParameters(schema, field),
  })),
  graph: GRAPH_FILES.map(({ name, what }) => ({
    what,
    address: `/v1/${name}`,
    parameters: flatParameters(schema, 'events').filter((parameter) => !NO_PART_OF_THE_GRAPH.has(parameter)),
  })),
});
