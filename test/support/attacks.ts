/** What hostile or careless clients send: each with what must come of it. Run by a test, and timed by bench/attacks. */
import { gzipSync } from 'node:zlib';

export interface Attack {
  readonly name: string;
  readonly init: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
  };
  /** After /graphql. */
  readonly search?: string;
  /** HTTP status, and the code of the first error; a code of null means that it is answered, and harmless. */
  readonly status: number;
  readonly code: string | null;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const MAX_REPLY = 20_000;
export { MAX_REPLY };

const operation = (query: string, variables?: unknown): Attack['init'] => ({
  method: 'POST',
  headers: JSON_TYPE,
  body: JSON.stringify({ query, ...(variables !== undefined && { variables }) }),
});

const times = (count: number, make: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);
const nested = (depth: number): string => `{ events { nodes ${'{ parts '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`;
const bomb = (): string => {
  const links = times(8, (i) => `fragment f${i} on EventConnection { ...f${i + 1} nodes { id } ...f${i + 1} }`);
  return `{ events { ...f0 } } ${links} fragment f8 on EventConnection { totalCount nodes { id } }`;
};
const typeOfType = (depth: number): string =>
  `{ __schema { types { fields { type ${'{ fields { type '.repeat(depth)}{ name }${' } }'.repeat(depth)} } } } }`;
/** `{not: {not: … }}`, which no token of the operation shows. */
const deepFilter = (depth: number): string =>
  `{"query":"query ($f: EventFilter) { events(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}}}`;
const wideFilter = (width: number): unknown => ({
  or: Array.from({ length: width }, (_, i) => ({ place: { contains: `p${i}` } })),
});
const list = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `x${i}`);
const withVariable = (value: unknown): Attack['init'] =>
  operation('query ($t: String!) { events(search: $t) { totalCount } }', { t: value });

const answered = (name: string, init: Attack['init']): Attack => ({ name, init, status: 200, code: null });
const refused = (name: string, init: Attack['init'], code: string, status = 200): Attack => ({
  name,
  init,
  status,
  code,
});

