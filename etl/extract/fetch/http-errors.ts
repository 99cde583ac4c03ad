/** What a server says with the status of its answer, so that whoever asked can do what it asks for. */
import { AidgraphError } from '../../../schema/errors.js';

/** An answer that is no page. */
export class HttpStatusError extends AidgraphError {
  readonly status: number;
  /** Retry-After, where the server gave one. */
  readonly retryAt: Date | undefined;

  constructor(status: number, url: string, retryAt?: Date) {
    const passes = status >= 500 || status === 408 || status === 425 || status === 429;
    const advice = passes ? 'It is worth trying again later' : 'Check the address; trying again will not help';
    super('FETCH_FAILED', `${url.slice(0, 500)} answers with status ${status}. ${advice}.`, { transient: passes });
    this.status = status;
    this.retryAt = retryAt;
  }
}

/** The host asked to be left alone until then (Retry-After), or has so many requests waiting. Nothing was sent. */
export class HostClosedError extends AidgraphError {
  readonly until: Date;

  constructor(host: string, until: Date) {
    super('FETCH_FAILED', `${host} is left alone until ${until.toISOString()}.`, { transient: true });
    this.until = until;
  }
}

const LONGEST_WAIT_MS = 7 * 24 * 3_600_000;

/**
 * The time that a Retry-After header names; undefined for none that can be understood. At most a week from now.
 *
 * @example retryAfter('120', now) // two minutes from now
 * @example retryAfter('Wed, 21 Oct 2026 07:28:00 GMT', now)
 */
export function retryAfter(header: string | undefined, now: Date): Date | undefined {
  const written = header?.trim() ?? '';
  const at = /^\d{1,9}$/.test(written) ? now.getTime() + Number(written) * 1000 : Date.parse(written.slice(0, 40));
  if (!Number.isFinite(at) || at <= now.getTime()) return undefined;
  return new Date(Math.min(at, now.getTime() + LONGEST_WAIT_MS));
}
