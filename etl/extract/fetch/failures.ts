/** Turns what the network throws into an AidgraphError that says whether a retry may help. */
import { AidgraphError } from '../../../schema/errors.js';

/** Faults of a certificate stay until somebody mends them. */
const LASTING = /^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL)/;

export function explainFailure(error: unknown, url: string): AidgraphError {
  if (error instanceof AidgraphError) return error;
  const cause = causes(error).find((one) => one instanceof AidgraphError);
  if (cause instanceof AidgraphError) return cause;
  const code = codeOf(error);
  const transient = !LASTING.test(code);
  const reason = isTimeout(error) ? 'it took too long to answer' : messageOf(error);
  return new AidgraphError('FETCH_FAILED', `${url.slice(0, 500)} cannot be fetched: ${reason}.`, {
    cause: error,
    transient,
  });
}

/** An error, what caused it, and those that it gathers (one for each address that was tried). */
function causes(error: unknown, depth = 0): readonly unknown[] {
  if (!(error instanceof Error) || depth > 5) return [error];
  const gathered: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...gathered].flatMap((one) => causes(one, depth + 1))];
}

function codeOf(error: unknown): string {
  const coded = causes(error).find((one) => one instanceof Error && 'code' in one && typeof one.code === 'string');
  return coded instanceof Error && 'code' in coded ? String(coded.code) : '';
}

/** By its name: what an AbortSignal throws is a DOMException, which is not an Error everywhere. */
function isTimeout(error: unknown): boolean {
  return String((error as { name?: unknown } | null)?.name).endsWith('TimeoutError');
}

function messageOf(error: unknown): string {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  return [text, code].filter((part) => part !== '').join(', ') || 'the connection failed';
}
