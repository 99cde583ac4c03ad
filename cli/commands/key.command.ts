/** `aidgraph key create|list|revoke`: API keys, with which others read more, judge, hand in documents or look after the server. */
import type { Command } from 'commander';
import { ApiScope } from '../../schema/codelists/codelists.js';
import { AidgraphError } from '../../schema/errors.js';
import { isDay } from '../dates.js';
import { print, printJson, say, table } from '../output.js';
import { withRuntime } from '../with-runtime.js';

interface CreateOptions {
  readonly scope?: readonly string[];
  readonly expires?: string;
  readonly json?: boolean;
}

export function registerKey(program: Command): void {
  const key = program
    .command('key')
    .description('API keys: reading needs none, but has more points an hour with one; the rest needs one.');
  key
    .command('create')
    .description('Make a key; it is printed once and stored nowhere.')
    .argument('<name>', 'whose key it is, or what for')
    .option('--scope <scope...>', `what it allows: ${Object.keys(ApiScope).join(', ')} (read when left out)`)
    .option('--expires <date>', 'the first day on which it no longer works, such as 2030-01-01')
    .option('--json', 'print it as one compact JSON object')
    .action(create);
  key
    .command('list')
    .description('Show the keys, never the secrets.')
    .option('--json', 'print one compact JSON object a key')
    .action(list);
  key
    .command('revoke')
    .description('End a key at once.')
    .argument('<id>', 'its number in "aidgraph key list"')
    .action(revoke);
}

async function create(name: string, options: CreateOptions): Promise<void> {
  const named = checkName(name);
  const scopes = checkScopes(options.scope ?? [ApiScope.read]);
  const expiresAt = options.expires === undefined ? null : checkExpiry(options.expires);
  const { createKey, hashKey } = await import('../../api/key/api-key.js');
  const { insertKey } = await import('../../api/key/api-key.query.js');
  const key = createKey();
  const id = await withRuntime(({ db }) => insertKey(db, { name: named, hash: hashKey(key), scopes, expiresAt }));
  if (options.json) return printJson({ id, name: named, scopes, expiresAt, key }, true);
  say(`Key ${id} of "${named}". It is shown this once:`);
  await print(`${key}\n`);
}

function checkName(name: string): string {
  if (name.trim() !== '') return name.trim();
  throw new AidgraphError('USAGE', 'The name is empty. Say whose key it is: aidgraph key create "Rina, data desk".');
}

const isScope = (scope: string): scope is ApiScope => Object.hasOwn(ApiScope, scope);

function checkScopes(scopes: readonly string[]): readonly ApiScope[] {
  return scopes.map((scope) => {
    if (isScope(scope)) return scope;
    throw new AidgraphError('USAGE', `--scope ${scope} is not known: use ${Object.keys(ApiScope).join(', ')}.`);
  });
}

function checkExpiry(date: string): string {
  if (isDay(date) && Date.parse(date) > Date.now()) return `${date}T00:00:00Z`;
  throw new AidgraphError('USAGE', `--expires ${date} is not a day to come. Write it as 2030-01-01.`);
}

async function list(options: { json?: boolean }): Promise<void> {
  const { listKeys } = await import('../../api/key/api-key.query.js');
  const keys = await withRuntime(({ db }) => listKeys(db));
  if (options.json) {
    for (const key of keys) await printJson(key, true);
    return;
  }
  if (keys.length === 0) return say('There is no key. "aidgraph key create NAME" makes one.');
  const rows = keys.map((key) => [key.id, key.name, key.scopes.join(' ') || '-', key.state, key.expiresAt ?? 'never']);
  await print(`${table([['id', 'name', 'scopes', 'state', 'expires'], ...rows])}\n`);
}

async function revoke(id: string): Promise<void> {
  if (!/^\d{1,18}$/.test(id)) {
    throw new AidgraphError('USAGE', `"${id}" is no number of a key. "aidgraph key list" shows them.`);
  }
  const { revokeKey } = await import('../../api/key/api-key.query.js');
  const isRevoked = await withRuntime(({ db }) => revokeKey(db, id));
  if (!isRevoked) {
    throw new AidgraphError('NOT_FOUND', `There is no key ${id} that still works. "aidgraph key list" shows them.`);
  }
  say(`Key ${id} no longer works.`);
}
