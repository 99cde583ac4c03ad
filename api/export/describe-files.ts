/** What /v1 says: the files there are, their columns and parameters. */
import type { GraphQLSchema } from 'graphql';
import { DIALECTS } from './dialects/dialects.js';
import { flatParameters } from './flat-query.js';
import { LISTS } from './lists/lists.js';

export const describeFiles = (schema: GraphQLSchema) => ({
  about:
    'Lists as files. Filters are those of the GraphQL lists as flat parameters: country=ID, date__gte=2020, donor__name=IOM, country__in=ID,YE, sort=-date, first=100.',
  files: LISTS.map(({ name, what, field, columns }) => ({
    what,
    addresses: DIALECTS.map(({ extension }) => `/v1/${name}.${extension}`),
    columns: columns.map((column) => ({ name: column.name, what: column.what })),
    parameters: flatParameters(schema, field),
  })),
});
