/** Sorts what went wrong in a job: worth another attempt, or hopeless with a reason code. */
import { AidgraphError } from '../schema/errors.js';

export interface Failure {
  readonly isTransient: boolean;
  /** Stable and greppable: an AidgraphError's code, `SQL_<state>`, `BUG` or `UNEXPECTED`. Kept in docs/operating.md. */
  readonly reasonCode: string;
  readonly message: string;
}

const NETWORK_CODES = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN EMFILE'.split(' '),
);

/** What pg and its pool say without a code when the server goes away. */
const LOST_CONNECTION =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/**
 * Lost connections (08), shortages (53), a server that stops or starts (57P0x), a failover's read-only moment (25006), lock
 * timeouts (55P03), serialization failures and deadlocks (40001, 40P01).
 */
const TRANSIENT_SQL = /^(08...|53...|57P0.|25006|55P03|40001|40P01)$/;
const SQL_STATE = /^[0-9A-Z]{5}$/;

export function sortFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as { code?: unknown } | null)?.code;
  if (error instanceof AidgraphError) return { isTransient: error.transient, reasonCode: error.code, message };
  if (isConnectionTrouble(code, message)) return { isTransient: true, reasonCode: 'UNREACHABLE', message };
  if (isSqlError(error) && typeof code === 'string') {
    return { isTransient: TRANSIENT_SQL.test(code), reasonCode: `SQL_${code}`, message };
  }
  if (isBug(error)) return { isTransient: false, reasonCode: 'BUG', message: (error as Error).stack ?? message };
  // Unknown: another attempt costs little, and the attempts are counted.
  return { isTransient: true, reasonCode: 'UNEXPECTED', message };
}

function isConnectionTrouble(code: unknown, message: string): boolean {
  if (typeof code === 'string' && (NETWORK_CODES.has(code) || code.startsWith('UND_ERR_'))) return true;
  return LOST_CONNECTION.test(message);
}

/** pg's DatabaseError carries the severity beside the state; a system error's code (EPERM) may look like a state. */
function isSqlError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  return typeof code === 'string' && SQL_STATE.test(code) && severity !== undefined;
}

/** The same input would throw the same again. */
function isBug(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError
  );
}
