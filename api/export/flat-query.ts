/** Reads the arguments of a list from the flat parameters of an address: `donor__name=IOM&date__gte=2020&sort=-date`. */
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { apiError } from '../errors.js';

/** As URLSearchParams gives them. */
export type Flat = ReadonlyMap<string, string>;
export type ListArguments = Readonly<Record<string, unknown>>;

/** Said of the file, not of the list. */
const OF_THE_FILE = new Set(['bom', 'api_key']);
const STEP = '__';

/**
 * `country=ID` is `{country: {eq: "ID"}}`, `date__gte=2020` is `{date: {gte: "2020"}}`, `donor=org_iom` is `{donor: {id: "org_iom"}}`;
 * several values stand behind commas. Of a list that has the filter of its events, theirs may be named as well.
 *
 * @param field of Query
 * @throws GraphQLError BAD_USER_INPUT, naming the parameters that there are
 * @example readFlat(schema, 'events', new Map([['country', 'ID']])) // { filter: { country: { eq: 'ID' } } }
 */
export function readFlat(schema: GraphQLSchema, field: string, flat: Flat): ListArguments {
  const given = schema.getQueryType()!.getFields()[field]!.args;
  const argument = (name: string) => given.find((one) => one.name === name);
  const args: Record<string, unknown> = {};
  const filter: Record<string, unknown> = {};
  const filterType = objectType(argument('filter')?.type);
  for (const [name, value] of flat) {
    if (OF_THE_FILE.has(name)) continue;
    if (name === 'sort') args['orderBy'] = readSort(argument('orderBy'), value);
    else if (isPlain(argument(camelCase(name)))) {
      const { name: plain, type } = argument(camelCase(name))!;
      args[plain] = readValue(type, name, value);
    } else putIn(filter, pathOf(filterType, name), value);
  }
  return { ...args, ...(Object.keys(filter).length > 0 && { filter }) };
}

/** Parameters that a list understands, for those who ask. */
export function flatParameters(schema: GraphQLSchema, field: string): readonly string[] {
  const given = schema.getQueryType()!.getFields()[field]!.args;
  const filterType = objectType(given.find(({ name }) => name === 'filter')?.type);
  return [
    ...given.filter(isPlain).map(({ name }) => name),
    ...(given.some(({ name }) => name === 'orderBy') ? ['sort'] : []),
    ...(filterType ? Object.values(filterType.getFields()).flatMap(namesBelow) : []),
  ];
}

const LOGIC = new Set(['and', 'or', 'not']);

function namesBelow({ name, type }: { readonly name: string; readonly type: GraphQLInputType }): string[] {
  const below = objectType(type);
  if (LOGIC.has(name) || isListOfObjects(type)) return [];
  if (below === undefined) return [name];
  const standard = standardOf(below);
  return Object.keys(below.getFields())
    .filter((inner) => !LOGIC.has(inner))
    .map((inner) => (inner === standard ? name : `${name}${STEP}${inner}`));
}

function objectType(type: GraphQLInputType | undefined): GraphQLInputObjectType | undefined {
  const inner = type && getNullableType(type);
  return isInputObjectType(inner) ? inner : undefined;
}

/** Such as pairs of roles: an address has no place for them. */
function isListOfObjects(type: GraphQLInputType): boolean {
  const list = getNullableType(type);
  return isListType(list) && objectType(list.ofType as GraphQLInputType) !== undefined;
}

const isPlain = (argument: GraphQLArgument | undefined): boolean =>
  argument !== undefined && !NOT_PLAIN.has(argument.name) && objectType(argument.type) === undefined;

/** A file is read from its beginning: `last` and `before` are for pages. */
const NOT_PLAIN = new Set(['filter', 'orderBy', 'last', 'before']);

/** What is meant where only the field is named. */
function standardOf(type: GraphQLInputObjectType): string | undefined {
  return ['eq', 'id'].find((name) => name in type.getFields());
}

interface Leaf {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  readonly name: string;
}

function pathOf(filterType: GraphQLInputObjectType | undefined, name: string): Leaf {
  const steps = name.split(STEP).map(camelCase);
  const leaf = filterType && (walk(filterType, steps) ?? walk(filterType, ['event', ...steps]));
  if (leaf) return { ...leaf, name };
  const known = filterType ? Object.keys(filterType.getFields()).filter((one) => !LOGIC.has(one)) : [];
  throw apiError(
    'BAD_USER_INPUT',
    `The parameter "${name.slice(0, 60)}" is not known.`,
    `Known are: ${known.join(', ')}, each with an operator behind two underscores (date__gte, country__in); see /v1.`,
  );
}

const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function walk(type: GraphQLInputObjectType, steps: readonly string[]): Omit<Leaf, 'name'> | undefined {
  const [name, ...rest] = steps;
  const field = name === undefined || LOGIC.has(name) ? undefined : type.getFields()[name];
  if (!field || isListOfObjects(field.type)) return undefined;
  const below = objectType(field.type);
  if (below === undefined) return rest.length === 0 ? { path: [field.name], type: field.type } : undefined;
  const standard = standardOf(below);
  const inner = walk(below, rest.length > 0 || standard === undefined ? rest : [standard]);
  return inner && { ...inner, path: [field.name, ...inner.path] };
}

function putIn(filter: Record<string, unknown>, { path, type, name }: Leaf, value: string): void {
  let place = filter;
  for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>;
  place[path.at(-1)!] = readValue(type, name, value);
}

function readValue(type: GraphQLInputType, name: string, value: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner) && value.trim() === '') return [];
  if (isListType(inner))
    return value.split(',').map((one) => readValue(inner.ofType as GraphQLInputType, name, one.trim()));
  const refuse = (expected: string) =>
    apiError('BAD_USER_INPUT', `"${value.slice(0, 60)}" of the parameter "${name.slice(0, 60)}" is not ${expected}.`);
  if (isEnumType(inner)) {
    const names = inner.getValues().map((one) => one.name);
    const meant = names.find((one) => one === value.toUpperCase());
    if (meant === undefined) throw refuse(`one of ${names.join(', ')}`);
    return meant;
  }
  switch (String(inner)) {
    case 'Int':
    case 'Float':
      if (value.trim() === '' || Number.isNaN(Number(value))) throw refuse('a number');
      return Number(value);
    case 'Boolean':
      // As files write them: TRUE and FALSE.
      if (!['true', 'false', '1', '0'].includes(value.toLowerCase())) throw refuse('true or false');
      return value.toLowerCase() === 'true' || value === '1';
    default:
      return value;
  }
}

/** `-date,id`: a minus means the largest first. */
function readSort(argument: GraphQLArgument | undefined, value: string): readonly object[] {
  const order = argument && getNullableType(argument.type);
  const type = isListType(order) ? objectType(order.ofType as GraphQLInputType) : undefined;
  const fields = type && getNullableType(type.getFields()['field']!.type);
  if (!isEnumType(fields)) throw apiError('BAD_USER_INPUT', 'This list has one order only.', 'Leave out "sort".');
  return value.split(',').map((one) => ({
    field: readValue(fields, 'sort', one.trim().replace(/^-/, '')),
    direction: one.trim().startsWith('-') ? 'DESC' : 'ASC',
  }));
}
