/** One request: its id, who it comes from, and what it has cost so far. */
import type { ServerResponse } from 'node:http';
import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import { refusal } from '../errors.js';
import { LEAST_POINTS } from '../limits/points.js';
import { rateHeaders } from '../limits/rate-headers.js';
import type { RateLimiter, Standing } from '../limits/rate-limiter.js';
import type { Visitor } from './visitor.js';

export class Visit {
  /** Charged so far. */
  points = 0;
  /** After the last charge; null where nothing is limited. */
  standing: Standing | null = null;
  /** Null where the client gave none, and for what is no operation. */
  operationName: string | null = null;
  /** The operation whose answer the data alone decide; undefined where there is none such. */
  answered: OperationDefinitionNode | undefined;

  constructor(
    readonly requestId: string,
    readonly visitor: Visitor,
    private readonly limiter: RateLimiter,
  ) {}

  /** @throws GraphQLError RATE_LIMITED */
  charge(points: number): void {
    this.standing = this.limiter.charge(this.visitor, points);
    if (this.standing?.isAllowed === false) throw this.#tooMuch(points, this.standing);
    this.points += points;
  }

  /**
   * Before anything of the request is read.
   *
   * @throws GraphQLError RATE_LIMITED where nothing is left of the hour
   */
  refuseIfSpent(): void {
    const standing = this.limiter.charge(this.visitor, 0);
    if (standing === null || standing.remaining >= LEAST_POINTS || !this.visitor.isRefusable) return;
    this.standing = standing;
    throw this.#tooMuch(LEAST_POINTS, standing);
  }

  /** What never became an operation costs the least there is. */
  chargeAtLeast(): void {
    if (this.points === 0 && this.standing === null) this.standing = this.limiter.charge(this.visitor, LEAST_POINTS);
  }

  get headers(): Readonly<Record<string, string>> {
    return this.standing === null ? {} : rateHeaders(this.visitor, this.standing);
  }

  #tooMuch(points: number, { limit, remaining, resetAt }: Standing): GraphQLError {
    const seconds = Math.max(Math.ceil((resetAt - Date.now()) / 1000), 1);
    const more = this.visitor.key === null ? ' An API key has an allowance of its own: ask the operator.' : '';
    return refusal({
      status: 429,
      code: 'RATE_LIMITED',
      message: `This costs ${points} points; ${remaining} of the hour's ${limit} remain.`,
      hint: `Come back in ${seconds} s.${more} Whole lists are cheaper as files.`,
      headers: { 'retry-after': String(seconds), ...this.headers },
    });
  }
}

const visits = new WeakMap<ServerResponse, Visit>();

export const setVisit = (response: ServerResponse, visit: Visit): void => void visits.set(response, visit);
export const visitOf = (response: ServerResponse): Visit | undefined => visits.get(response);
