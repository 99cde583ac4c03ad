import { describe, expect, test } from '@jest/globals';
import { sortFailure } from '../../jobs/failure.js';
import { AidgraphError } from '../../schema/errors.js';

const sqlError = (code: string): Error => Object.assign(new Error('from the server'), { code, severity: 'ERROR' });
const systemError = (code: string): Error => Object.assign(new Error(code), { code });

describe('what went wrong is worth another attempt or hopeless', () => {
  test.each([
    ['a refused document', new AidgraphError('NOT_TEXT', 'x'), false, 'NOT_TEXT'],
    ['a server that answers 503', new AidgraphError('FETCH_FAILED', 'x', { transient: true }), true, 'FETCH_FAILED'],
    ['a refused connection', systemError('ECONNREFUSED'), true, 'UNREACHABLE'],
    ['a name that does not resolve now', systemError('EAI_AGAIN'), true, 'UNREACHABLE'],
    ['a timeout of undici', systemError('UND_ERR_HEADERS_TIMEOUT'), true, 'UNREACHABLE'],
    ['a connection lost in a query', new Error('Connection terminated unexpectedly'), true, 'UNREACHABLE'],
    ['a pool without free connections', new Error('timeout exceeded when trying to connect'), true, 'UNREACHABLE'],
    ['a deadlock', sqlError('40P01'), true, 'SQL_40P01'],
    ['a serialization failure', sqlError('40001'), true, 'SQL_40001'],
    ['a server that shuts down', sqlError('57P01'), true, 'SQL_57P01'],
    ['a full disk', sqlError('53100'), true, 'SQL_53100'],
    ['a broken constraint', sqlError('23514'), false, 'SQL_23514'],
    ['a NUL in a text', sqlError('22021'), false, 'SQL_22021'],
    ['a bug', new TypeError('x is not a function'), false, 'BUG'],
    ['a file that may not be read', systemError('EPERM'), true, 'UNEXPECTED'],
    ['something thrown that is no error', 'oops', true, 'UNEXPECTED'],
    ['nothing at all', null, true, 'UNEXPECTED'],
  ])('%s', (_, error, isTransient, reasonCode) => {
    expect(sortFailure(error)).toMatchObject({ isTransient, reasonCode });
  });
});
