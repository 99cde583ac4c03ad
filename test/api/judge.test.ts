/** A person's word on two records, over real HTTP and on the writing role: who may say it, what is refused, what is written. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createKey, hashKey } from '../../api/key/api-key.js';
import { insertKey, revokeKey } from '../../api/key/api-key.query.js';
import { OUTBOX_CHANNEL } from '../../api/outbox.query.js';
import { startApiServer, type ApiServer } from '../../api/server.js';
import type { ConfinedDatabase } from '../../cli/confined-database.js';
import { createPool } from '../../cli/database/pools.js';
import { executeQuery } from '../../cli/execute-query.js';
import { openReadingDatabase } from '../../cli/reading-database.js';
import { openWritingDatabase } from '../../cli/writing-database.js';
import * as outbox from '../../etl/load/outbox.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { loadRelationsFixture } from '../support/relations-fixture.js';

let database: TestDatabase;
let reading: ConfinedDatabase;
let writing: ConfinedDatabase;
let server: ApiServer;
const logged: object[] = [];
const log = { error: (details: object) => void logged.push(details) };

beforeAll(async () => {
  database = await createTestDatabase();
  await loadRelationsFixture(database.db);
  const facts = createPool(database.url, { max: 1, name: 'test' });
  reading = await openReadingDatabase(database.url, facts);
  writing = await openWritingDatabase(database.url, facts);
  await facts.end();
  server = await startApiServer({ db: reading.db, writing: writing.db, host: '127.0.0.1', port: 0, log });
});
afterAll(async () => {
  await server.close();
  await reading.close();
  await writing.close();
  await database.drop();
});

async function makeKey(given: { scopes?: readonly 'judge'[]; expiresAt?: string } = {}) {
  const key = createKey();
  const { scopes = ['judge'], expiresAt = null } = given;
  const id = await insertKey(database.db, { name: 'Rina', hash: hashKey(key), scopes, expiresAt });
  return { id, key };
}

interface Answer {
  readonly data?: Record<string, { judgement: Record<string, unknown> }> | null;
  readonly errors?: { message: string; extensions: { code: string; hint?: string } }[];
}

async function post(query: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

const bearing = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
const judging = (left: string, right: string, verdict = 'SAME', reason = 'They are alike.'): string =>
  `mutation { judge(left: "${left}", right: "${right}", verdict: ${verdict}, reason: ${JSON.stringify(reason)}) { judgement {
    id left right verdict relation score reasons judge judgedBy state undoes } } }`;
const undoing = (id: string): string =>
  `mutation { undoJudgement(id: "${id}", reason: "It was a slip.") { judgement { id verdict judge judgedBy state undoes reasons } } }`;

const countJudgements = async (): Promise<number> =>
  Number((await sql<{ n: string }>`select count(*) as n from judgement`.execute(database.db)).rows[0]!.n);

describe('who may judge', () => {
  const one = judging('evt_kits', 'evt_rice');

  test.each([
    ['nobody without a key', async () => ({}), 'UNAUTHENTICATED'],
    ['no key that is not known', async () => bearing(createKey()), 'UNAUTHENTICATED'],
    ['no other authorization', async () => ({ authorization: 'Basic abc' }), 'UNAUTHENTICATED'],
    ['no key without the scope', async () => bearing((await makeKey({ scopes: [] })).key), 'FORBIDDEN'],
    ['no expired key', async () => bearing((await makeKey({ expiresAt: '2020-01-01' })).key), 'UNAUTHENTICATED'],
  ])('%s', async (_, headers, code) => {
    const before = await countJudgements();
    for (const query of [one, undoing('1')]) {
      const { data, errors } = await post(query, await headers());
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe(code);
      expect(errors?.[0]?.extensions.hint).toMatch(/aidgraph key create/);
    }
    expect(await countJudgements()).toBe(before);
  });

  test('a revoked key stops at once', async () => {
    const { id, key } = await makeKey();
    expect((await post(one, bearing(key))).errors).toBeUndefined();
    expect(await revokeKey(database.db, id)).toBe(true);
    const { errors } = await post(one, bearing(key));
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(errors?.[0]?.message).toMatch(/revoked/);
    expect(await revokeKey(database.db, id)).toBe(false);
  });

  test('a key may come as x-api-key; reading needs none, but a bad one is refused', async () => {
    const { key } = await makeKey();
    expect((await post(one, { 'x-api-key': key })).errors).toBeUndefined();
    expect((await post('{ events { totalCount } }')).errors).toBeUndefined();
    const { errors } = await post('{ events { totalCount } }', bearing('nonsense'));
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('nowhere is a key stored or logged', async () => {
    const { key } = await makeKey();
    await post(judging('evt_kits', 'evt_nowhere'), bearing(key));
    const { rows } = await sql`select k::text from api_key k`.execute(database.db);
    expect(JSON.stringify([rows, logged])).not.toContain(key.slice(5));
  });

  test('the operator at the command line needs no key', async () => {
    const caller = { writing: database.db, operator: 'cli' };
    const query = judging('org_iom', 'org_unicef', 'DIFFERENT');
    const answer = (await executeQuery({ db: reading.db, caller, log, query })) as Answer;
    expect(answer.data?.['judge']?.judgement).toMatchObject({ judgedBy: 'cli', judge: 'PERSON' });
    expect(await executeQuery({ db: reading.db, log, query })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

describe('what is written', () => {
  test('a judgement with the smaller id left, and the next step beside it', async () => {
    const { id, key } = await makeKey();
    await sql`delete from outbox`.execute(database.db);
    const { data } = await post(judging('evt_rice', 'evt_kits', 'DIFFERENT', '  One is rice.  '), bearing(key));
    const judgement = data!['judge']!.judgement;
    expect(judgement).toEqual({
      id: expect.stringMatching(/^\d+$/) as unknown,
      left: 'evt_kits',
      right: 'evt_rice',
      verdict: 'DIFFERENT',
      relation: null,
      score: null,
      reasons: ['One is rice.'],
      judge: 'PERSON',
      judgedBy: `key:${id}`,
      state: 'STANDING',
      undoes: null,
    });
    const { rows } = await sql`select queue, job_id, payload, sent_at from outbox`.execute(database.db);
    expect(rows).toEqual([
      {
        queue: 'settle',
        job_id: `settle-${judgement['id']}`,
        payload: { judgementId: judgement['id'] },
        sent_at: null,
      },
    ]);
  });

  test('the relay is told on its channel', () => {
    expect(OUTBOX_CHANNEL).toBe(outbox.OUTBOX_CHANNEL);
  });

  test('the review queue loses what a person has judged, and has it back when that is taken back', async () => {
    const undecided = async (): Promise<unknown> =>
      (await post('{ judgements(undecided: true) { nodes { left right } } }')).data;
    const { key } = await makeKey();
    const pair = { left: 'evt_kits', right: 'evt_rice' };
    for (const { id } of await standing(pair)) expect((await post(undoing(id), bearing(key))).errors).toBeUndefined();
    expect(await undecided()).toEqual({ judgements: { nodes: [pair] } });
    const { data } = await post(judging('evt_kits', 'evt_rice'), bearing(key));
    expect(await undecided()).toEqual({ judgements: { nodes: [] } });
    const undone = await post(undoing(String(data!['judge']!.judgement['id'])), bearing(key));
    expect(undone.data!['undoJudgement']!.judgement).toMatchObject({ state: 'UNDOING', judge: 'PERSON' });
    expect(await undecided()).toEqual({ judgements: { nodes: [pair] } });
  });

  /** What persons said of a pair and nobody took back. */
  async function standing({ left, right }: { left: string; right: string }): Promise<readonly { id: string }[]> {
    const { rows } = await sql<{ id: string }>`
      select j.id::text from judgement j where left_id = ${left} and right_id = ${right} and judge = 'PERSON'
        and undoes is null and not exists (select from judgement u where u.undoes = j.id)`.execute(database.db);
    return rows;
  }
});

