/** SQL of the graph of who gives to whom: bodies, and what runs between them in the events of a filter. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../../schema/database.js';
import { publishedUnlessAsked } from '../../event/event-condition.js';
import type { EventFilter } from '../../event/event.input.js';
import { inTime, rowsOf } from '../rows-of.js';

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly country: string | null;
  /** In how many of the events it takes part with another. */
  readonly events: number;
}

export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly events: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** One of the events, to look the sentence up. */
  readonly example: string;
}

/** The roles of two bodies of one event, and how the first is related to the second. Partners are told once, not both ways. */
const relations = sql`(values ('DONOR', 'RECIPIENT', 'gives to'), ('DONOR', 'IMPLEMENTER', 'gives through'),
  ('IMPLEMENTER', 'RECIPIENT', 'delivers to'), ('DONOR', 'PARTNER', 'gives with'), ('PARTNER', 'PARTNER', 'works with'))
  relation (x, y, name)`;

/** Both under the ids that they go by today. */
const source = sql`coalesce(cx.canonical_id, x.organization_id)`;
const target = sql`coalesce(cy.canonical_id, y.organization_id)`;

/** Each meeting in the events of the filter; what did not happen is no meeting, and an appeal only asks for aid. */
const meetings = (filter: EventFilter | undefined): RawBuilder<unknown> => sql`
  select e.id as event_id, e.date_from, relation.name as relation, ${source} as source, ${target} as target
  from event e join event_party x on x.event_id = e.id join event_party y on y.event_id = e.id
  join ${relations} on relation.x = x.role and relation.y = y.role
  left join canonical cx on cx.member_id = x.organization_id left join canonical cy on cy.member_id = y.organization_id
  where ${publishedUnlessAsked(filter)} and e.modality <> 'NEGATED'
    ${filter?.kind == null ? sql`and e.kind <> 'APPEAL'` : sql``}
    and ${source} <> ${target} and (x.role <> y.role or ${source} < ${target})`;

const nodes = (filter: EventFilter | undefined) => sql<GraphNode>`
  select o.id, o.name as label, o.type, o.country, count(distinct b.event_id)::int as events
  from (select event_id, source as id from (${meetings(filter)}) m union all select event_id, target from (${meetings(filter)}) m) b
  join organization o on o.id = b.id group by o.id order by o.id`;

const edges = (filter: EventFilter | undefined) => sql<GraphEdge>`
  select source, target, relation, count(distinct event_id)::int as events, min(date_from) as "firstDate",
    max(date_from) as "lastDate", min(event_id) as example
  from (${meetings(filter)}) m group by 1, 2, 3 order by 1, 2, 3`;

export interface Graph {
  readonly nodes: () => AsyncIterable<readonly GraphNode[]>;
  readonly edges: () => AsyncIterable<readonly GraphEdge[]>;
}

/** Both sides as of one moment, some rows at a time; `use` has done with them when it returns. */
export async function withGraph(
  db: Database,
  filter: EventFilter | undefined,
  use: (graph: Graph) => Promise<void>,
): Promise<void> {
  await inTime(db, (tx) =>
    use({
      nodes: () => rowsOf<GraphNode>(tx, 'nodes', nodes(filter)),
      edges: () => rowsOf<GraphEdge>(tx, 'edges', edges(filter)),
    }),
  );
}
