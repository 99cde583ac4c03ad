import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSettings, SETTINGS } from '../../cli/settings.js';

describe('settings', () => {
  test('nothing set gives the documented defaults', () => {
    expect(readSettings({})).toEqual({
      databaseUrl: null,
      redisUrl: null,
      allowVolatileRedis: false,
      allowPrivateAddresses: false,
      port: 4000,
      host: '127.0.0.1',
      home: resolve('.aidgraph'),
      concurrency: 4,
      logLevel: 'warn',
      drainSeconds: 25,
      lockSeconds: 30,
      reconcileSeconds: 60,
      watchdogSeconds: 120,
      anonymousPoints: 1000,
      keptAnswersMb: 32,
      keyPoints: 5000,
      limitLoopback: false,
      trustProxy: null,
      statementSeconds: 5,
      boardActions: false,
    });
  });

  test('an empty value counts as not set', () => {
    expect(readSettings({ PORT: ' ', DATABASE_URL: '' })).toEqual(readSettings({}));
  });

  test.each([
    ['PORT', 'four'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost:5432'],
    ['REDIS_URL', 'http://localhost:6379'],
    ['AIDGRAPH_ALLOW_VOLATILE_REDIS', 'maybe'],
    ['AIDGRAPH_CONCURRENCY', '0'],
    ['AIDGRAPH_LOG_LEVEL', 'loud'],
    ['AIDGRAPH_DRAIN_SECONDS', '1.5'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/8, example.org'],
    ['AIDGRAPH_ANONYMOUS_POINTS', '-1'],
  ])('%s="%s" is refused with its name, its value and a remedy', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION',
        message: expect.stringMatching(`^${name}="${value}" .+: use .+`),
      }),
    );
  });

  test.each([
    ['1', 1],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
    ['loopback', ['loopback']],
  ])('TRUST_PROXY=%s', (given, read) => {
    expect(readSettings({ TRUST_PROXY: given }).trustProxy).toEqual(read);
  });

  test('a password in a wrong URL is not shown', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://me:secret@host/x' })).toThrow(/^(?!.*secret).*mysql:\/\/…@host/);
  });

  test('every setting is in the table once, with words', () => {
    expect(new Set(SETTINGS.map((row) => row.name)).size).toBe(SETTINGS.length);
    expect(new Set(SETTINGS.map((row) => row.field)).size).toBe(Object.keys(readSettings({})).length);
    for (const row of SETTINGS) expect(row.what).toMatch(/^[A-Z].+\.$/);
  });
});
