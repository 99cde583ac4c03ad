/** PostGraphile 5 over the bench's tables: amber, short names, filters. `server.js <database url> <port>`. */
import { createServer } from 'node:http';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const [connectionString, port] = process.argv.slice(2);

/** Rows below events carry no foreign key (schema/migrations/0011): PostGraphile is told of them. */
const belongs = (...keys) => ({ tags: { foreignKey: keys } });
const EVENT = '(event_id) references event (id)';
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      event_party: belongs(EVENT, '(organization_id) references organization (id)'),
      event_item: belongs(EVENT),
      event_place: belongs(EVENT),
      event_document: belongs(EVENT, '(document_id) references document (id)'),
      claim_record: belongs(EVENT, '(claim_id) references claim (id)'),
    },
  },
});

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset],
  plugins: [tags],
  disablePlugins: ['NodePlugin', 'PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString,
      schemas: ['public'],
      poolConfig: { max: 8, idleTimeoutMillis: 0, options: '-c random_page_cost=1.1 -c jit=off' },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});
const server = createServer();
server.on('error', (error) => console.error(error));
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
