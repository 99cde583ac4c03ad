import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { findPostmaster } from '../../../cli/database/embedded/find-postmaster.js';
import { choosePlace } from '../../../cli/database/embedded/place.js';
import { stopPostmaster } from '../../../cli/database/embedded/postmaster.js';
import { openDatabase, type OpenDatabase } from '../../../cli/database/open-database.js';
import { createPool } from '../../../cli/database/pools.js';

const quiet = (): void => undefined;
let home: string;
const opened: OpenDatabase[] = [];
const processes: ChildProcess[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'aidgraph-embedded-'));
  await chmod(home, 0o755);
});
afterEach(async () => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  for (const database of opened.splice(0)) await database.close();
  await stopPostmaster(await choosePlace(home, quiet));
});
afterAll(async () => {
  await rm(home, { recursive: true });
});

async function openHere(): Promise<OpenDatabase> {
  const database = await openDatabase({ databaseUrl: null, home }, quiet);
  opened.push(database);
  return database;
}

async function openInProcess(): Promise<{ url: string; child: ChildProcess; leave(): Promise<void> }> {
  const script = fileURLToPath(new URL('user-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, home], { stdio: ['pipe', 'pipe', 'inherit'] });
  processes.push(child);
  const [url] = await once(createInterface(child.stdout!), 'line');
  const leave = async (): Promise<void> => {
    child.stdin!.end();
    await once(child, 'exit');
  };
  return { url, child, leave };
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const running = async (): Promise<{ pid: number } | null> => findPostmaster(await choosePlace(home, quiet));

describe('the embedded database', () => {
  test('is made, keeps its data over a stop, and keeps its port', async () => {
    const first = await openHere();
    expect(first.embedded).toBe(true);
    await query(first.url, `create table kept as select 'Ünïcode' as word`);
    await first.close();
    expect(await running()).toBeNull();
    const second = await openHere();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, `select upper(word) as word from kept`)).toEqual([{ word: 'ÜNÏCODE' }]);
  });

  test('keeps what is safe: fsync, synchronous commits, a password file for its owner only, loopback', async () => {
    const { url, folder } = await openHere();
    const names = ['fsync', 'synchronous_commit', 'listen_addresses', 'password_encryption'];
    expect(
      await query(url, `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`),
    ).toEqual([
      { fsync: 'on', synchronous_commit: 'on', listen_addresses: '127.0.0.1', password_encryption: 'scram-sha-256' },
    ]);
    expect((await stat(join(folder!, 'data/aidgraph.password'))).mode & 0o777).toBe(0o600);
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('two processes that start at once share one server, and the last to leave stops it', async () => {
    const [one, other] = await Promise.all([openInProcess(), openInProcess()]);
    expect(other.url).toBe(one.url);
    await one.leave();
    expect(await query(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await other.leave();
    expect(await running()).toBeNull();
  });

  test('one that a kill -9 left behind is adopted', async () => {
    const { url, child } = await openInProcess();
    const before = await running();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await running()).toEqual(before);
    const adopted = await openHere();
    expect(adopted.url).toBe(url);
    expect(await running()).toEqual(before);
    await adopted.close();
    expect(await running()).toBeNull();
  });

  test('a killed server is started again for those who use it, and their pools go on', async () => {
    const { url } = await openHere();
    const pool = createPool(url, { max: 3, name: 'test' });
    await pool.query('create table numbers as select 7 as n');
    const sleeping = pool.query('select pg_sleep(60)').catch((error: Error) => error);
    process.kill((await running())!.pid, 'SIGKILL');
    expect(await sleeping).toBeInstanceOf(Error);
    for (let attempt = 0; attempt < 100; attempt++) {
      const answer = await pool.query('select n from numbers').catch(() => null);
      if (answer !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect((await pool.query('select n from numbers')).rows).toEqual([{ n: 7 }]);
    await pool.end();
  });

  test('a half-made data folder and a pid file that names another process do no harm', async () => {
    const { folder, close } = await openHere();
    await close();
    await mkdir(join(folder!, 'initdb-half'));
    await writeFile(join(folder!, 'initdb-half/PG_VERSION'), '18\n');
    // As after a reboot: the pid belongs to somebody else now (here: to this test).
    await writeFile(
      join(folder!, 'data/postmaster.pid'),
      `${process.pid}\n${folder}/data\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    const { url } = await openHere();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('data of another version of PostgreSQL are refused with what to do', async () => {
    const { folder, close } = await openHere();
    await close();
    const file = join(folder!, 'data/PG_VERSION');
    const version = await readFile(file, 'utf8');
    await writeFile(file, '12\n');
    await expect(openHere()).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(/PostgreSQL 12.*docs\/operating/),
    });
    await writeFile(file, version);
  });
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('as root under a 0700 folder, another place is chosen, said, and found again', async () => {
  const closed = await mkdtemp(join(homedir(), '.aidgraph-test-'));
  const said: string[] = [];
  const settings = { databaseUrl: null, home: join(closed, '.aidgraph') };
  const first = await openDatabase(settings, (line) => said.push(line));
  await query(first.url, 'create table kept ()');
  await first.close();
  expect(said).toEqual([expect.stringMatching(/does not run as root.*cannot reach.*lives in \S+ instead/)]);
  const second = await openDatabase(settings, (line) => said.push(line));
  expect(await query(second.url, 'select from kept')).toEqual([]);
  expect(said).toHaveLength(1);
  await second.close();
  await rm(second.folder!, { recursive: true });
  await rm(closed, { recursive: true });
});

describe('DATABASE_URL', () => {
  test('that nobody answers at is refused with the address, without the password', async () => {
    const settings = { databaseUrl: 'postgres://me:secret@127.0.0.1:1/aid', home };
    await expect(openDatabase(settings, quiet)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(/^(?!.*secret).*127\.0\.0\.1:1\/aid.*does not answer/),
    });
  });

  test('is used as it is', async () => {
    const { url } = await openHere();
    const database = await openDatabase({ databaseUrl: url, home: '/nonexistent' }, quiet);
    expect(database).toMatchObject({ url, embedded: false });
    await database.close();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

test('an AIDGRAPH_HOME that is a file is refused with what to do', async () => {
  const file = join(home, 'file');
  await writeFile(file, '');
  await expect(openDatabase({ databaseUrl: null, home: file }, quiet)).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: expect.stringContaining('AIDGRAPH_HOME'),
  });
});

test('an AIDGRAPH_HOME that is a link to nowhere is refused with what to do', async () => {
  const link = join(home, 'unmounted');
  await symlink(join(home, 'no-disk', 'data'), link);
  await expect(choosePlace(link, quiet)).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: expect.stringMatching(/unmounted cannot be made: it is a link that leads nowhere.*AIDGRAPH_HOME/),
  });
});
