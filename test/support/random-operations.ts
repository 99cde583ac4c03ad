/** Operations made by chance over everything that has a plan: `randomOperation(7)` is the same every time. */
import { getNamedType, isObjectType, type GraphQLEnumType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { plans } from '../../api/plan/plans.js';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stands in the database that the operations are asked of. */
export interface Known {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly string[];
}

interface Making {
  readonly schema: GraphQLSchema;
  readonly known: Known;
  readonly chance: () => number;
  readonly variables: { name: string; type: string; value: unknown }[];
}

export function randomOperation(seed: number, schema: GraphQLSchema, known: Known): RandomOperation {
  const making: Making = { schema, known, chance: randomNumbers(seed), variables: [] };
  const roots = Object.keys(plans.roots).flatMap((name) => (making.chance() < 0.15 ? [rootField(making, name)] : []));
  const fields = roots.length > 0 ? roots : [rootField(making, 'events')];
  const declared = making.variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  return {
    query: `query Random${declared && `(${declared})`} { ${fields.join(' ')} }`,
    variables: Object.fromEntries(making.variables.map((variable) => [variable.name, variable.value])),
  };
}

/** mulberry32 */
function randomNumbers(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>({ chance }: Making, all: readonly T[]): T => all[Math.floor(chance() * all.length)]!;

/** A value as a variable or written out. */
function value(making: Making, type: string, given: unknown): string {
  if (making.chance() < 0.4)
    return typeof given === 'string' && !/^[A-Z_]+$/.test(type.replace('!', ''))
      ? JSON.stringify(given)
      : inline(given);
  const name = `v${making.variables.length}`;
  making.variables.push({ name, type, value: given });
  return `$${name}`;
}

const inline = (given: unknown): string =>
  Array.isArray(given)
    ? `[${given.map(inline).join(', ')}]`
    : typeof given === 'object' && given !== null
      ? `{${Object.entries(given)
          .map(([name, one]) => `${name}: ${inline(one)}`)
          .join(', ')}}`
      : typeof given === 'string'
        ? JSON.stringify(given)
        : String(given);

const filters = (making: Making): unknown =>
  pick(making, [
    { country: { eq: 'ID' } },
    { donor: { name: pick(making, making.known.names) } },
    { recipient: { id: pick(making, making.known.ids) }, date: { gte: '2018' } },
    { organization: { in: making.known.ids.slice(0, 3), includeParts: false } },
    { date: { eq: '2020-08' } },
    { date: { gte: '2019-01-01', lte: '2022' }, confidence: { gte: 0.5 } },
    { category: { eq: 'WASH' } },
    { or: [{ place: { contains: 'a' } }, { amountUsd: { gte: 1000 } }] },
    { not: { hasConflicts: true } },
    { id: { in: making.known.ids } },
    { firstReported: { gte: '2020' } },
    { fulfils: { eq: pick(making, making.known.ids) } },
    { not: { document: { eq: pick(making, making.known.ids) } } },
    { and: [{ corroboration: { gte: 1 } }, { language: { in: ['en', 'id'] } }] },
  ]);

const page = (making: Making): string[] => {
  if (making.chance() < 0.3) return [];
  const size = value(making, 'Int', 1 + Math.floor(making.chance() * 4));
  return [`${making.chance() < 0.8 ? 'first' : 'last'}: ${size}`];
};

const eventOrder = (making: Making): string[] =>
  making.chance() < 0.6
    ? []
    : [
        `orderBy: [{ field: ${pick(making, ['DATE', 'CONFIDENCE', 'CORROBORATION', 'AMOUNT_USD'])}, direction: ${pick(making, ['ASC', 'DESC'])} }]`,
      ];

function eventArguments(making: Making): string[] {
  const filter = making.chance() < 0.5 ? [`filter: ${value(making, 'EventFilter', filters(making))}`] : [];
  return [...page(making), ...eventOrder(making), ...filter];
}

/** Of a list that has them, as many as its enum has. */
function facetArguments(making: Making, type: GraphQLObjectType): string[] {
  const dimension = type.getFields()['facets']!.args.find(({ name }) => name === 'dimension')!;
  const asked = pick(making, (getNamedType(dimension.type) as GraphQLEnumType).getValues()).name;
  const size = making.chance() < 0.5 ? [] : [`first: ${value(making, 'Int!', 1 + Math.floor(making.chance() * 4))}`];
  return [`dimension: ${asked}`, ...size];
}
const search = (making: Making): string[] =>
  making.chance() < 0.3 ? [`search: ${value(making, 'String', pick(making, making.known.words))}`] : [];

const ARGUMENTS: Readonly<Record<string, (making: Making) => readonly string[]>> = {
  'Query.event': (making) => [`id: ${value(making, 'ID!', pick(making, making.known.ids))}`],
  'Query.nodes': (making) => [
    `ids: ${value(making, '[ID!]!', [pick(making, making.known.ids), pick(making, making.known.ids)])}`,
  ],
  'Query.node': (making) => [`id: ${value(making, 'ID!', pick(making, making.known.ids))}`],
  'Query.organization': (making) =>
    making.chance() < 0.5
      ? [`id: ${value(making, 'ID', pick(making, making.known.ids))}`]
      : [`name: ${value(making, 'String', pick(making, making.known.names))}`],
  'Query.document': (making) => [`id: ${value(making, 'ID', pick(making, making.known.ids))}`],
  'Query.crisis': (making) => [`glide: ${value(making, 'String', 'EQ-2018-000156-IDN')}`],
  'Query.search': (making) => [`text: ${value(making, 'String!', pick(making, making.known.words))}`, ...page(making)],
  'Query.events': (making) => [...eventArguments(making), ...search(making)],
  'Query.organizations': (making) => [...page(making), ...search(making)],
  'Query.donors': (making) => [...page(making), ...search(making)],
  'Query.aidItems': (making) => [...page(making), ...search(making)],
  'Query.documents': (making) => [...page(making), ...search(making)],
  'Organization.given': eventArguments,
  'Organization.received': eventArguments,
  'Organization.carried': eventArguments,
  'Organization.promises': eventArguments,
  'Organization.names': (making) => (making.chance() < 0.3 ? [`language: ${value(making, 'String', 'en')}`] : []),
  'ItemCategory.name': (making) => (making.chance() < 0.3 ? [`language: ${value(making, 'String', 'id')}`] : []),
  'Event.evidence': (making) => (making.chance() < 0.5 ? ['first: 2'] : []),
};

const rootField = (making: Making, name: string): string =>
  field(making, making.schema.getQueryType()!, { name, depth: 0 });

interface Place {
  readonly name: string;
  readonly depth: number;
}

const MAX_DEPTH = 4;

function field(making: Making, type: GraphQLObjectType, { name, depth }: Place): string {
  const named = getNamedType(type.getFields()[name]!.type);
  const given = name === 'facets' ? facetArguments(making, type) : (ARGUMENTS[`${type.name}.${name}`]?.(making) ?? []);
  const alias = making.chance() < 0.03 ? `as${Math.floor(making.chance() * 1e6)}: ` : '';
  const below = isObjectType(named)
    ? ` { ${selection(making, named, depth + 1)} }`
    : named.name === 'Node'
      ? ` { ${ofNode(making, depth + 1)} }`
      : '';
  return `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${below}`;
}

/** Of one type: fields of one name may differ between types. */
function ofNode(making: Making, depth: number): string {
  const name = pick(making, ['Organization', 'Event', 'AidItem', 'Document', 'Crisis', 'Source']);
  return `__typename ... on ${name} { ${selection(making, making.schema.getType(name) as GraphQLObjectType, depth)} }`;
}

function selection(making: Making, type: GraphQLObjectType, depth: number): string {
  const planned = Object.keys(plans.types[type.name] ?? type.getFields());
  const leaves = planned.filter((name) => !isComposite(type, name));
  const chosen = planned.filter((name) => {
    if (isComposite(type, name))
      return depth < MAX_DEPTH && making.chance() < (type.name.endsWith('Connection') ? 0.7 : 0.25);
    return making.chance() < 0.4;
  });
  const fields = chosen.map((name) => field(making, type, { name, depth }));
  return fields.length > 0 ? fields.join(' ') : (leaves[0] ?? '__typename');
}

function isComposite(type: GraphQLObjectType, name: string): boolean {
  const named = getNamedType(type.getFields()[name]!.type);
  return isObjectType(named) || named.name === 'Node';
}
