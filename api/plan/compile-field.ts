/** Compiles one selected field and everything below it into SQL that gives its JSON. */
import { sql } from 'kysely';
import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
} from 'graphql';
import { computedJson } from './computed.js';
import {
  Unplanned,
  type Compute,
  type FieldPlan,
  type PlannedField,
  type Row,
  type Sql,
  type TypePlan,
} from './planned-field.js';
import { collectFields, type Asked } from './selection.js';

/** One statement in the making. */
export interface Compiling extends Asked {
  readonly plans: Readonly<Record<string, TypePlan>>;
  /** What the server computes from columns, by number. */
  readonly computed: Compute[];
  /** How many aliases are given away. */
  rows: number;
}

/** `json_build_object` takes so many keys and values at most. */
const MAX_KEYS = 50;

interface Place {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly of: Row;
}

export function compileField(compiling: Compiling, { type, nodes, of }: Place, plan: FieldPlan): Sql {
  const node = nodes[0]!;
  const definition = type.getFields()[node.name.value];
  if (definition === undefined) throw new Unplanned(`${type.name}.${node.name.value} is not there`);
  const named = getNamedType(definition.type);
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const select = (below: GraphQLObjectType) => collectFields(compiling, below, sets);
  const objectOf = (below: GraphQLObjectType, planBelow: (name: string, field: FieldOf) => Sql): Sql => {
    const pairs = [...select(below)].map(([key, fields]) => {
      const name = fields[0]!.name.value;
      const value = name === '__typename' ? sql.lit(below.name) : planBelow(name, { type: below, nodes: fields });
      return sql`${sql.lit(key)}, ${value}`;
    });
    if (pairs.length > MAX_KEYS) throw new Unplanned(`${pairs.length} fields of one object`);
    return sql`json_build_object(${sql.join(pairs)})`;
  };
  const selected = () => (isObjectType(named) ? [...select(named).values()].map(([first]) => first!.name.value) : []);
  const field: PlannedField = {
    of,
    args: getArgumentValues(definition, node, compiling.variables),
    row: () => sql.raw(`r${(compiling.rows += 1)}`),
    json: (row, typeName) => {
      const below = typeName === undefined ? named : compiling.schema.getType(typeName);
      if (isLeafType(below)) return row;
      if (!isObjectType(below)) throw new Unplanned(`${String(below)} is not one type`);
      const plans = compiling.plans[below.name] ?? {};
      return objectOf(below, (name, place) => {
        const planOf = plans[name];
        if (planOf === undefined) throw new Unplanned(`${below.name}.${name}`);
        return compileField(compiling, { ...place, of: row }, planOf);
      });
    },
    object: (planBelow) => {
      if (!isObjectType(named)) throw new Unplanned(`${named.name} is no object`);
      return objectOf(named, (name, place) => {
        const planOf: FieldPlan = (below) => planBelow(name, below);
        return compileField(compiling, { ...place, of }, planOf);
      });
    },
    selects: (...names) => selected().some((name) => names.includes(name)),
    selectsOnly: (only) => selected().every((name) => name === only || name === '__typename'),
    computed: (values, compute) => computedJson(compiling.computed, values, compute),
  };
  if (isInterfaceType(named) && sets.every((set) => set === undefined)) throw new Unplanned(named.name);
  return plan(field);
}

type FieldOf = Pick<Place, 'type' | 'nodes'>;