export const ATTACKS: readonly Attack[] = [
  refused('nested 30 deep', operation(nested(30)), 'DEPTH_LIMIT'),
  refused('101 aliases', operation(`{ ${times(101, (i) => `a${i}: __typename`)} }`), 'ALIAS_LIMIT'),
  refused('500 times one field', operation(`{ ${times(500, () => '__typename')} }`), 'FIELD_LIMIT'),
  refused(
    'aliases in fragments',
    operation(`{ ...a } fragment a on Query { ${times(20, (i) => `a${i}: events { totalCount }`)} }`),
    'ALIAS_LIMIT',
  ),
  refused('a page of 99,999,999', operation('{ events(first: 99999999) { nodes { id } } }'), 'BAD_USER_INPUT'),
  refused(
    'pages of pages',
    operation('{ organizations(first: 100) { nodes { given(first: 100) { nodes { id title } } } } }'),
    'COST_LIMIT',
  ),
  refused(
    'pages of pages, by variable',
    operation('query ($n: Int) { organizations(first: $n) { nodes { given(first: $n) { nodes { id title } } } } }', {
      n: 100,
    }),
    'COST_LIMIT',
  ),
  refused(
    'lists in lists in lists',
    operation(
      '{ events(first: 10) { nodes { parts { parts { parts { parts { parts { parts { parts { parts { id } } } } } } } } } } }',
    ),
    'COST_LIMIT',
  ),
  refused('a page of -1', operation('{ events(first: -1) { nodes { id } } }'), 'BAD_USER_INPUT'),
  refused('a bomb of fragments', operation(bomb()), 'FIELD_LIMIT'),
  refused(
    'a circle of fragments',
    operation('{ events { ...a } } fragment a on EventConnection { ...b } fragment b on EventConnection { ...a }'),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused('a circle of introspection', operation(typeOfType(6)), 'GRAPHQL_VALIDATION_FAILED'),
  refused('50,000 tokens', operation(`{ ${'id '.repeat(25_000)} }`), 'GRAPHQL_PARSE_FAILED'),
  refused(
    '200 times @skip',
    operation(`{ __typename ${'@skip(if: true) '.repeat(200)} }`),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    '400 unknown directives',
    operation(`{ __typename ${times(400, (i) => `@a${i}`)} }`),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'fields that must be compared pair by pair',
    operation(`{ ${times(290, () => 'events{totalCount}', '')} }`),
    'FIELD_LIMIT',
  ),
  refused('100 operations', operation(times(100, (i) => `query q${i} { __typename }`)), 'OPERATION_RESOLUTION_FAILURE'),
  refused(
    'brackets 550 deep',
    operation(`{ events(search: ${'['.repeat(550)}${']'.repeat(550)}) { totalCount } }`),
    'GRAPHQL_VALIDATION_FAILED',
  ),
  refused(
    'a filter 100 deep, by variable',
    { method: 'POST', headers: JSON_TYPE, body: deepFilter(100) },
    'BAD_USER_INPUT',
  ),
  refused(
    'a filter 8,000 deep, by variable',
    { method: 'POST', headers: JSON_TYPE, body: deepFilter(8_000) },
    'BAD_USER_INPUT',
  ),
  refused(
    'a filter of 500 alternatives',
    operation('query ($f: EventFilter) { events(filter: $f) { totalCount } }', { f: wideFilter(500) }),
    'BAD_USER_INPUT',
  ),
  refused(
    'a list of 5,000 values',
    operation('query ($v: [String!]) { events(filter: { category: { in: $v } }) { totalCount } }', { v: list(5000) }),
    'BAD_USER_INPUT',
  ),
  refused(
    'ten operations at once',
    { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(list(10).map(() => ({ query: '{ __typename }' }))) },
    'BAD_REQUEST',
    400,
  ),
  {
    name: 'a mutation by GET',
    init: { headers: { 'apollo-require-preflight': '1' } },
    search: '?query=mutation%7BundoJudgement(id%3A%221%22%2Creason%3A%22x%22)%7Bjudgement%7Bid%7D%7D%7D',
    status: 405,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a GET that any page can make',
    init: {},
    search: '?query=%7B__typename%7D',
    status: 400,
    code: 'BAD_REQUEST',
  },
  refused(
    'a form',
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=%7B__typename%7D',
    },
    'BAD_REQUEST',
    400,
  ),
  refused(
    'plain text',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' },
    'BAD_REQUEST',
    400,
  ),
  refused(
    'a form with files',
    {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--',
    },
    'BAD_REQUEST',
    400,
  ),
  refused(
    'a body of 2 MB',
    { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(2_000_000)}` }) },
    'BAD_REQUEST',
    413,
  ),
  refused(
    '50 MB in 50 kB of gzip',
    {
      method: 'POST',
      headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
      body: new Uint8Array(gzipSync(Buffer.alloc(50_000_000, 32))),
    },
    'BAD_REQUEST',
    413,
  ),
  refused('no JSON', { method: 'POST', headers: JSON_TYPE, body: '{"query":' }, 'BAD_REQUEST', 400),
  refused(
    'a variable of 90 kB where a number belongs',
    operation('query ($n: Int) { events(first: $n) { totalCount } }', { n: 'x'.repeat(90_000) }),
    'BAD_USER_INPUT',
  ),
  refused(
    'a forged cursor',
    operation(`{ events(after: "${Buffer.from('["x",{}]').toString('base64url')}") { nodes { id } } }`),
    'INVALID_CURSOR',
  ),
  refused('NUL in a text', withVariable('a\u0000b'), 'BAD_USER_INPUT'),
  refused('half a character', withVariable('a\ud800b'), 'BAD_USER_INPUT'),
  refused(
    'a filter of 150 alternatives in the text',
    operation(`{ events(filter: { or: [${times(150, (i) => `{ place: { contains: "p${i}" } }`)}] }) { totalCount } }`),
    'BAD_USER_INPUT',
  ),
  answered('wildcards of LIKE', withVariable('%_%_%_%_%_%_%_%\\')),
  answered('SQL in a text', withVariable(`'; drop table event; --`)),
  refused('90 kB to search for', withVariable('word '.repeat(18_000)), 'BAD_USER_INPUT'),
  answered('a prototype as a variable', {
    method: 'POST',
    headers: JSON_TYPE,
    body: '{"query":"{ __typename }","variables":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}}',
  }),
  refused(
    'a field that is not there',
    operation('{ event { id } evnts { nodes { id } } }'),
    'GRAPHQL_VALIDATION_FAILED',
  ),
];
