/** The graph as GEXF 1.2, which Gephi, NetworkX and graphology open. */
import type { Graph, GraphEdge, GraphNode } from './graph.query.js';

interface Attribute {
  readonly id: string;
  readonly type: 'string' | 'integer';
}

const NODE_ATTRIBUTES = [
  { id: 'type', type: 'string' },
  { id: 'country', type: 'string' },
  { id: 'events', type: 'integer' },
] as const satisfies readonly Attribute[];

const EDGE_ATTRIBUTES = [
  { id: 'relation', type: 'string' },
  { id: 'events', type: 'integer' },
  { id: 'firstDate', type: 'string' },
  { id: 'lastDate', type: 'string' },
  { id: 'example', type: 'string' },
] as const satisfies readonly Attribute[];

/** @example for await (const part of writeGexf(graph)) response.write(part); */
export async function* writeGexf({ nodes, edges }: Graph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<meta><creator>aidgraph</creator><description>Who gives aid to whom</description></meta>
<graph mode="static" defaultedgetype="directed">
${declare('node', NODE_ATTRIBUTES)}${declare('edge', EDGE_ATTRIBUTES)}<nodes>
`;
  for await (const some of nodes()) yield some.map(writeNode).join('');
  yield '</nodes>\n<edges>\n';
  let number = 0;
  for await (const some of edges()) yield some.map((edge) => writeEdge(edge, (number += 1))).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

const declare = (of: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  `<attributes class="${of}">${attributes.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>`).join('')}</attributes>\n`;

const writeNode = (node: GraphNode): string =>
  `<node id="${escape(node.id)}" label="${escape(node.label)}">${values(NODE_ATTRIBUTES, node)}</node>\n`;

const writeEdge = (edge: GraphEdge, number: number): string =>
  `<edge id="${number}" source="${escape(edge.source)}" target="${escape(edge.target)}" label="${escape(edge.relation)}" weight="${edge.events}">${values(EDGE_ATTRIBUTES, edge)}</edge>\n`;

function values<A extends Attribute>(
  attributes: readonly A[],
  row: Readonly<Record<A['id'], string | number | null>>,
): string {
  const told = attributes.flatMap(({ id }) => {
    const value = row[id as A['id']];
    return value === null ? [] : [`<attvalue for="${id}" value="${escape(String(value))}"/>`];
  });
  return `<attvalues>${told.join('')}</attvalues>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Of control characters XML has a place for three. */
const isWritable = (sign: string): boolean =>
  sign >= ' ' ? sign !== '\ufffe' && sign !== '\uffff' : '\t\n\r'.includes(sign);

const escape = (text: string): string =>
  Array.from(text, (sign) => (isWritable(sign) ? (ENTITIES[sign] ?? sign) : '')).join('');