describe('taking back', () => {
  test('a rule’s SAME is answered with a person’s DIFFERENT', async () => {
    const { key } = await makeKey();
    const { data } = await post(undoing('1'), bearing(key));
    expect(data!['undoJudgement']!.judgement).toMatchObject({
      verdict: 'DIFFERENT',
      judge: 'PERSON',
      state: 'STANDING',
      undoes: null,
      reasons: ['It was a slip.'],
    });
    const first = await post('{ judgements(of: "evt_kits_copy") { nodes { id state } } }');
    expect(JSON.stringify(first.data)).toContain('{"id":"1","state":"OVERRULED"}');
  });

  test('two who take the same judgement back at once write one row', async () => {
    const { key } = await makeKey();
    const { data } = await post(judging('org_iom', 'org_wfp'), bearing(key));
    const id = String(data!['judge']!.judgement['id']);
    const answers = await Promise.all([post(undoing(id), bearing(key)), post(undoing(id), bearing(key))]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)?.errors?.[0]?.message).toMatch(/taken back already/);
  });
});

describe('refused, with what to do', () => {
  test.each([
    [judging('evt_kits', 'evt_nowhere'), /"evt_nowhere" is neither/, /explain/],
    [judging('org_nobody', 'org_iom'), /"org_nobody" is neither/, /explain/],
    [judging('evt_old', 'evt_kits'), /"evt_old" is neither/, /old id of "evt_rice"/],
    [judging('evt_kits', 'org_iom'), /"evt_kits" is a report of an event and "org_iom" is an organization/, /two/],
    [judging('evt_kits', 'evt_kits'), /"evt_kits" is given twice/, /two ids/],
    [judging('evt_kits', 'evt_rice', 'SAME', '  '), /reason is empty/, /sentence/],
    [judging('evt_kits', 'evt_rice', 'SAME', 'x'.repeat(1001)), /1001 characters/, /sentence/],
    [undoing('999999'), /no judgement "999999"/, /judgements/],
    [undoing('one'), /no judgement "one"/, /judgements/],
    [undoing('3'), /a rule's, and says DIFFERENT/, /judge\(left: "evt_kept", right: "evt_pledge"/],
    [undoing('4'), /a rule's, and says UNSURE/, /judge\(left/],
    [undoing('7'), /taken back already, by judgement 8/, /nothing left/],
    [undoing('8'), /only takes back judgement 7/, /judge\(left/],
  ])('%s', async (query, message, hint) => {
    await sql`insert into canonical (member_id, canonical_id, follows) values ('evt_old', 'evt_rice', 'evt_rice') on conflict do nothing`.execute(
      database.db,
    );
    const { key } = await makeKey();
    const before = await countJudgements();
    const { data, errors } = await post(query, bearing(key));
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toMatch(message);
    expect(errors![0]!.extensions.hint).toMatch(hint);
    expect(await countJudgements()).toBe(before);
  });
});
