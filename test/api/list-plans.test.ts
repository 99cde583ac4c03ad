/** Lists read indexes, not tables: PostgreSQL explains the statement of every list in each of its orders, on enough rows to matter. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { Kind, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Pool, PoolClient } from 'pg';
import { compileOperation, type PlannedStatement } from '../../api/plan/compile-operation.js';
import { plans } from '../../api/plan/plans.js';
import { createSchema } from '../../api/schema.js';
import { fill } from '../../bench/graphql/fill.js';
import { poolOf } from '../../schema/database.js';
import { loadBundledReference } from '../support/pipeline.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

/** So many that PostgreSQL prefers to read a whole table where it may, and few enough to be made in seconds. */
const EVENTS = 20_000;
const ORGANIZATIONS = 1_000;

/** Tables that grow with what is read. */
const LARGE = new Set([
  'event',
  'event_party',
  'event_item',
  'event_place',
  'event_money',
  'event_document',
  'claim',
  'claim_record',
  'evidence',
  'document',
  'document_version',
  'organization',
  'organization_name',
]);

/** What takes all rows before it gives the first; an incremental sort takes those of one key. */
const GATHERING = /^(Sort|Hash|Aggregate)$/;
const MANY = EVENTS / 10;

let database: TestDatabase;
let schema: GraphQLSchema;
let client: PoolClient;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadBundledReference(database.db);
  await fill(database.db, { events: EVENTS, organizations: ORGANIZATIONS });
  await sql`insert into crisis (id, name) select 'cri_' || i, 'Crisis ' || i from generate_series(1, 40) i`.execute(
    database.db,
  );
  await sql`update event set crisis_id = 'cri_' || (1 + abs(hashtext(id)) % 40)`.execute(database.db);
  await sql`vacuum analyze event, crisis`.execute(database.db);
  schema = await createSchema();
  client = await (poolOf(database.db) as Pool).connect();
  // As the pool that reads has it.
  await client.query('set random_page_cost = 1.1');
}, 120_000);
afterAll(async () => {
  client.release();
  await database.drop();
});

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly Plans?: readonly Node[];
}

function compile(query: string): readonly PlannedStatement[] {
  const document = parse(query);
  const operation = document.definitions.find(
    (it): it is OperationDefinitionNode => it.kind === Kind.OPERATION_DEFINITION,
  )!;
  const statements = compileOperation({ schema, document, operation, variables: {}, plans, db: database.db });
  if (statements === undefined) throw new Error(`No plan: ${query}`);
  return statements;
}

async function explain({ text, parameters }: PlannedStatement): Promise<Node> {
  const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: Node }[] }>({
    text: `explain (analyze, format json) ${text}`,
    values: [...parameters],
  });
  return rows[0]!['QUERY PLAN'][0]!.Plan;
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const both = (fields: readonly string[]) =>
  fields.flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => `orderBy: [{ field: ${field}, direction: ${direction} }]`),
  );

const LISTS = [
  ...both(['DATE', 'CONFIDENCE', 'AMOUNT_USD', 'CORROBORATION', 'FIRST_REPORTED']).map(
    (order) => `events(${order}) { nodes { id } }`,
  ),
  'events(last: 5) { nodes { id } }',
  'events(filter: { donor: { name: "Made-up body 7" } }) { nodes { id } }',
  'events(filter: { recipient: { name: "Made-up body 700" } }) { nodes { id } }',
  'events(filter: { country: { eq: "ID" } }) { nodes { id } }',
  'events(filter: { country: { in: ["ID", "YE"] } }) { nodes { id } }',
  'events(filter: { crisis: { eq: "cri_7" } }) { nodes { id } }',
  'events(filter: { kind: { eq: SERVICE } }) { nodes { id } }',
  'events(filter: { date: { eq: "2010-03" } }) { nodes { id } }',
  'events(filter: { category: { eq: "wash" } }) { nodes { id } }',
  'events(filter: { source: { eq: "src_7" } }) { nodes { id } }',
  'events(filter: { firstReported: { eq: "2010-03" } }) { nodes { id } }',
  'events(search: "cholera tents") { nodes { id } }',
  'events { nodes { title donors { name } recipients { name } items { description evidence { quote } } places { country } evidence { quote document { title } } } }',
  'crisis(id: "cri_7") { events { nodes { id } } }',
  ...both(['CATEGORY', 'QUANTITY', 'DATE']).map((order) => `aidItems(${order}) { nodes { id } }`),
  'aidItems(filter: { category: { eq: "wash" } }) { nodes { id } }',
  ...both(['PUBLISHED', 'TITLE']).map((order) => `documents(${order}) { nodes { id } }`),
  'documents(filter: { source: { eq: "src_7" } }) { nodes { id } }',
  'documents(search: "District 7") { nodes { id } }',
  ...both(['NAME']).map((order) => `organizations(${order}) { nodes { id } }`),
  'organizations(search: "Kementerian Sosial") { nodes { id } }',
  'organizations(filter: { identifier: { eq: "XM-DAC-47066" } }) { nodes { id } }',
  'organization(identifier: "XM-DAC-47066") { id }',
  'organization(name: "Made-up body 7") { given { nodes { id } } received { nodes { id } } carried { nodes { id } } promises { nodes { id } } }',
];

describe.each(['force_custom_plan', 'force_generic_plan'])('%s', () => {
  test.each(LISTS)('%s', async (field) => {
    for (const statement of compile(`{ ${field} }`)) {
      const plan = await explain(statement);
      const nodes = nodesOf(plan);
      const tables = nodes.filter((node) => node['Node Type'] === 'Seq Scan' && LARGE.has(node['Relation Name'] ?? ''));
      const sorted = nodes.filter((node) => GATHERING.test(node['Node Type']) && node['Actual Rows'] > MANY);
      expect({
        readWhole: tables.map((node) => node['Relation Name']),
        gathered: sorted.map((node) => node['Node Type']),
      }).toEqual({ readWhole: [], gathered: [] });
    }
  });
});
