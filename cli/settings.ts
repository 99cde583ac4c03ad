/** Every setting of aidgraph: read from the environment, checked and documented in this one place. */
import { resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { AidgraphError } from '../schema/errors.js';

export interface Settings {
  /** Any PostgreSQL from 14 on; null means the embedded one. */
  readonly databaseUrl: string | null;
  /** Moves BullMQ from its PostgreSQL backend to Redis; null means PostgreSQL. */
  readonly redisUrl: string | null;
  readonly allowVolatileRedis: boolean;
  /** For sources on one's own network; the fetching of pages then is no longer confined to the public internet. */
  readonly allowPrivateAddresses: boolean;
  readonly port: number;
  readonly host: string;
  /** Absolute path of the data folder. */
  readonly home: string;
  /** Jobs a worker process runs side by side, for each queue. */
  readonly concurrency: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly drainSeconds: number;
  readonly lockSeconds: number;
  readonly reconcileSeconds: number;
  readonly watchdogSeconds: number;
  /** Points of an hour; 0 is no limit. */
  readonly keptAnswersMb: number;
  readonly anonymousPoints: number;
  readonly keyPoints: number;
  readonly limitLoopback: boolean;
  /** How many proxies stand in front, or their addresses; null: none. */
  readonly trustProxy: number | readonly string[] | null;
  readonly statementSeconds: number;
  readonly boardActions: boolean;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

interface SettingRow {
  readonly name: string;
  readonly field: keyof Settings;
  /** As it would be written in the environment; the empty string means "not set". */
  readonly default: string;
  readonly what: string;
  /** Completes "… is not accepted: use …". */
  readonly remedy: string;
  readonly check: z.ZodType<Settings[keyof Settings], string>;
}

/** The table that docs/operating.md and `aidgraph doctor` print. */
export const SETTINGS: readonly SettingRow[] = [
  {
    name: 'DATABASE_URL',
    field: 'databaseUrl',
    default: '',
    what: 'A PostgreSQL (14 or newer) to use instead of the embedded one.',
    remedy: 'a URL such as postgres://user:password@host:5432/aidgraph, or leave it out for the embedded database',
    check: url('postgres:', 'postgresql:'),
  },
  {
    name: 'REDIS_URL',
    field: 'redisUrl',
    default: '',
    what: 'A Redis for BullMQ instead of its PostgreSQL backend. It must keep its data (appendonly yes, noeviction).',
    remedy: 'a URL such as redis://localhost:6379, or leave it out to queue in PostgreSQL',
    check: url('redis:', 'rediss:'),
  },
  {
    name: 'AIDGRAPH_ALLOW_VOLATILE_REDIS',
    field: 'allowVolatileRedis',
    default: '0',
    what: 'Set to 1 to accept a Redis that evicts keys or keeps nothing on disk; the reconciler then repairs what it loses.',
    remedy: '1 or 0',
    check: flag(),
  },
  {
    name: 'AIDGRAPH_ALLOW_PRIVATE_ADDRESSES',
    field: 'allowPrivateAddresses',
    default: '0',
    what: 'Set to 1 to fetch from addresses of a private network too. Whoever may ingest URLs can then reach those servers.',
    remedy: '1 or 0',
    check: flag(),
  },
  { name: 'PORT', field: 'port', default: '4000', what: 'Port of the server.', ...integer(0, 65_535) },
  {
    name: 'HOST',
    field: 'host',
    default: '127.0.0.1',
    what: 'Address the server listens on; 0.0.0.0 opens it to the network.',
    remedy: 'an address or host name without a port',
    check: z.string().regex(/^[0-9A-Za-z.:-]{1,255}$/),
  },
  {
    name: 'AIDGRAPH_HOME',
    field: 'home',
    default: '.aidgraph',
    what: 'Data folder: the embedded database lives below it.',
    remedy: 'the path of a folder',
    check: z.string().transform((path) => resolve(path)),
  },
  {
    name: 'AIDGRAPH_CONCURRENCY',
    field: 'concurrency',
    default: '4',
    what: 'Jobs a worker process runs side by side, for each queue.',
    ...integer(1, 64),
  },
  {
    name: 'AIDGRAPH_LOG_LEVEL',
    field: 'logLevel',
    default: 'warn',
    what: `How much is logged to stderr: ${LOG_LEVELS.join(', ')}.`,
    remedy: `one of ${LOG_LEVELS.join(', ')}`,
    check: z.enum(LOG_LEVELS),
  },
  {
    name: 'AIDGRAPH_DRAIN_SECONDS',
    field: 'drainSeconds',
    default: '25',
    what: 'After SIGTERM, how long running jobs may take to finish before the process exits anyway.',
    ...integer(1, 3600),
  },
  {
    name: 'AIDGRAPH_LOCK_SECONDS',
    field: 'lockSeconds',
    default: '30',
    what: 'How long a job stays reserved for a worker that gives no sign of life; others take it over afterwards.',
    ...integer(1, 3600),
  },
  {
    name: 'AIDGRAPH_RECONCILE_SECONDS',
    field: 'reconcileSeconds',
    default: '60',
    what: 'How often work that has no finished stage and no job is queued again.',
    ...integer(1, 86_400),
  },
  {
    name: 'AIDGRAPH_WATCHDOG_SECONDS',
    field: 'watchdogSeconds',
    default: '120',
    what: 'How long jobs may wait with nothing finished before the workers are restarted and /progress answers 503.',
    ...integer(1, 86_400),
  },
  {
    name: 'AIDGRAPH_KEPT_ANSWERS_MB',
    field: 'keptAnswersMb',
    default: '32',
    what: 'Memory for answers that are kept while the data stay the same; 0 keeps none.',
    ...integer(0, 4096),
  },
  {
    name: 'AIDGRAPH_ANONYMOUS_POINTS',
    field: 'anonymousPoints',
    default: '1000',
    what: 'Points of an hour for each address without an API key; 0 is no limit.',
    ...integer(0, 999_999),
  },
  {
    name: 'AIDGRAPH_KEY_POINTS',
    field: 'keyPoints',
    default: '5000',
    what: 'Points of an hour for each API key; 0 is no limit.',
    ...integer(0, 999_999),
  },
  {
    name: 'AIDGRAPH_LIMIT_LOOPBACK',
    field: 'limitLoopback',
    default: '0',
    what: 'Set to 1 to refuse requests from this machine too when their points are used up; else they are only counted.',
    remedy: '1 or 0',
    check: flag(),
  },
  {
    name: 'TRUST_PROXY',
    field: 'trustProxy',
    default: '',
    what: 'Behind proxies: how many there are, or their addresses with commas between; only then X-Forwarded-For counts.',
    remedy: 'the number of proxies, such as 1, or addresses and networks such as 10.0.0.0/8, or leave it out',
    check: proxies(),
  },
  {
    name: 'AIDGRAPH_STATEMENT_SECONDS',
    field: 'statementSeconds',
    default: '5',
    what: 'How long one statement of the API may take; then the answer is TIMEOUT.',
    ...integer(1, 3600),
  },
  {
    name: 'AIDGRAPH_BOARD_ACTIONS',
    field: 'boardActions',
    default: '0',
    what: 'Set to 1 to let /admin/queues retry, remove and pause; else it only shows.',
    remedy: '1 or 0',
    check: flag(),
  },
];

/**
 * Reads all settings.
 *
 * @throws AidgraphError CONFIGURATION naming the first setting that is wrong, its value and what to write instead.
 * @example readSettings(process.env).port // 4000
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const entries = SETTINGS.map((row) => [row.field, readSetting(row, env)] as const);
  return Object.freeze(Object.fromEntries(entries)) as unknown as Settings;
}

function readSetting(row: SettingRow, env: Readonly<Record<string, string | undefined>>): Settings[keyof Settings] {
  const given = env[row.name]?.trim() ?? '';
  const value = given === '' ? row.default : given;
  if (value === '') return null;
  const checked = row.check.safeParse(value);
  if (checked.success) return checked.data;
  throw new AidgraphError('CONFIGURATION', `${row.name}="${shown(row, value)}" is not accepted: use ${row.remedy}.`);
}

/** A URL may hold a password, which belongs in no message. */
function shown(row: SettingRow, value: string): string {
  return row.name.endsWith('_URL') ? value.replace(/:\/\/[^@/]*@/, '://…@') : value;
}

function url(...protocols: readonly string[]): SettingRow['check'] {
  return z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));
}

function flag(): SettingRow['check'] {
  return z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
}

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

const isNetwork = (part: string): boolean =>
  NAMED_NETWORKS.includes(part) || ipaddr.isValid(part) || ipaddr.isValidCIDR(part);

/** "true" is not accepted: it would believe whatever any client says of itself. */
function proxies(): SettingRow['check'] {
  const count = z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number);
  const list = z.string().transform((value) => value.split(',').map((part) => part.trim()));
  return z.union([count, list.refine((parts) => parts.every(isNetwork))]);
}

function integer(min: number, max: number): Pick<SettingRow, 'remedy' | 'check'> {
  return {
    remedy: `a whole number from ${min} to ${max}`,
    check: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number)
      .refine((value) => value >= min && value <= max),
  };
}
